#include "app/update_parts.hpp"

#include <utility>

#include "app/update_cart.hpp"
#include "app/update_favourites.hpp"
#include "app/update_loyalty.hpp"
#include "app/update_orders.hpp"
#include "app/update_reminders.hpp"
#include "app/update_section.hpp"

namespace stamgast::app {
namespace {

bool has_started(const SessionState& session) {
    return session.known || session.request != 0 || session.loading == Loading::failed;
}

} // namespace

void apply(Update& turn, PartsShown&& shown) {
    Model& model = turn.model;
    model.parts = std::move(shown.parts);
    if (!has_started(model.session)) {
        return; // the start loads what is needed by then
    }
    if (model.session.session.customer) {
        load_for_customer(turn);
    } else if (model.session.signed_out()) {
        load_favourites(turn, LoadReason::needed);
        load_section(turn, LoadReason::needed);
    } else {
        load_ahead(turn);
    }
}

void load_ahead(Update& turn) {
    Model& model = turn.model;
    const OrdersState& orders = model.orders;
    if (needs(model, Need::orders) && !orders.known && orders.loading == Loading::idle) {
        load_orders(turn);
    }
    load_loyalty(turn,
                 LoadReason::needed); // the offers stand above the orders: later they would push them down
    if (needs(model, Need::cart) && model.can(Capability::reorder) && !model.cart &&
        model.cart_request == 0) {
        request_cart(turn);
    }
}

void load_for_customer(Update& turn) {
    load_ahead(turn);
    load_section(turn, LoadReason::needed);
    load_favourites(turn, LoadReason::needed); // for the hearts of all sections
    load_reminders(turn, LoadReason::needed);
}

} // namespace stamgast::app
