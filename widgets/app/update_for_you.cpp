#include "app/update_for_you.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/next_order.hpp"
#include "app/suggestions.hpp"
#include "app/update_orders.hpp"
#include "app/update_press.hpp"
#include "app/update_reminders.hpp"
#include "domain/sorting.hpp"

namespace stamgast::app {
namespace {

constexpr int catalogue_page_size = 500;
constexpr int most_catalogue_pages = 20;
constexpr std::size_t most_tip_products = 100; // the contract's limit
constexpr std::int64_t usuals_hold_ms = 3'600'000;

bool is_open(const Model& model) { return on_screen(model, Section::for_you) && model.session.known; }

/// Tips stand on the account page only, below all else.
bool shows_tips(const Model& model) {
    return model.parts.has(Part::account) && model.section == Section::for_you;
}

void load_catalogue(Update& turn, LoadReason reason) {
    CatalogueState& catalogue = turn.model.for_you.catalogue;
    if (!turn.model.can(Capability::recommendations) || !on_screen(turn.model, Part::recommendations) ||
        catalogue.complete) {
        return;
    }
    if (const RequestId request = begin_loading(turn.model, catalogue, catalogue.pages > 0, reason)) {
        turn.effects.push_back(LoadCatalogue{request, catalogue.next_cursor, catalogue_page_size});
    }
}

/// The products that were bought last, as many as may be asked for at once.
std::vector<std::string> latest_product_ids(const domain::PurchaseHistory& purchases) {
    std::vector<const domain::PurchasedProduct*> products;
    for (const domain::PurchasedProduct& product : purchases.products) {
        products.push_back(&product);
    }
    domain::sort_stably(products, std::ranges::greater{},
                        [](const auto* product) { return product->purchases.back().at_ms; });
    products.resize(std::min(products.size(), most_tip_products));
    std::vector<std::string> ids;
    for (const domain::PurchasedProduct* product : products) {
        ids.push_back(product->product_id);
    }
    return ids;
}

/// Tips are about what was bought, so they wait for the history.
void load_tips(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    ForYouState& for_you = model.for_you;
    if (!model.can(Capability::tips) || !shows_tips(model) || for_you.purchases.products.empty() ||
        wants_older_orders(model)) {
        return;
    }
    if (const RequestId request = begin_loading(model, for_you.tips, reason)) {
        turn.effects.push_back(LoadTips{request, latest_product_ids(for_you.purchases)});
    }
}

/// Whether all has come that the suggestions are computed from, or failed to.
bool all_there(const Model& model) {
    const ForYouState& for_you = model.for_you;
    const bool catalogue =
        !model.can(Capability::recommendations) || for_you.catalogue.loading != Loading::waiting;
    const bool history = model.session.signed_out() || (model.orders.known && !wants_older_orders(model));
    return history && catalogue && for_you.tips.loading != Loading::waiting &&
           for_you.kept_dismissals.loading != Loading::waiting;
}

} // namespace

void load_for_you(Update& turn, LoadReason reason) {
    ForYouState& for_you = turn.model.for_you;
    load_reminders(turn, reason);
    load_kept_dismissals(turn, reason);
    load_catalogue(turn, reason == LoadReason::returned ? LoadReason::retried : reason);
    if (for_you.tips.loading == Loading::failed) {
        load_tips(turn, reason);
    }
    if (reason != LoadReason::retried) { // the customer comes: what they switched off goes where it belongs
        find_usuals(turn.model);
        set_aside_what_is_off(turn.model);
    }
    for_you.suggestions_stale = true;
}

void drop_for_you(Update& turn) {
    ForYouState& for_you = turn.model.for_you;
    cancel_loading(turn, for_you.catalogue);
    cancel_loading(turn, for_you.reminders);
    cancel_loading(turn, for_you.kept_dismissals);
    cancel_loading(turn, for_you.tips);
    drop_changes(turn);
    for_you = {};
}

void apply(Update& turn, CatalogueReceived&& received) {
    CatalogueState& state = turn.model.for_you.catalogue;
    if (!take_answer(state, received.request)) {
        return;
    }
    domain::CataloguePage& page = received.page;
    ++state.pages;
    // A shop that answers with the cursor it was asked with would never come to an end.
    state.complete = page.next_cursor.empty() || page.next_cursor == state.next_cursor ||
                     state.pages == most_catalogue_pages;
    state.next_cursor = std::move(page.next_cursor);
    std::ranges::move(page.catalogue.products, std::back_inserter(state.catalogue.products));
    std::ranges::move(page.catalogue.groups, std::back_inserter(state.catalogue.groups));
    std::ranges::move(page.cards, std::back_inserter(state.cards));
    std::ranges::move(page.dismissed_ids, std::back_inserter(turn.model.for_you.dismissed_ids));
    turn.model.for_you.suggestions_stale = true;
    load_catalogue(turn, LoadReason::stale);
}

void apply(Update& turn, TipsReceived&& received) {
    if (receive(turn.model.for_you.tips, received.request, std::move(received.tips))) {
        turn.model.for_you.suggestions_stale = true;
    }
}

void apply(Update& turn, UsualQuantityChosen&& chosen) {
    auto& quantities = turn.model.for_you.quantities;
    std::erase_if(quantities, [&](const auto& other) { return other.product_id == chosen.product_id; });
    quantities.push_back({std::move(chosen.product_id), chosen.quantity});
}

void apply(Update& turn, UsualsPressed&& pressed) {
    std::vector<domain::OrderLine> lines = usual_lines(turn.model, pressed.product_id);
    if (!lines.empty()) {
        const domain::Currency currency = turn.model.for_you.find_usual(lines.front().product_id)->currency;
        put_in_cart(turn, domain::ReorderSource::usuals, currency, std::move(lines));
    }
}

void apply(Update& turn, NextOrderPressed&&) {
    const NextOrder order = next_order(turn.model);
    put_in_cart(turn, domain::ReorderSource::usuals, order.currency, lines_of(order));
}

void apply(Update& turn, RecommendationPressed&& pressed) {
    if (const domain::CatalogueCard* card = turn.model.for_you.catalogue.find(pressed.product_id)) {
        put_in_cart(turn, domain::ReorderSource::product, card->currency, {line_of(*card)});
    }
}

bool for_you_failed(Update& turn, const RequestFailed& failed) {
    ForYouState& for_you = turn.model.for_you;
    return take_failure(for_you.catalogue, failed) || take_failure(for_you.tips, failed);
}

void keep_suggestions_current(Update& turn) {
    Model& model = turn.model;
    ForYouState& for_you = model.for_you;
    if (is_open(model) && wants_older_orders(model)) {
        load_older_orders(turn);
    }
    if (for_you.orders_read != model.orders.history.size()) {
        read_purchases(model);
        find_usuals(model);
        set_aside_what_is_off(model);
        for_you.suggestions_stale = true;
    } else if (!for_you.usuals.empty() && model.now_ms - for_you.usuals_ms > usuals_hold_ms) {
        find_usuals(model);
    }
    if (!is_open(model)) {
        return;
    }
    if (for_you.tips.loading == Loading::idle) {
        load_tips(turn, LoadReason::needed);
    }
    if (for_you.suggestions_stale && on_screen(model, Part::recommendations) && all_there(model)) {
        choose_suggestions(model);
    }
}

} // namespace stamgast::app
