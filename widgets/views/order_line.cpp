#include "views/order_line.hpp"

#include <algorithm>

#include "kit/image.hpp"
#include "kit/list.hpp"
#include "views/reorder_button.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

struct LineScene {
    Scene& scene;
    const domain::Order& order;
    std::size_t index;
    const domain::OrderLine& line;
};

/// Title, options and quantity below each other in `place`; returns where they end.
float draw_words(const LineScene& at, const Rect& place) {
    kit::Ui& ui = at.scene.ui;
    const Texts& texts = at.scene.texts;
    float y = place.y;
    y += ui.text("title", {place.x, y, place.width, 0}, at.line.title,
                 {.token = TextToken::body_strong, .max_lines = 3});
    for (const auto* options : {&at.line.options, &at.line.attributes}) {
        if (!options->empty()) {
            y += ui.text(options == &at.line.options ? "options" : "attributes", {place.x, y, place.width, 0},
                         option_words(*options, texts), muted);
        }
    }
    const std::string price = texts.money(at.line.unit_price, at.order.currency);
    y += ui.text(
        "quantity", {place.x, y, place.width, 0},
        texts.fill(Message::quantity_times, {{"quantity", texts.number(at.line.quantity)}, {"what", price}}),
        muted);
    if (at.line.product_id.empty()) {
        y += ui.text("gone", {place.x, y, place.width, 0}, texts[Message::detail_gone], muted);
    }
    return y;
}

bool can_have_again(const LineScene& at) {
    return at.scene.model.can_reorder && at.order.reorderable && !at.line.product_id.empty();
}

void draw_again(const LineScene& at, const Rect& rect) {
    const std::string name = at.scene.texts.fill(Message::detail_line_again_name,
                                                 {{"title", at.line.title}, {"number", at.order.number}});
    draw_reorder_button(
        at.scene, rect,
        {.order = at.order, .line_index = at.index, .accessible_name = name, .kind = kit::ButtonKind::quiet});
}

float draw_line(const LineScene& at, const Rect& place) {
    kit::Ui& ui = at.scene.ui;
    kit::Ui::Scope scope(ui, std::to_string(at.index));
    kit::ListItem item(ui, "line", {place.x, place.y, place.width, 0});
    const float side = ui.size(SizeToken::thumbnail);
    const std::string total = at.scene.texts.money(at.line.total, at.order.currency);
    const float total_width = std::min(ui.text_width(total, TextToken::body_strong), place.width / 3);
    const kit::Size button = measure_reorder_button(at.scene, kit::ButtonKind::quiet);
    const bool with_button = can_have_again(at);
    const bool beside = !ui.compact();
    const float end_width = beside && with_button ? std::max(total_width, button.width) : total_width;

    kit::image(ui, "picture", {place.x, place.y, side, side}, {.url = at.line.image_url});
    Rect words{place.x + side + ui.size(SizeToken::space_m), place.y, 0, 0};
    words.width = place.right() - words.x - end_width - ui.size(SizeToken::space_m);
    float bottom = draw_words(at, words);
    ui.text("total", {place.right() - total_width, place.y, total_width, 0}, total,
            {.token = TextToken::body_strong, .align = kit::Align::end});
    if (with_button) {
        const Rect rect =
            beside ? Rect{place.right() - button.width, place.y + ui.line_height(TextToken::body_strong),
                          button.width, button.height}
                   : Rect{place.right() - button.width, bottom, button.width, button.height};
        draw_again(at, rect);
        bottom = std::max(bottom, rect.bottom());
    }
    bottom = std::max(bottom, place.y + side);
    item.set_bounds({place.x, place.y, place.width, bottom - place.y});
    return bottom - place.y;
}

} // namespace

std::string option_words(std::span<const domain::Option> options, const Texts& texts) {
    std::string words;
    for (const domain::Option& option : options) {
        words += words.empty() ? "" : " · ";
        words += texts.fill(Message::detail_option, {{"name", option.name}, {"value", option.value}});
    }
    return words;
}

float draw_order_lines(Scene& scene, const Rect& place, const domain::Order& order) {
    kit::Ui& ui = scene.ui;
    kit::List list(ui, "lines", place,
                   scene.texts.fill(Message::detail_products, {{"number", order.number}}));
    float y = place.y;
    for (std::size_t index = 0; index < order.lines.size(); ++index) {
        y += index == 0 ? 0 : ui.size(SizeToken::space_m);
        y += draw_line({scene, order, index, order.lines[index]}, {place.x, y, place.width, 0});
    }
    list.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

} // namespace stamgast::views
