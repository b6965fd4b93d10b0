#include "views/reward_list.hpp"

#include <algorithm>

#include "domain/sorting.hpp"
#include "kit/list.hpp"
#include "views/column.hpp"
#include "views/reward_card.hpp"

namespace stamgast::views {
namespace {

using kit::SizeToken;

/// In the order in which they matter: what can be had, then the nearest.
std::vector<RewardCard> cards_of(const app::Model& model) {
    const domain::LoyaltyStanding& standing = *model.loyalty.standing;
    const domain::RewardShopper shopper{standing.ledger, model.now_ms, 0, standing.tier_ids};
    std::vector<RewardCard> cards;
    for (const domain::Reward& reward : model.loyalty.account.value->rewards) {
        const domain::RewardReach reach = domain::reward_reach(reward, shopper);
        if (reach.block != domain::RewardBlock::ended) {
            cards.push_back({reward, reach});
        }
    }
    domain::sort_stably(cards, [](const RewardCard& left, const RewardCard& right) {
        return std::pair{left.reach.state, left.reach.missing} <
               std::pair{right.reach.state, right.reach.missing};
    });
    return cards;
}

} // namespace

float draw_reward_list(Scene& scene, const kit::Rect& place) {
    kit::Ui& ui = scene.ui;
    Column column(ui, place);
    column.heading("rewards-title", scene.texts[Message::rewards_list], 2, kit::TextToken::heading);
    column.gap(SizeToken::space_m);
    const std::vector<RewardCard> cards = cards_of(scene.model);
    if (cards.empty()) {
        column.text("none", scene.texts[Message::rewards_none],
                    {.color = kit::ColorToken::text_muted, .max_lines = 0});
        return column.height();
    }
    const kit::Rect top = column.next();
    kit::List list(ui, "rewards", top, scene.texts[Message::rewards_list]);
    for (const RewardCard& card : cards) {
        if (&card != &cards.front()) {
            column.gap(SizeToken::space_m);
        }
        column.add(draw_reward_card(scene, column.next(), card));
    }
    list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
    return column.height();
}

} // namespace stamgast::views
