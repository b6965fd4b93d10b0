#include "views/favourite_card.hpp"

#include <algorithm>
#include <string>

#include "app/update_press.hpp"
#include "kit/badge.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/image.hpp"
#include "views/favourite_words.hpp"
#include "views/heart.hpp"
#include "views/order_line.hpp"
#include "views/reorder_button.hpp"

namespace stamgast::views {
namespace {

using domain::Favourite;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};
constexpr kit::TextLayout tile_title{.token = TextToken::body_strong, .max_lines = 2};

std::string_view picture_of(const Favourite& favourite) {
    const bool has_own = favourite.image_url.empty() && favourite.product;
    return has_own ? favourite.product->image_url : favourite.image_url;
}

/// The same two ids are a node of their own, whatever other favourites there are.
std::string key_of(const Favourite& favourite) {
    return favourite.id.product_id + "\n" + favourite.id.variant_id;
}

bool can_be_added(const Scene& scene, const Favourite& favourite) {
    return app::has_cart(scene.model) && domain::state_of(favourite) == domain::FavouriteState::available;
}

kit::Button add_button(const Scene& scene, const Favourite& favourite, const std::string& name) {
    const domain::ReorderRequest request = domain::request_of({&favourite, 1});
    const bool busy = is_putting_in_cart(scene.model, request.source, request.order_id);
    return {.label = scene.texts[busy ? Message::card_busy : Message::favourite_add],
            .kind = kit::ButtonKind::secondary,
            .icon = kit::Icon::cart,
            .accessible_name = busy ? std::string_view{} : name,
            .disabled = !busy && is_occupied(scene.model),
            .busy = busy,
            .stretch = true};
}

void draw_add(Scene& scene, const Rect& rect, const Favourite& favourite) {
    const std::string name = scene.texts.fill(Message::favourite_add_name, {{"title", favourite.title}});
    if (kit::button(scene.ui, "add", rect, add_button(scene, favourite, name))) {
        scene.emit(app::FavouriteWanted{favourite.id});
    }
}

/// A badge; its words in as many lines as they take where there is less room. Returns the height.
float draw_change(Scene& scene, std::string_view key, const Rect& place, const FavouriteBadge& change) {
    kit::Ui& ui = scene.ui;
    const kit::Badge badge{.label = change.label, .tone = change.tone, .icon = change.icon};
    const kit::Size size = kit::measure_badge(ui, badge);
    if (size.width <= place.width) {
        kit::badge(ui, key, {place.x, place.y, size.width, size.height}, badge);
        return size.height;
    }
    return ui.text(
        key, place, change.label,
        {.token = TextToken::small_strong, .color = kit::colors_of(change.tone).ink, .max_lines = 0});
}

/// Below each other; returns the height.
float draw_changes(Scene& scene, const Rect& place, const std::vector<FavouriteBadge>& changes) {
    float y = place.y;
    for (std::size_t index = 0; index < changes.size(); ++index) {
        y += scene.ui.size(SizeToken::space_xs);
        y += draw_change(scene, "change" + std::to_string(index), {place.x, y, place.width, 0},
                         changes[index]);
    }
    return y - place.y;
}

/// The code, what it gives, and a button that copies it.
float draw_code(Scene& scene, const Rect& place, const domain::FavouriteCode& code) {
    kit::Ui& ui = scene.ui;
    const std::string name = scene.texts.fill(Message::favourite_code_copy_name, {{"code", code.code}});
    const kit::Button copy{.label = code.code,
                           .kind = kit::ButtonKind::secondary,
                           .icon = kit::Icon::copy,
                           .accessible_name = name};
    float y = place.y + ui.size(SizeToken::space_s);
    y += ui.text("code", {place.x, y, place.width, 0}, code_words(code, scene.texts), muted);
    y += ui.size(SizeToken::space_xxs);
    const kit::Size size = kit::measure_button(ui, copy, place.width);
    if (kit::button(ui, "copy", {place.x, y, size.width, size.height}, copy)) {
        scene.emit(app::CopyPressed{code.code});
    }
    return y + size.height - place.y;
}

/// Title, options and price below each other; returns the height.
float draw_words(Scene& scene, const Rect& place, const Favourite& favourite) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    y += ui.heading("title", place, favourite.title, 3, {.token = TextToken::body_strong, .max_lines = 3});
    const domain::ReorderRequest request = domain::request_of({&favourite, 1});
    if (!request.lines.front().options.empty()) {
        y += ui.text("options", {place.x, y, place.width, 0},
                     option_words(request.lines.front().options, scene.texts), muted);
    }
    if (const std::string price = favourite_price(favourite, scene.texts); !price.empty()) {
        y += ui.text("price", {place.x, y, place.width, 0}, price, {.token = TextToken::body});
    }
    y += draw_changes(scene, {place.x, y, place.width, 0}, favourite_badges(favourite, scene.texts));
    if (favourite.code) {
        y += draw_code(scene, {place.x, y, place.width, 0}, *favourite.code);
    }
    return y - place.y;
}

} // namespace

float draw_favourite_row(Scene& scene, const Rect& place, const Favourite& favourite) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, key_of(favourite));
    kit::Card card(ui, "card", {place.x, place.y, place.width, 0}, kit::Role::list_item);
    const float padding = ui.size(SizeToken::space_m);
    const float gap = ui.size(SizeToken::space_m);
    const Rect inside{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    const float side = ui.size(SizeToken::thumbnail);
    const kit::Size heart = measure_product_heart(scene);
    const std::string name = scene.texts.fill(Message::favourite_add_name, {{"title", favourite.title}});
    const kit::Size button = kit::measure_button(ui, add_button(scene, favourite, name), inside.width);
    const bool with_button = can_be_added(scene, favourite);
    const bool beside = !ui.compact() && with_button;
    kit::image(ui, "picture", {inside.x, inside.y, side, side}, {.url = picture_of(favourite)});
    const float end_width = heart.width + (beside ? button.width + gap : 0);
    const Rect words{inside.x + side + gap, inside.y, inside.width - side - 2 * gap - end_width, 0};
    float bottom = std::max(inside.y + side, inside.y + draw_words(scene, words, favourite));
    if (with_button) {
        const Rect rect = beside ? Rect{inside.right() - end_width, inside.y, button.width, button.height}
                                 : Rect{inside.x, bottom + gap, inside.width, button.height};
        draw_add(scene, rect, favourite);
        bottom = std::max(bottom, rect.bottom());
    }
    draw_product_heart(scene, {inside.right() - heart.width, inside.y, heart.width, heart.height}, favourite);
    card.finish(bottom + padding);
    return bottom + padding - place.y;
}

float least_favourite_tile_width(const Scene& scene) {
    const kit::Ui& ui = scene.ui;
    const kit::Button add{.label = scene.texts[Message::favourite_add], .icon = kit::Icon::cart};
    return kit::measure_button(ui, add).width + 2 * ui.size(SizeToken::space_m);
}

float favourite_tile_height(const Scene& scene) {
    const kit::Ui& ui = scene.ui;
    // What has become of it takes two lines at most: that is what the longest sentence needs.
    const float texts = static_cast<float>(tile_title.max_lines) * ui.line_height(tile_title.token) +
                        ui.line_height(TextToken::body) + 2 * ui.line_height(TextToken::small_strong);
    return ui.size(SizeToken::thumbnail) + texts + ui.size(SizeToken::control) +
           2 * ui.size(SizeToken::space_m) + 2 * ui.size(SizeToken::space_s) + ui.size(SizeToken::space_xs);
}

void draw_favourite_tile(Scene& scene, const Rect& place, const Favourite& favourite) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, key_of(favourite));
    kit::Card card(ui, "card", {place.x, place.y, place.width, 0}, kit::Role::list_item);
    const float padding = ui.size(SizeToken::space_m);
    const Rect inside = place.inset(padding, padding);
    const float side = ui.size(SizeToken::thumbnail);
    const kit::Size heart = measure_product_heart(scene);
    kit::image(ui, "picture", {inside.x, inside.y, side, side}, {.url = picture_of(favourite)});
    float y = inside.y + side + ui.size(SizeToken::space_s);
    y += ui.heading("title", {inside.x, y, inside.width, 0}, favourite.title, 3, tile_title);
    if (const std::string price = favourite_price(favourite, scene.texts); !price.empty()) {
        y += ui.text("price", {inside.x, y, inside.width, 0}, price, {.token = TextToken::body});
    }
    if (const auto changes = favourite_badges(favourite, scene.texts); !changes.empty()) {
        y += ui.size(SizeToken::space_xs);
        draw_change(scene, "change", {inside.x, y, inside.width, 0}, changes.front());
    }
    if (can_be_added(scene, favourite)) {
        const float height = ui.size(SizeToken::control);
        draw_add(scene, {inside.x, inside.bottom() - height, inside.width, height}, favourite);
    }
    draw_product_heart(scene, {inside.right() - heart.width, inside.y, heart.width, heart.height}, favourite);
    card.finish(place.bottom());
}

} // namespace stamgast::views
