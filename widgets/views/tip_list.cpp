#include "views/tip_list.hpp"

#include <algorithm>
#include <string>

#include "kit/card.hpp"
#include "kit/image.hpp"
#include "kit/link.hpp"
#include "kit/list.hpp"
#include "views/for_you_words.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

float draw_tip(Scene& scene, const Rect& place, const domain::Tip& tip, const std::string& product_title) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const float padding = ui.size(SizeToken::space_m);
    kit::Ui::Scope scope(ui, tip.id);
    kit::Card sheet(ui, "tip", {place.x, place.y, place.width, 0}, kit::Role::list_item);
    Rect words{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    float least = words.y;
    if (!tip.image_url.empty()) {
        const float side = ui.size(SizeToken::thumbnail);
        kit::image(ui, "picture", {words.x, words.y, side, side}, {.url = tip.image_url});
        words.x += side + padding;
        words.width -= side + padding;
        least += side;
    }
    float y = words.y;
    const auto row = [&] { return Rect{words.x, y, words.width, 0}; };
    y += ui.heading("title", row(), tip.title, 3, {.token = TextToken::body_strong, .max_lines = 0});
    y += ui.text("for", row(), texts.fill(Message::tip_for, {{"title", product_title}}),
                 {.token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0});
    y += ui.size(SizeToken::space_xxs);
    y += ui.text("text", row(), tip.text, {.max_lines = 0});
    if (!tip.url.empty()) {
        const std::string name = about(Message::tip_more, tip.title, texts);
        const kit::Link link{.label = texts[Message::tip_more],
                             .url = tip.url,
                             .icon = kit::Icon::arrow_right,
                             .accessible_name = name};
        const kit::Size size = kit::measure_link(ui, link, words.width);
        kit::link(ui, "more", {words.x, y, size.width, size.height}, link);
        y += size.height;
    }
    const float bottom = std::max(y, least) + padding;
    sheet.finish(bottom);
    return bottom - place.y;
}

} // namespace

float draw_tip_list(Scene& scene, const Rect& place) {
    const app::ForYouState& for_you = scene.model.for_you;
    if (for_you.chosen_tips.empty() || !for_you.tips.value) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, "tips");
    const std::string_view title = scene.texts[Message::tips_title];
    float y = place.y;
    y += ui.heading("title", place, title, 2, {.token = TextToken::heading, .max_lines = 0});
    kit::List list(ui, "list", {place.x, y, place.width, 0}, title);
    const float top = y;
    for (const domain::ChosenTip& chosen : for_you.chosen_tips) {
        y += ui.size(SizeToken::space_m);
        y += draw_tip(scene, {place.x, y, place.width, 0}, (*for_you.tips.value)[chosen.tip_index],
                      chosen.product_title);
    }
    list.set_bounds({place.x, top, place.width, y - top});
    return y - place.y;
}

} // namespace stamgast::views
