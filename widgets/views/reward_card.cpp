#include "views/reward_card.hpp"

#include <algorithm>
#include <string>

#include "kit/badge.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/meter.hpp"
#include "views/column.hpp"
#include "views/loyalty_words.hpp"
#include "views/redemption_question.hpp"

namespace stamgast::views {
namespace {

using domain::Reward;
using domain::RewardBlock;
using domain::RewardReach;
using domain::RewardState;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

std::string tier_block_words(const Texts& texts, const app::Model& model, const Reward& reward) {
    const auto& tiers = model.loyalty.account.value->programme.tiers;
    const auto tier = std::ranges::find(tiers, reward.tier_id, &domain::Tier::id);
    return tier == tiers.end() ? std::string{texts[Message::reward_tier_other]}
                               : texts.fill(Message::reward_tier, {{"tier", tier->name}});
}

std::string block_words(const Texts& texts, const app::Model& model, const RewardCard& card) {
    const Reward& reward = card.reward;
    switch (card.reach.block) {
    case RewardBlock::not_started:
        return texts.fill(Message::reward_from,
                          {{"date", texts.date(reward.period.starts_ms.value_or(0), kit::DateStyle::date)}});
    case RewardBlock::out_of_stock:
        return std::string{texts[Message::reward_out_of_stock]};
    case RewardBlock::limit_reached:
        return std::string{texts[Message::reward_limit]};
    case RewardBlock::tier_too_low:
        return tier_block_words(texts, model, reward);
    case RewardBlock::none:
    case RewardBlock::ended:
        break;
    }
    return {};
}

struct StateWords {
    std::string label;
    kit::Tone tone = kit::Tone::neutral;
    kit::Icon icon = kit::Icon::none;
};

StateWords state_words(const Scene& scene, const RewardCard& card) {
    const Texts& texts = scene.texts;
    switch (card.reach.state) {
    case RewardState::affordable:
        return {std::string{texts[Message::reward_ready]}, kit::Tone::positive, kit::Icon::check};
    case RewardState::nearly:
        return {std::string{texts[Message::reward_nearly]}, kit::Tone::accent, kit::Icon::none};
    case RewardState::unavailable:
        return {block_words(texts, scene.model, card), kit::Tone::neutral, kit::Icon::ban};
    case RewardState::locked:
        break;
    }
    return {};
}

/// The price, and in the same line how far it is.
float draw_price(Scene& scene, const Rect& place, const RewardCard& card) {
    kit::Ui& ui = scene.ui;
    const std::string price =
        points_words(scene.texts, *scene.model.loyalty.account.value, card.reward.get().points_price);
    const StateWords state = state_words(scene, card);
    const float line = ui.line_height(TextToken::body_strong);
    const float width = std::min(ui.text_width(price, TextToken::body_strong), place.width);
    if (state.label.empty()) {
        return ui.text("price", {place.x, place.y, width, 0}, price, {.token = TextToken::body_strong});
    }
    const kit::Badge badge{.label = state.label, .tone = state.tone, .icon = state.icon};
    const kit::Size size = kit::measure_badge(ui, badge, place.width);
    const float gap = ui.size(SizeToken::space_s);
    const bool fits = width + gap + size.width <= place.width;
    const float height = fits ? std::max(line, size.height) : line + size.height;
    ui.text("price", {place.x, place.y + (fits ? (height - line) / 2 : 0), width, 0}, price,
            {.token = TextToken::body_strong});
    kit::badge(
        ui, "state",
        fits ? Rect{place.x + width + gap, place.y + (height - size.height) / 2, size.width, size.height}
             : Rect{place.x, place.y + line, std::min(size.width, place.width), size.height},
        badge);
    return height;
}

void draw_conditions(Scene& scene, Column& column, const Reward& reward) {
    const Texts& texts = scene.texts;
    if (!reward.text.empty()) {
        column.text("text", reward.text, muted);
    }
    if (reward.min_order) {
        column.text("min-order",
                    texts.fill(Message::order_from, {{"amount", texts.money(reward.min_order->minor_units,
                                                                            reward.min_order->currency)}}),
                    muted);
    }
    if (reward.period.ends_ms) {
        column.text("until", until_words(texts, *reward.period.ends_ms), muted);
    }
}

/// How many points there are and how many are missing.
void draw_distance(Scene& scene, Column& column, const RewardCard& card) {
    const RewardReach& reach = card.reach;
    if (reach.state != RewardState::nearly && reach.state != RewardState::locked) {
        return;
    }
    const Texts& texts = scene.texts;
    const domain::LoyaltyAccount& account = *scene.model.loyalty.account.value;
    const Reward& reward = card.reward;
    const std::string label = texts.fill(Message::reward_progress, {{"title", reward.title}});
    const std::string value =
        texts.fill(Message::progress_value, {{"reached", texts.number(reward.points_price - reach.missing)},
                                             {"total", points_words(texts, account, reward.points_price)}});
    column.gap(SizeToken::space_xs);
    Rect bar = column.next();
    bar.height = kit::measure_meter(scene.ui);
    kit::meter(scene.ui, "progress", bar,
               {.label = label, .value_text = value, .per_mille = reach.progress_per_mille});
    column.add(bar.height);
    column.gap(SizeToken::space_xxs);
    column.text(
        "missing",
        texts.fill(Message::reward_missing, {{"points", points_words(texts, account, reach.missing)}}),
        muted);
}

float draw_words(Scene& scene, const Rect& place, const RewardCard& card) {
    Column column(scene.ui, place);
    column.heading("title", card.reward.get().title, 3, TextToken::subheading);
    column.add(draw_price(scene, column.next(), card));
    column.gap(SizeToken::space_xxs);
    draw_conditions(scene, column, card.reward);
    draw_distance(scene, column, card);
    return column.height();
}

/// What it is, and beside it, or below it on a phone, the button that asks whether to redeem it. Returns the
/// height.
float draw_offerable(Scene& scene, const Rect& inner, const RewardCard& card, bool asks) {
    kit::Ui& ui = scene.ui;
    const Reward& reward = card.reward;
    const std::string name = scene.texts.fill(Message::reward_redeem_name, {{"title", reward.title}});
    const kit::Button button{.label = scene.texts[Message::reward_redeem],
                             .accessible_name = name,
                             .expanded = asks ? kit::Expanded::expanded : kit::Expanded::collapsed,
                             .stretch = true};
    const kit::Size size = kit::measure_button(ui, button, inner.width);
    const float words_width =
        ui.compact() ? inner.width : inner.width - size.width - ui.size(SizeToken::space_l);
    const float height = draw_words(scene, {inner.x, inner.y, words_width, 0}, card);
    const Rect at =
        ui.compact() ? Rect{inner.x, inner.y + height + ui.size(SizeToken::space_s), inner.width, size.height}
                     : Rect{inner.right() - size.width, inner.y, size.width, size.height};
    if (kit::button(ui, "redeem", at, button)) {
        scene.emit(app::RewardChosen{reward.id});
    }
    return std::max(height, at.bottom() - inner.y);
}

} // namespace

float draw_reward_card(Scene& scene, const Rect& place, const RewardCard& card) {
    kit::Ui& ui = scene.ui;
    const Reward& reward = card.reward;
    const float padding = block_gap(ui);
    const Rect inner{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    kit::Ui::Scope scope(ui, reward.id);
    kit::Card sheet(ui, "reward", {place.x, place.y, place.width, 0}, kit::Role::list_item);
    const bool asks = asks_about(scene.model, reward);
    const bool is_open = card.reach.state == RewardState::affordable ||
                         app::find_outgoing(scene.model, domain::RewardWish{.reward_id = reward.id});
    const bool can_redeem = asks || (is_open && scene.model.can(app::Capability::loyalty_redeem));
    float height = can_redeem ? draw_offerable(scene, inner, card, asks) : draw_words(scene, inner, card);
    if (asks) {
        height += ui.size(SizeToken::space_m);
        height += draw_redemption_question(scene, {inner.x, inner.y + height, inner.width, 0}, reward);
    }
    sheet.finish(inner.y + height + padding);
    return height + 2 * padding;
}

} // namespace stamgast::views
