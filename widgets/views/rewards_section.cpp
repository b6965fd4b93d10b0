#include "views/rewards_section.hpp"

#include <string>

#include "kit/skeleton.hpp"
#include "views/column.hpp"
#include "views/failure_sentence.hpp"
#include "views/offer_list.hpp"
#include "views/page_notice.hpp"
#include "views/points_history.hpp"
#include "views/points_summary.hpp"
#include "views/redeemed_rewards.hpp"
#include "views/reward_list.hpp"
#include "views/stamp_cards.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

constexpr int skeleton_cards = 3;

float draw_failed(Scene& scene, const Rect& place, const domain::ShopFailure& failure) {
    const Texts& texts = scene.texts;
    return draw_page_notice(scene, place,
                            {.key = "failed",
                             .title = texts[Message::rewards_failed_title],
                             .text = failure_sentence(failure, texts),
                             .tone = kit::Tone::danger,
                             .icon = kit::Icon::alert,
                             .action_label = texts[Message::retry],
                             .action = app::RetryPressed{}});
}

float draw_loading(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Node busy(ui, "loading",
                       {.role = kit::Role::progress,
                        .name = std::string{scene.texts[Message::rewards_loading]},
                        .busy = true});
    Column column(ui, place);
    for (int card = 0; card < skeleton_cards; ++card) {
        Rect rect = column.next();
        rect.height = 2 * ui.size(SizeToken::thumbnail);
        kit::skeleton(ui, rect, SizeToken::radius_m);
        column.add(rect.height);
        column.gap(SizeToken::space_m);
    }
    busy.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

/// One below the other with space between; what has nothing to show takes none.
float draw_parts(Scene& scene, const Rect& place) {
    using DrawPart = float (*)(Scene&, const Rect&);
    constexpr DrawPart parts[] = {draw_redeemed_rewards, draw_points_summary, draw_stamp_cards,
                                  draw_reward_list,      draw_all_offers,     draw_points_history};
    Column column(scene.ui, place);
    for (const DrawPart draw : parts) {
        Rect next = column.next();
        next.y += column.height() > 0 ? block_gap(scene.ui) : 0;
        if (const float height = draw(scene, next); height > 0) {
            column.add(next.y + height - column.bottom());
        }
    }
    return column.height();
}

} // namespace

float draw_rewards_section(Scene& scene, const Rect& place) {
    const app::LoyaltyState& loyalty = scene.model.loyalty;
    if (loyalty.account.value && loyalty.standing) {
        return draw_parts(scene, place);
    }
    if (loyalty.account.loading == app::Loading::failed && loyalty.account.failure) {
        return draw_failed(scene, place, *loyalty.account.failure);
    }
    return draw_loading(scene, place);
}

} // namespace stamgast::views
