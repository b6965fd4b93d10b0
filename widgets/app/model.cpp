#include "app/model.hpp"

#include <algorithm>
#include <variant>

#include "app/deadline.hpp"

namespace stamgast::app {
namespace {

const domain::Order* find_in(const std::vector<domain::OrderEntry>& entries, const std::string& order_id) {
    for (const domain::OrderEntry& entry : entries) {
        const auto* order = std::get_if<domain::Order>(&entry);
        if (order && order->id == order_id) {
            return order;
        }
    }
    return nullptr;
}

/// Points expire, offers begin and end, and Undo does.
void include_loyalty(std::optional<std::int64_t>& earliest, const Model& model) {
    const LoyaltyState& loyalty = model.loyalty;
    if (loyalty.standing) {
        include_soon(earliest, model.now_ms, loyalty.standing->changes_ms);
    }
    for (const RedeemedReward& redeemed : loyalty.redeemed) {
        include_soon(earliest, model.now_ms, redeemed.redemption.undo_until_ms);
    }
    if (loyalty.offers.value) {
        for (const domain::Offer& offer : loyalty.offers.value->offers) {
            include_soon(earliest, model.now_ms, offer.period.starts_ms);
            include_soon(earliest, model.now_ms, offer.period.ends_ms);
        }
    }
}

} // namespace

const domain::OrderEntry& entry_at(const OrdersState& orders, OrderRef ref) {
    return (ref.list == OrderRef::List::history ? orders.history : orders.found)[ref.index];
}

const domain::Order* find_order(const OrdersState& orders, const std::string& order_id) {
    const domain::Order* order = find_in(orders.history, order_id);
    return order ? order : find_in(orders.found, order_id);
}

std::optional<std::size_t> ReorderFlow::line_index() const {
    return line_indices.empty() ? std::nullopt : std::optional{line_indices.front()};
}

void ReorderFlow::be_about(const domain::ReorderIntent& about) {
    source = about.source;
    order_id = about.order_id;
    order_number = about.order_number;
}

bool ReorderFlow::is_about_same_as(const domain::ReorderIntent& other) const {
    return source == other.source && order_id == other.order_id;
}

bool ReorderFlow::untouched() const {
    return !answered &&
           std::ranges::none_of(progress, [](const LineProgress& line) { return line.outcome.has_value(); });
}

std::optional<std::int64_t> next_deadline_ms(const Model& model) {
    std::optional<std::int64_t> earliest;
    include(earliest, model.orders.find_due_ms);
    include(earliest, next_outgoing_ms(model));
    if (model.account.sign_in.resend_at_ms > model.now_ms) {
        include(earliest, model.account.sign_in.resend_at_ms);
    }
    if (model.toast) {
        include(earliest, model.toast->until_ms);
    }
    include_loyalty(earliest, model);
    include(earliest, next_withdrawal_ms(model));
    if (model.reorder) { // looks wait until the flow has ended, and so does the end of the offer
        include(earliest, model.reorder->outbox_ms);
        return earliest;
    }
    if (model.undo_offer) {
        include(earliest, model.undo_offer->until_ms);
    }
    if (model.waiting_press && model.intents_request != 0 && model.intents_ms > model.now_ms) {
        include(earliest, model.intents_ms);
    }
    if (!model.orders.known || model.cart_request != 0 || model.session.request != 0) {
        return earliest;
    }
    for (const WatchedIntent& watched : model.watched) {
        include(earliest, watched.next_look_ms);
    }
    return earliest;
}

std::optional<std::int64_t> expected_item_count(const Model& model) {
    if (!model.cart) {
        return std::nullopt;
    }
    std::int64_t count = item_count(*model.cart);
    const bool committing =
        model.reorder && model.reorder->intent &&
        (model.reorder->phase == ReorderPhase::storing || model.reorder->phase == ReorderPhase::sending ||
         model.reorder->phase == ReorderPhase::settling);
    if (!committing) {
        return count;
    }
    for (const domain::IntentLine& line : model.reorder->intent->lines) {
        count += line.target.quantity -
                 quantity_in_cart(*model.cart, line.target.variant_id, line.target.attributes);
    }
    return count;
}

bool offers_undo(const Model& model, const std::string& order_id, std::optional<std::size_t> line_index) {
    return model.undo_offer && model.undo_offer->undoable.intent.order_id == order_id &&
           model.undo_offer->line_index == line_index;
}

} // namespace stamgast::app
