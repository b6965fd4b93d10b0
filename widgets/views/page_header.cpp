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

constexpr kit::TextLayout cart_look{
    .token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

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

/// What the cart is called, and where it leads if the shop has told.
struct CartLabel {
    std::string name;  ///< in full: `Cart: 3 items · € 12,00`
    std::string shown; ///< shorter where the icon says what it is about
    std::string_view url;
};

std::optional<CartLabel> cart_label(const Scene& scene) {
    std::optional<std::string> contents = cart_contents(scene.model, scene.texts);
    if (!contents) {
        return std::nullopt;
    }
    const domain::Cart& cart = *scene.model.cart;
    CartLabel label{.name = scene.texts.fill(Message::cart_name, {{"contents", *contents}}),
                    .shown = {},
                    .url = cart.url};
    // On a phone an empty cart would be a riddle without its name.
    label.shown = scene.ui.compact() && !cart.lines.empty() ? *std::move(contents) : label.name;
    return label;
}

kit::Link cart_link(const CartLabel& label) {
    return {.label = label.shown,
            .url = label.url,
            .icon = kit::Icon::cart,
            .accessible_name = label.name,
            .text = TextToken::small_strong};
}

/// Wrapped where `room` is less than it takes.
kit::Size cart_size(const kit::Ui& ui, const CartLabel& label, float room) {
    return label.url.empty() ? kit::Size{std::min(ui.text_width(label.shown, cart_look.token), room),
                                         ui.text_height(label.shown, room, cart_look)}
                             : kit::measure_link(ui, cart_link(label), room);
}

/// In the middle of the height of `rect`, as wide as that.
void draw_cart(kit::Ui& ui, const Rect& rect, const CartLabel& label) {
    const float height = cart_size(ui, label, rect.width).height;
    const Rect place{rect.x, rect.y + (rect.height - height) / 2, rect.width, height};
    if (label.url.empty()) {
        ui.text("cart", place, label.shown, cart_look);
    } else {
        kit::link(ui, "cart", place, cart_link(label));
    }
}

} // namespace

float draw_page_header(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    constexpr kit::TextLayout greeting_look{.color = ColorToken::text_muted, .max_lines = 0};
    const std::string words = greeting(scene.model, scene.texts);
    const std::optional<CartLabel> cart = cart_label(scene);
    const float line = ui.line_height(TextToken::body);
    const kit::Size size = cart ? cart_size(ui, *cart, place.width) : kit::Size{};
    const float beside = place.width - (cart ? size.width + ui.size(SizeToken::space_m) : 0);
    // One line for both as long as nothing of them is cut for that.
    const bool on_one_line = ui.text_width(words, greeting_look.token) <= beside;
    float y = place.y;
    if (cart && on_one_line) {
        draw_cart(ui, {place.right() - size.width, y, size.width, line}, *cart);
    }
    y += words.empty() ? line : ui.text("greeting", {place.x, y, place.width, 0}, words, greeting_look);
    if (cart && !on_one_line) {
        const float height = std::max(size.height, ui.size(SizeToken::touch_target));
        draw_cart(ui, {place.x, y, size.width, height}, *cart);
        y += height;
    }
    y += draw_header_facts(scene, {place.x, y, place.width, 0});
    return y - place.y;
}

} // namespace stamgast::views
