#include "views/orders_section.hpp"

#include <string>

#include "views/claim_card.hpp"
#include "views/failure_sentence.hpp"
#include "views/offer_list.hpp"
#include "views/order_card.hpp"
#include "views/order_list.hpp"
#include "views/order_list_end.hpp"
#include "views/order_toolbar.hpp"
#include "views/page_notice.hpp"
#include "views/survey_card.hpp"
#include "views/usual_list.hpp"
#include "views/win_back_card.hpp"

namespace stamgast::views {
namespace {

using kit::Icon;
using kit::Rect;
using kit::SizeToken;
using kit::Tone;

constexpr int skeleton_cards = 3;

float draw_failed(Scene& scene, const Rect& place, const domain::ShopFailure& failure) {
    const Texts& texts = scene.texts;
    return draw_page_notice(scene, place,
                            {.key = "failed",
                             .title = texts[Message::orders_failed_title],
                             .text = failure_sentence(failure, texts),
                             .tone = Tone::danger,
                             .icon = Icon::alert,
                             .action_label = texts[Message::retry],
                             .action = app::RetryPressed{}});
}

float draw_empty(Scene& scene, const Rect& place) {
    float height = draw_page_notice(scene, place,
                                    {.key = "empty",
                                     .title = scene.texts[Message::empty_title],
                                     .text = scene.texts[Message::empty_text],
                                     .icon = Icon::package});
    if (scene.model.can(app::Capability::claim)) {
        height += block_gap(scene.ui);
        height += draw_claim_card(scene, {place.x, place.y + height, place.width, 0});
    }
    return height;
}

float draw_loading(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Node busy(ui, "loading",
                       {.role = kit::Role::progress,
                        .name = std::string{scene.texts[Message::orders_loading]},
                        .busy = true});
    float y = place.y;
    for (int card = 0; card < skeleton_cards; ++card) {
        kit::Ui::Scope scope(ui, "skeleton" + std::to_string(card));
        y += card == 0 ? 0 : ui.size(SizeToken::space_m);
        draw_skeleton_card(scene, {place.x, y, place.width, 0});
        y += collapsed_card_height(scene, scene.model.can(app::Capability::reorder));
    }
    busy.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

float draw_nothing_found(Scene& scene, const Rect& place) {
    const Texts& texts = scene.texts;
    kit::Ui::Scope scope(scene.ui, "nothing-found");
    return draw_page_notice(scene, place,
                            {.key = "nothing",
                             .title = texts[Message::nothing_title],
                             .text = texts[Message::nothing_text],
                             .icon = Icon::search});
}

/// Below everything: it pushes no order away.
float draw_survey(Scene& scene, const Rect& place) {
    const float gap = block_gap(scene.ui);
    const float height = draw_survey_card(scene, {place.x, place.y + gap, place.width, 0});
    return height > 0 ? gap + height : 0;
}

float draw_orders(Scene& scene, const Rect& place) {
    float y = place.y;
    const auto below = [&] { return Rect{place.x, y, place.width, 0}; };
    if (const float height = draw_win_back_card(scene, below()); height > 0) {
        y += height + block_gap(scene.ui);
    }
    y += draw_usuals_hint(scene, below());
    y += draw_order_toolbar(scene, below()) + block_gap(scene.ui);
    y += found_nothing(scene.model) ? draw_nothing_found(scene, below()) : draw_order_list(scene, below());
    y += draw_order_list_end(scene, below());
    y += draw_survey(scene, below());
    return y - place.y;
}

float draw_orders_or_state(Scene& scene, const Rect& place) {
    const app::Model& model = scene.model;
    if (!model.orders.history.empty() || model.orders.filtering()) {
        return draw_orders(scene, place);
    }
    if (model.orders.loading == app::Loading::failed && model.orders.failure) {
        return draw_failed(scene, place, *model.orders.failure);
    }
    return model.orders.complete ? draw_empty(scene, place) : draw_loading(scene, place);
}

} // namespace

float draw_orders_section(Scene& scene, const Rect& place) {
    float y = place.y;
    if (const float offers = draw_offer_strip(scene, place); offers > 0) {
        y += offers + block_gap(scene.ui);
    }
    y += draw_orders_or_state(scene, {place.x, y, place.width, 0});
    return y - place.y;
}

} // namespace stamgast::views
