#include "views/page_header.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "kit/icon.hpp"
#include "kit/link.hpp"
#include "views/header_facts.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// Empty until it is known who is here: a greeting that changes its mind is worse than one that comes a
/// moment later.
std::string greeting(const app::Model& model, const Texts& texts) {
    const auto& customer = model.session.session.customer;
    if (!customer) {
        return {};
    }
    return customer->given_name.empty()
               ? std::string{texts[Message::greeting_plain]}
               : texts.fill(Message::greeting_named, {{"name", customer->given_name}});
}

/// What is in the cart, ahead of the shop's answer; nothing as long as that is not known.
std::optional<std::string> cart_contents(const app::Model& model, const Texts& texts) {
    const std::optional<std::int64_t> count = app::expected_item_count(model);
    if (!count || !model.cart) {
        return std::nullopt;
    }
    if (*count == 0) {
        return std::string{texts[Message::cart_empty]};
    }
    if (*count != domain::item_count(*model.cart)) {
        return texts.counted(Message::cart_items, *count); // what it will cost is the shop's to say
    }
    return texts.counted(Message::cart_contents, *count,
                         {{"total", texts.money(model.cart->total, model.cart->currency)}});
}

/// At the end of the title's line. Returns its width.
float draw_cart(Scene& scene, const Rect& line) {
    const std::optional<std::string> contents = cart_contents(scene.model, scene.texts);
    if (!contents) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const std::string name = scene.texts.fill(Message::cart_name, {{"contents", *contents}});
    // On a phone the icon says what it is about; an empty cart would be a riddle without its name.
    const bool short_label = ui.compact() && !scene.model.cart->lines.empty();
    const std::string_view label = short_label ? std::string_view{*contents} : std::string_view{name};
    if (scene.model.cart->url.empty()) {
        const float width = std::min(ui.text_width(label, TextToken::small), line.width / 2);
        ui.text(
            "cart",
            {line.right() - width, line.y + (line.height - ui.line_height(TextToken::small)) / 2, width, 0},
            label, {.token = TextToken::small, .color = ColorToken::text_muted, .align = kit::Align::end});
        return width;
    }
    const kit::Link link{.label = label,
                         .url = scene.model.cart->url,
                         .icon = kit::Icon::cart,
                         .accessible_name = name,
                         .text = TextToken::small_strong};
    const kit::Size size = kit::measure_link(ui, link);
    const float width = std::min(size.width, line.width * 2 / 3);
    kit::link(ui, "cart",
              {line.right() - width, line.y + (line.height - size.height) / 2, width, size.height}, link);
    return width;
}

} // namespace

float draw_page_header(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    const Rect first_line{place.x, y, place.width, ui.line_height(TextToken::body)};
    const float cart_width = draw_cart(scene, first_line);
    const std::string words = greeting(scene.model, scene.texts);
    if (!words.empty()) {
        const float width = place.width - (cart_width > 0 ? cart_width + ui.size(SizeToken::space_m) : 0);
        ui.text("greeting", {place.x, y, width, 0}, words, {.color = ColorToken::text_muted});
    }
    y = first_line.bottom();
    y += draw_header_facts(scene, {place.x, y, place.width, 0});
    return y - place.y;
}

} // namespace stamgast::views
