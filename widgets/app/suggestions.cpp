#include "app/suggestions.hpp"

#include <algorithm>
#include <iterator>
#include <variant>

#include "app/order_pages.hpp"

namespace stamgast::app {
namespace {

constexpr std::size_t most_tips = 4;
constexpr domain::RecommendPolicy policy{.max_count = 9};

/// What the shop keeps, and after it what is on its way: of two for one product the last one counts.
std::vector<domain::Reminder> reminders_now(const ForYouState& for_you) {
    std::vector<domain::Reminder> reminders =
        for_you.reminders.value.value_or(std::vector<domain::Reminder>{});
    for (const auto& change : for_you.reminder_changes) {
        if (change.counts()) {
            reminders.push_back(change.wanted);
        }
    }
    return reminders;
}

/// What the customer does not want.
std::vector<std::string> unwanted_ids(const ForYouState& for_you) {
    std::vector<std::string> ids;
    for (const domain::CatalogueCard& card : for_you.catalogue.cards) {
        if (for_you.is_dismissed(card.product_id)) {
            ids.push_back(card.product_id);
        }
    }
    return ids;
}

domain::OrderLine chosen_line(const ForYouState& for_you, const domain::Usual& usual) {
    domain::OrderLine line = usual.line;
    line.quantity = for_you.quantity_of(usual);
    return line;
}

bool is_due(const domain::Usual& usual) {
    return usual.is_suggested() &&
           (usual.state == domain::UsualState::due || usual.state == domain::UsualState::overdue);
}

} // namespace

bool wants_older_orders(const Model& model) {
    const OrdersState& orders = model.orders;
    return orders.known && !orders.complete && orders.loading != Loading::failed && !orders.history.empty() &&
           orders.history.size() < most_orders_read &&
           placed_at_ms(orders.history.back()) > model.now_ms - longest_read_ms;
}

bool reminders_settled(const Model& model) { return model.for_you.reminders.value.has_value(); }

void read_purchases(Model& model) {
    std::vector<const domain::Order*> orders;
    orders.reserve(model.orders.history.size());
    for (const domain::OrderEntry& entry : model.orders.history) {
        if (const auto* order = std::get_if<domain::Order>(&entry)) {
            orders.push_back(order);
        }
    }
    model.for_you.purchases = domain::collect_purchases(orders, {}, model.now_ms);
    model.for_you.orders_read = model.orders.history.size();
}

void find_usuals(Model& model) {
    ForYouState& for_you = model.for_you;
    for_you.usuals = domain::find_usuals(for_you.purchases, reminders_now(for_you), model.now_ms);
    // Deleted products cannot be had again.
    std::erase_if(for_you.usuals, [](const domain::Usual& usual) { return usual.line.product_id.empty(); });
    for_you.usuals_ms = model.now_ms;
}

void choose_suggestions(Model& model) {
    ForYouState& for_you = model.for_you;
    const domain::Tallies tallies(for_you.purchases, for_you.catalogue.catalogue, model.now_ms);
    std::vector<std::string> unwanted = unwanted_ids(for_you);
    for_you.next_order.clear();
    if (model.can(Capability::reorder)) { // else nobody could order it
        for_you.next_order = domain::expect_next_order(
            {.tallies = tallies, .usuals = for_you.usuals, .unwanted_ids = unwanted});
    }
    // What stands there already is no suggestion any more.
    std::ranges::transform(for_you.next_order, std::back_inserter(unwanted),
                           [](const domain::ExpectedProduct& expected) { return expected.line.product_id; });
    if (model.cart) {
        std::ranges::transform(model.cart->lines, std::back_inserter(unwanted),
                               &domain::CartLine::product_id);
    }
    for_you.recommendations =
        domain::recommend({.tallies = tallies, .usuals = for_you.usuals, .unwanted_ids = unwanted}, policy);
    for_you.recommendations_known = true;
    for_you.chosen_tips.clear();
    if (for_you.tips.value) {
        for_you.chosen_tips =
            domain::choose_tips(*for_you.tips.value, for_you.purchases, tallies.catalogue, {}, most_tips);
    }
    for_you.suggestions_stale = false;
}

std::vector<domain::OrderLine> usual_lines(const Model& model, std::optional<std::string_view> product_id) {
    const ForYouState& for_you = model.for_you;
    std::vector<domain::OrderLine> lines;
    const domain::Usual* first = nullptr;
    for (const domain::Usual& usual : for_you.usuals) {
        const bool wanted = product_id ? usual.line.product_id == *product_id
                                       : is_due(usual) && in_cart(model, usual.line) == 0;
        if (wanted && (!first || first->currency == usual.currency)) {
            first = first ? first : &usual;
            lines.push_back(chosen_line(for_you, usual));
        }
    }
    return lines;
}

std::size_t due_count(const Model& model) {
    return static_cast<std::size_t>(std::ranges::count_if(model.for_you.usuals, is_due));
}

std::int32_t in_cart(const Model& model, const domain::OrderLine& line) {
    return model.cart ? quantity_in_cart(*model.cart, line.variant_id, line.attributes) : 0;
}

domain::OrderLine line_of(const domain::CatalogueCard& card) {
    domain::OrderLine line;
    line.id = line.product_id = card.product_id;
    line.variant_id = card.variant_id;
    line.title = card.title;
    line.image_url = card.image_url;
    line.unit_price = line.total = card.price;
    return line;
}

} // namespace stamgast::app
