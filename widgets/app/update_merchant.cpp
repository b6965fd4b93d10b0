#include "app/update_merchant.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>
#include <variant>

#include "app/analytics_items.hpp"
#include "app/order_pages.hpp"
#include "domain/win_back.hpp"

namespace stamgast::app {
namespace {

// More than anybody looks at, and as many as one event of GA4 takes comfortably.
constexpr std::size_t most_items = 20;

bool has_variant(const AnalyticsEvent& event, const std::string& variant_id) {
    return std::ranges::find(event.items, variant_id, &EventItem::variant_id) != event.items.end();
}

/// What was bought, the newest first, each thing once.
void add_orders(AnalyticsEvent& event, const Model& model) {
    for (const domain::OrderEntry& entry : model.orders.history) {
        const auto* order = std::get_if<domain::Order>(&entry);
        for (std::size_t at = 0; order != nullptr && at < order->lines.size(); ++at) {
            const domain::OrderLine& line = order->lines[at];
            if (event.items.size() < most_items && !line.product_id.empty() &&
                !has_variant(event, line.variant_id)) {
                add_item(event, item_of(line), &order->currency);
            }
        }
    }
}

void add_favourites(AnalyticsEvent& event, const Model& model) {
    if (const auto& favourites = model.favourites.list.value) {
        for (const domain::Favourite& favourite : *favourites | std::views::take(most_items)) {
            add_item(event, favourite);
        }
    }
}

void add_usuals(AnalyticsEvent& event, const Model& model) {
    for (const domain::Usual& usual : model.for_you.usuals | std::views::take(most_items)) {
        add_item(event, item_of(usual.line), &usual.currency);
    }
}

void add_suggestions(AnalyticsEvent& event, const Model& model) {
    for (const domain::Recommendation& suggested :
         model.for_you.recommendations | std::views::take(most_items)) {
        if (const domain::CatalogueCard* card = model.for_you.catalogue.find(suggested.product_id)) {
            add_item(event, {card->product_id, card->variant_id, card->title, 1, card->price},
                     &card->currency);
        }
    }
}

/// The lists that parts show. Nothing is added as long as it is not known what is in one.
struct SeenList {
    Part part;
    AnalyticsList list;
    void (*add)(AnalyticsEvent& event, const Model& model);
};
constexpr std::array seen_lists{
    SeenList{Part::orders, AnalyticsList::orders, add_orders},
    SeenList{Part::favourites, AnalyticsList::favourites, add_favourites},
    SeenList{Part::usuals, AnalyticsList::usuals, add_usuals},
    SeenList{Part::recommendations, AnalyticsList::suggestions, add_suggestions},
};

void tell_lists(Update& turn, const std::string& customer_id) {
    std::vector<AnalyticsList>& told = turn.model.merchant.lists;
    for (const SeenList& seen : seen_lists) {
        if (!on_screen(turn.model, seen.part) || std::ranges::find(told, seen.list) != told.end()) {
            continue;
        }
        AnalyticsEvent event{.name = AnalyticsName::view_item_list, .list = seen.list};
        seen.add(event, turn.model);
        if (!event.items.empty()) {
            told.push_back(seen.list);
            turn.effects.push_back(TellAnalytics{std::move(event), customer_id});
        }
    }
}

void tell_of_order(Update& turn, RetentionTrigger trigger, const domain::Order& order) {
    tell_retention(turn, trigger, order.id, {{"order_id", order.id}, {"order_number", order.number}},
                   order.placed_at_ms);
}

/// Newest first.
std::vector<const domain::Order*> purchases(const OrdersState& orders) {
    std::vector<const domain::Order*> found;
    for (const domain::OrderEntry& entry : orders.history) {
        if (const domain::Order* order = purchase_in(entry)) {
            found.push_back(order);
        }
    }
    return found;
}

void weigh_history(Update& turn) {
    Model& model = turn.model;
    if (model.merchant.history_weighed || !model.orders.known) {
        return;
    }
    model.merchant.history_weighed = true;
    const auto found = purchases(model.orders);
    if (found.empty()) {
        return;
    }
    const domain::Order& last = *found.front();
    if (found.size() == 2 && model.orders.complete) {
        tell_of_order(turn, RetentionTrigger::second_order, last);
    }
    if (domain::is_away(last.placed_at_ms, model.now_ms)) {
        tell_of_order(turn, RetentionTrigger::idle_six_months, last);
    }
}

} // namespace

void tell_retention(Update& turn, RetentionTrigger trigger, std::string cause, std::vector<EventFact> facts,
                    std::optional<std::int64_t> at_ms) {
    if (const auto& customer = turn.model.session.session.customer) {
        turn.effects.push_back(
            TellRetention{trigger, customer->id, std::move(cause), std::move(facts), at_ms});
    }
}

void tell_what_is_seen(Update& turn) {
    if (const auto& customer = turn.model.session.session.customer) {
        tell_lists(turn, customer->id);
        weigh_history(turn);
    }
}

} // namespace stamgast::app
