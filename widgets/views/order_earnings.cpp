#include "views/order_earnings.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "domain/points_earning.hpp"
#include "domain/reward.hpp"
#include "kit/meter.hpp"
#include "views/column.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout small_look{
    .token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

std::optional<std::int64_t> points_of_reorder(const app::Model& model) {
    const app::ReorderFlow& flow = *model.reorder;
    const app::LoyaltyState& loyalty = model.loyalty;
    if (!loyalty.account.value || !loyalty.standing) {
        return std::nullopt;
    }
    const auto lines = domain::earn_lines(flow.plan, flow.selection, flow.mode);
    return lines ? domain::points_for(*lines, flow.plan.currency, loyalty.account.value->earn_rule,
                                      loyalty.standing->multiplier_per_mille, model.now_ms)
                 : std::nullopt;
}

/// The reward that is the next one, once this order has brought its points.
std::string reward_words(const Scene& scene, std::int64_t earns) {
    const app::LoyaltyState& loyalty = scene.model.loyalty;
    const domain::LoyaltyStanding& standing = *loyalty.standing;
    const auto& rewards = loyalty.account.value->rewards;
    const domain::RewardShopper shopper{standing.ledger, scene.model.now_ms, earns, standing.tier_ids};
    const auto next = domain::next_reward(rewards, shopper);
    if (!next) {
        return {};
    }
    const domain::Reward& reward = rewards[*next];
    const domain::RewardReach reach = domain::reward_reach(reward, shopper);
    return reach.is_reached_by_order
               ? scene.texts.fill(Message::order_reward_reached, {{"title", reward.title}})
               : scene.texts.fill(
                     Message::order_reward_missing,
                     {{"points", points_words(scene.texts, *loyalty.account.value, reach.missing - earns)},
                      {"title", reward.title}});
}

void draw_points(Scene& scene, Column& column) {
    const std::optional<std::int64_t> earns = points_of_reorder(scene.model);
    if (!earns || *earns <= 0) {
        return;
    }
    const std::string points = points_words(scene.texts, *scene.model.loyalty.account.value, *earns);
    column.text("earns", scene.texts.fill(Message::order_earns, {{"points", points}}),
                {.token = TextToken::small_strong, .max_lines = 0});
    if (const std::string words = reward_words(scene, *earns); !words.empty()) {
        column.text("reward", words, small_look);
    }
}

/// What the cart will come to: with all that is in it already unless that is replaced.
std::optional<domain::Money> cart_after(const app::Model& model) {
    const app::ReorderFlow& flow = *model.reorder;
    const auto total = domain::selection_total(flow.plan, flow.selection, flow.mode);
    if (!total) {
        return std::nullopt;
    }
    const domain::Money added{*total, flow.plan.currency};
    const bool keeps = flow.mode == domain::CartMode::merge && model.cart && !model.cart->lines.empty();
    return keeps ? domain::add(added, {model.cart->total, model.cart->currency}) : added;
}

void draw_way_to_free_shipping(Scene& scene, Column& column, domain::Money threshold, std::int64_t missing) {
    const Texts& texts = scene.texts;
    const std::int64_t reached = std::max<std::int64_t>(threshold.minor_units - missing, 0);
    const std::string value = texts.fill(Message::progress_value,
                                         {{"reached", texts.money(reached, threshold.currency)},
                                          {"total", texts.money(threshold.minor_units, threshold.currency)}});
    column.gap(SizeToken::space_xxs);
    kit::Rect bar = column.next();
    bar.height = kit::measure_meter(scene.ui);
    const auto share = static_cast<double>(reached) / static_cast<double>(threshold.minor_units);
    kit::meter(scene.ui, "shipping-progress", bar,
               {.label = texts[Message::shipping_progress],
                .value_text = value,
                .per_mille = static_cast<std::int32_t>(share * 1000)});
    column.add(bar.height);
}

void draw_shipping(Scene& scene, Column& column) {
    const auto& offers = scene.model.loyalty.offers.value;
    const std::optional<domain::Money> total = cart_after(scene.model);
    if (!offers || !offers->free_shipping || offers->free_shipping->minor_units == 0 || !total) {
        return;
    }
    const Texts& texts = scene.texts;
    const domain::Money threshold = *offers->free_shipping;
    const auto missing = domain::missing_amount(*total, threshold);
    if (!missing) {
        return;
    }
    const std::string words =
        *missing == 0
            ? std::string{texts[Message::shipping_reached]}
            : texts.fill(Message::shipping_missing, {{"amount", texts.money(*missing, threshold.currency)}});
    column.gap(SizeToken::space_xs);
    column.text("shipping", words, small_look);
    if (*missing > 0) {
        draw_way_to_free_shipping(scene, column, threshold, *missing);
    }
}

} // namespace

float draw_order_earnings(Scene& scene, const kit::Rect& place) {
    const float gap = scene.ui.size(SizeToken::space_m);
    Column column(scene.ui, {place.x, place.y + gap, place.width, 0});
    draw_points(scene, column);
    draw_shipping(scene, column);
    return column.height() > 0 ? column.height() + gap : 0;
}

} // namespace stamgast::views
