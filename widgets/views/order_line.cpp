#include "views/order_line.hpp"

#include <algorithm>

#include "kit/image.hpp"
#include "kit/list.hpp"
#include "views/heart.hpp"
#include "views/reorder_button.hpp"
#include "views/undo_button.hpp"

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
    return at.scene.model.can(app::Capability::reorder) && at.order.reorderable &&
           !at.line.product_id.empty();
}

std::string button_name(const LineScene& at, Message message) {
    return at.scene.texts.fill(message, {{"title", at.line.title}, {"number", at.order.number}});
}

void draw_again(const LineScene& at, const Rect& rect) {
    const std::string name = button_name(at, Message::detail_line_again_name);
    const std::string busy_name = button_name(at, Message::detail_line_busy_name);
    draw_reorder_button(at.scene, rect,
                        {.order = at.order,
                         .line_index = at.index,
                         .accessible_name = name,
                         .busy_name = busy_name,
                         .kind = kit::ButtonKind::quiet});
}

/// What stands at the line's end: how wide each is, 0 where there is none, all with the gap between
/// them, and how high the highest.
struct LineButtons {
    float heart = 0;
    float again = 0;
    float undo = 0;
    float width = 0;
    float height = 0;
};

LineButtons measure_buttons(const LineScene& at, float line_width) {
    LineButtons buttons{.height = at.scene.ui.size(SizeToken::control)};
    if (!at.line.product_id.empty()) {
        buttons.heart = buttons.width = measure_product_heart(at.scene).width;
    }
    if (!can_have_again(at)) {
        return buttons;
    }
    const kit::Ui& ui = at.scene.ui;
    const float again_room = ui.compact() ? line_width - buttons.width : kit::endless;
    const kit::Size again = measure_reorder_button(at.scene, kit::ButtonKind::quiet, again_room);
    buttons.again = again.width;
    buttons.width += again.width;
    buttons.height = again.height;
    if (app::offers_undo(at.scene.model, at.order.id, at.index)) {
        const float gap = ui.size(SizeToken::space_xs);
        const float room = ui.compact() ? line_width - buttons.width - gap : line_width / 3;
        buttons.undo = measure_undo_button(at.scene, room).width;
        buttons.width += gap + buttons.undo;
    }
    return buttons;
}

/// Undo stands before the other, so that nothing moves when it comes and goes. Returns where they end.
float draw_buttons(const LineScene& at, kit::Point top_right, const LineButtons& buttons) {
    const float height = buttons.height;
    if (buttons.again > 0) {
        draw_again(at, {top_right.x - buttons.again, top_right.y, buttons.again, height});
    }
    if (buttons.heart > 0) {
        draw_product_heart(at.scene,
                           {top_right.x - buttons.again - buttons.heart, top_right.y, buttons.heart, height},
                           favourite_of(at.line));
    }
    if (buttons.undo > 0) {
        draw_undo_button(at.scene, {top_right.x - buttons.width, top_right.y, buttons.undo, height},
                         button_name(at, Message::detail_line_undo_name));
    }
    return top_right.y + height;
}

float draw_line(const LineScene& at, const Rect& place) {
    kit::Ui& ui = at.scene.ui;
    kit::Ui::Scope scope(ui, std::to_string(at.index));
    kit::ListItem item(ui, "line", {place.x, place.y, place.width, 0});
    const float side = ui.size(SizeToken::thumbnail);
    const std::string total = at.scene.texts.money(at.line.total, at.order.currency);
    const float total_width = std::min(ui.text_width(total, TextToken::body_strong), place.width / 3);
    const LineButtons buttons = measure_buttons(at, place.width);
    const bool beside = !ui.compact();
    const float end_width = beside ? std::max(total_width, buttons.width) : total_width;

    kit::image(ui, "picture", {place.x, place.y, side, side}, {.url = at.line.image_url});
    Rect words{place.x + side + ui.size(SizeToken::space_m), place.y, 0, 0};
    words.width = place.right() - words.x - end_width - ui.size(SizeToken::space_m);
    float bottom = draw_words(at, words);
    ui.text("total", {place.right() - total_width, place.y, total_width, 0}, total,
            {.token = TextToken::body_strong, .align = kit::Align::end});
    if (buttons.width > 0) {
        const float top = beside ? place.y + ui.line_height(TextToken::body_strong) : bottom;
        bottom = std::max(bottom, draw_buttons(at, {place.right(), top}, buttons));
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
