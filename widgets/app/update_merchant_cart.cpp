#include <algorithm>
#include <cstdlib>
#include <utility>

#include "app/analytics_items.hpp"
#include "app/update_merchant.hpp"

namespace stamgast::app {
namespace {

AnalyticsList list_of(domain::ReorderSource source) {
    switch (source) {
    case domain::ReorderSource::favourites:
        return AnalyticsList::favourites;
    case domain::ReorderSource::usuals:
        return AnalyticsList::usuals;
    case domain::ReorderSource::product:
        return AnalyticsList::suggestions;
    case domain::ReorderSource::order:
        break;
    }
    return AnalyticsList::orders;
}

/// What one costs in that cart; nothing where the cart does not hold it.
std::optional<std::int64_t> price_in(const domain::Cart& cart, const domain::CartTarget& target) {
    const auto held = std::ranges::find(cart.lines, target.variant_id, &domain::CartLine::variant_id);
    return held == cart.lines.end() ? std::nullopt : std::optional{held->unit_price};
}

/// What has left the cart has no price there any more; an undo knows the cart that held it.
std::optional<std::int64_t> price_of(const Model& model, const ReorderFlow& flow,
                                     const domain::CartTarget& target) {
    const auto now = price_in(*model.cart, target);
    return now || !flow.undo ? now : price_in(flow.undo->after, target);
}

/// The lines of which more (sign 1) or less (sign -1) lies in the cart than before.
AnalyticsEvent change_of(const Model& model, const ReorderFlow& flow, std::int64_t sign) {
    AnalyticsEvent event{.name = sign > 0 ? AnalyticsName::add_to_cart : AnalyticsName::remove_from_cart,
                         .list = list_of(flow.source)};
    for (std::size_t index = 0; index < flow.report.size(); ++index) {
        const domain::IntentLine& line = flow.intent->lines[index];
        const std::int64_t added = sign * flow.report[index].added;
        if (added > 0 && sign * flow.report[index].wanted > 0) {
            add_item(event,
                     {line.target.product_id, line.target.variant_id, line.title, added,
                      price_of(model, flow, line.target)},
                     &model.cart->currency);
        }
    }
    return event;
}

} // namespace

void tell_choice(Update& turn, const ReorderFlow& flow) {
    const auto& customer = turn.model.session.session.customer;
    const auto line = flow.line_index();
    const bool one = line || (flow.source != domain::ReorderSource::order && flow.request.lines.size() == 1);
    if (!customer || !one) {
        return;
    }
    AnalyticsEvent event{.name = AnalyticsName::select_item, .list = list_of(flow.source)};
    add_item(event, item_of(flow.request.lines[line.value_or(0)]), &flow.request.currency);
    turn.effects.push_back(TellAnalytics{std::move(event), customer->id});
}

void tell_cart_change(Update& turn, const ReorderFlow& flow) {
    const auto& customer = turn.model.session.session.customer;
    if (!customer || !turn.model.cart) {
        return;
    }
    for (const std::int64_t sign : {1, -1}) {
        AnalyticsEvent event = change_of(turn.model, flow, sign);
        if (!event.items.empty()) {
            turn.effects.push_back(TellAnalytics{.event = std::move(event),
                                                 .customer_id = customer->id,
                                                 .cause = flow.intent->key,
                                                 .lasting = true});
        }
    }
}

void tell_favourite(Update& turn, const domain::Favourite& favourite, const std::string& key) {
    const auto& customer = turn.model.session.session.customer;
    if (!customer) {
        return;
    }
    AnalyticsEvent event{.name = AnalyticsName::add_to_wishlist, .list = {}};
    add_item(event, favourite);
    turn.effects.push_back(TellAnalytics{std::move(event), customer->id, key});
    const auto& [product_id, variant_id] = favourite.id;
    tell_retention(turn, RetentionTrigger::favourite_added, product_id + " " + variant_id,
                   {{"product_id", product_id}, {"variant_id", variant_id}});
}

void tell_redemption(Update& turn, const domain::Redemption& redemption, const domain::RewardWish& wish) {
    const auto& customer = turn.model.session.session.customer;
    if (customer) {
        AnalyticsEvent event{.name = AnalyticsName::spend_virtual_currency, .list = {}};
        event.points = wish.points_price;
        event.reward = wish.title;
        turn.effects.push_back(TellAnalytics{
            .event = std::move(event), .customer_id = customer->id, .cause = redemption.id, .lasting = true});
    }
    tell_retention(turn, RetentionTrigger::reward_redeemed, redemption.id,
                   {{"reward_id", redemption.reward_id}, {"redemption_id", redemption.id}});
}

} // namespace stamgast::app
