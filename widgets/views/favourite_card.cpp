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
constexpr kit::TextLayout title_look{.token = TextToken::body_strong, .max_lines = 3};
constexpr kit::TextLayout price_look{.token = TextToken::body, .max_lines = 0};

std::string_view picture_of(const Favourite& favourite) {
    const bool has_own = favourite.image_url.empty() && favourite.product;
    return has_own ? favourite.product->image_url : favourite.image_url;
}

bool can_be_added(const Scene& scene, const Favourite& favourite) {
    return app::has_cart(scene.model) && domain::state_of(favourite) == domain::FavouriteState::available;
}

/// Without a name it is only to be measured.
kit::Button add_button(const Scene& scene, const Favourite& favourite, std::string_view name = {}) {
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

kit::Badge badge_of(const FavouriteBadge& change) {
    return {.label = change.label, .tone = change.tone, .icon = change.icon};
}

kit::TextLayout change_words(const FavouriteBadge& change) {
    return {.token = TextToken::small_strong, .color = kit::colors_of(change.tone).ink, .max_lines = 0};
}

float change_height(const Scene& scene, float width, const FavouriteBadge& change) {
    const kit::Size size = kit::measure_badge(scene.ui, badge_of(change));
    return size.width <= width ? size.height
                               : scene.ui.text_height(change.label, width, change_words(change));
}

/// A badge; its words in as many lines as they take where there is less room. Returns the height.
float draw_change(Scene& scene, std::string_view key, const Rect& place, const FavouriteBadge& change) {
    kit::Ui& ui = scene.ui;
    const kit::Badge badge = badge_of(change);
    const kit::Size size = kit::measure_badge(ui, badge);
    if (size.width <= place.width) {
        kit::badge(ui, key, {place.x, place.y, size.width, size.height}, badge);
        return size.height;
    }
    return ui.text(key, place, change.label, change_words(change));
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

kit::Button copy_button(const domain::FavouriteCode& code, std::string_view name = {}) {
    return {.label = code.code,
            .kind = kit::ButtonKind::secondary,
            .icon = kit::Icon::copy,
            .accessible_name = name};
}

float code_height(const Scene& scene, float width, const domain::FavouriteCode& code) {
    const kit::Ui& ui = scene.ui;
    return ui.size(SizeToken::space_s) + ui.text_height(code_words(code, scene.texts), width, muted) +
           ui.size(SizeToken::space_xxs) + kit::measure_button(ui, copy_button(code), width).height;
}

/// The code, what it gives, and a button that copies it.
float draw_code(Scene& scene, const Rect& place, const domain::FavouriteCode& code) {
    kit::Ui& ui = scene.ui;
    const std::string name = scene.texts.fill(Message::favourite_code_copy_name, {{"code", code.code}});
    const kit::Button copy = copy_button(code, name);
    float y = place.y + ui.size(SizeToken::space_s);
    y += ui.text("code", {place.x, y, place.width, 0}, code_words(code, scene.texts), muted);
    y += ui.size(SizeToken::space_xxs);
    const kit::Size size = kit::measure_button(ui, copy, place.width);
    if (kit::button(ui, "copy", {place.x, y, size.width, size.height}, copy)) {
        scene.emit(app::CopyPressed{code.code});
    }
    return y + size.height - place.y;
}

/// What was chosen of it; empty where there is nothing to choose.
std::string options_of(const Scene& scene, const Favourite& favourite) {
    const domain::ReorderRequest request = domain::request_of({&favourite, 1});
    return option_words(request.lines.front().options, scene.texts);
}

/// As draw_words.
float words_height(const Scene& scene, float width, const Favourite& favourite) {
    const kit::Ui& ui = scene.ui;
    float height = ui.text_height(favourite.title, width, title_look);
    if (const std::string options = options_of(scene, favourite); !options.empty()) {
        height += ui.text_height(options, width, muted);
    }
    if (const std::string price = favourite_price(favourite, scene.texts); !price.empty()) {
        height += ui.text_height(price, width, price_look);
    }
    for (const FavouriteBadge& change : favourite_badges(favourite, scene.texts)) {
        height += ui.size(SizeToken::space_xs) + change_height(scene, width, change);
    }
    return height + (favourite.code ? code_height(scene, width, *favourite.code) : 0);
}

/// Title, options, price, changes and code below each other.
void draw_words(Scene& scene, const Rect& place, const Favourite& favourite) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    y += ui.heading("title", place, favourite.title, 3, title_look);
    if (const std::string options = options_of(scene, favourite); !options.empty()) {
        y += ui.text("options", {place.x, y, place.width, 0}, options, muted);
    }
    if (const std::string price = favourite_price(favourite, scene.texts); !price.empty()) {
        y += ui.text("price", {place.x, y, place.width, 0}, price, price_look);
    }
    y += draw_changes(scene, {place.x, y, place.width, 0}, favourite_badges(favourite, scene.texts));
    if (favourite.code) {
        draw_code(scene, {place.x, y, place.width, 0}, *favourite.code);
    }
}

/// Where the parts of a row lie.
struct RowLayout {
    Rect picture;
    Rect words;
    Rect heart;
    Rect button; ///< without height where it cannot be added
    float height = 0;
};

RowLayout lay_out_row(const Scene& scene, const Rect& place, const Favourite& favourite) {
    const kit::Ui& ui = scene.ui;
    const float padding = ui.size(SizeToken::space_m);
    const float gap = ui.size(SizeToken::space_m);
    const Rect inside{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    const float side = ui.size(SizeToken::thumbnail);
    const kit::Size heart = measure_product_heart(scene);
    const kit::Size button = kit::measure_button(ui, add_button(scene, favourite), inside.width);
    const bool with_button = can_be_added(scene, favourite);
    const bool beside = !ui.compact() && with_button;
    const float end_width = heart.width + (beside ? button.width + gap : 0);
    RowLayout layout;
    layout.picture = {inside.x, inside.y, side, side};
    layout.words = {inside.x + side + gap, inside.y, inside.width - side - 2 * gap - end_width, 0};
    layout.words.height = words_height(scene, layout.words.width, favourite);
    layout.heart = {inside.right() - heart.width, inside.y, heart.width, heart.height};
    // Not from `place.y`: far down a long list a height would not be the one that was measured.
    float height = std::max(side, layout.words.height);
    if (beside) {
        layout.button = {inside.right() - end_width, inside.y, button.width, button.height};
        height = std::max(height, button.height);
    } else if (with_button) {
        layout.button = {inside.x, inside.y + height + gap, inside.width, button.height};
        height += gap + button.height;
    }
    layout.height = height + 2 * padding;
    return layout;
}

kit::SemanticNode item_node(kit::ListItem::Place place) {
    return {
        .role = kit::Role::list_item, .set_size = place.set_size, .position_in_set = place.position_in_set};
}

} // namespace

std::string favourite_key(const Favourite& favourite) {
    return favourite.id.product_id + "\n" + favourite.id.variant_id;
}

float favourite_row_height(const Scene& scene, float width, const Favourite& favourite) {
    return lay_out_row(scene, {0, 0, width, 0}, favourite).height;
}

float draw_favourite_row(Scene& scene, const Rect& place, const FavouriteCard& card) {
    kit::Ui& ui = scene.ui;
    const Favourite& favourite = card.favourite;
    const RowLayout layout = lay_out_row(scene, place, favourite);
    kit::Ui::Scope scope(ui, favourite_key(favourite));
    kit::Card sheet(ui, "card", {place.x, place.y, place.width, 0}, item_node(card.place));
    kit::image(ui, "picture", layout.picture, {.url = picture_of(favourite)});
    draw_words(scene, layout.words, favourite);
    if (layout.button.height > 0) {
        draw_add(scene, layout.button, favourite);
    }
    draw_product_heart(scene, layout.heart, favourite);
    sheet.finish(place.y + layout.height);
    return layout.height;
}

float least_favourite_tile_width(const Scene& scene) {
    const kit::Ui& ui = scene.ui;
    const kit::Button add{.label = scene.texts[Message::favourite_add], .icon = kit::Icon::cart};
    return kit::measure_button(ui, add).width + 2 * ui.size(SizeToken::space_m);
}

float favourite_tile_height(const Scene& scene, float width, const Favourite& favourite) {
    const kit::Ui& ui = scene.ui;
    const float padding = ui.size(SizeToken::space_m);
    const float room = width - 2 * padding;
    float height = 2 * padding + ui.size(SizeToken::thumbnail) + ui.size(SizeToken::space_s) +
                   ui.text_height(favourite.title, room, title_look);
    if (const std::string price = favourite_price(favourite, scene.texts); !price.empty()) {
        height += ui.text_height(price, room, price_look);
    }
    if (const auto changes = favourite_badges(favourite, scene.texts); !changes.empty()) {
        height += ui.size(SizeToken::space_xs) + change_height(scene, room, changes.front());
    }
    if (can_be_added(scene, favourite)) {
        const kit::Button add = add_button(scene, favourite);
        height += ui.size(SizeToken::space_s) + kit::measure_button(ui, add, room).height;
    }
    return height;
}

void draw_favourite_tile(Scene& scene, const Rect& place, const FavouriteCard& card) {
    kit::Ui& ui = scene.ui;
    const Favourite& favourite = card.favourite;
    kit::Ui::Scope scope(ui, favourite_key(favourite));
    kit::Card sheet(ui, "card", {place.x, place.y, place.width, 0}, item_node(card.place));
    const float padding = ui.size(SizeToken::space_m);
    const Rect inside = place.inset(padding, padding);
    const float side = ui.size(SizeToken::thumbnail);
    const kit::Size heart = measure_product_heart(scene);
    kit::image(ui, "picture", {inside.x, inside.y, side, side}, {.url = picture_of(favourite)});
    float y = inside.y + side + ui.size(SizeToken::space_s);
    y += ui.heading("title", {inside.x, y, inside.width, 0}, favourite.title, 3, title_look);
    if (const std::string price = favourite_price(favourite, scene.texts); !price.empty()) {
        y += ui.text("price", {inside.x, y, inside.width, 0}, price, price_look);
    }
    if (const auto changes = favourite_badges(favourite, scene.texts); !changes.empty()) {
        y += ui.size(SizeToken::space_xs);
        draw_change(scene, "change", {inside.x, y, inside.width, 0}, changes.front());
    }
    if (can_be_added(scene, favourite)) {
        const kit::Button add = add_button(scene, favourite);
        const float height = kit::measure_button(ui, add, inside.width).height;
        draw_add(scene, {inside.x, inside.bottom() - height, inside.width, height}, favourite);
    }
    draw_product_heart(scene, {inside.right() - heart.width, inside.y, heart.width, heart.height}, favourite);
    sheet.finish(place.bottom());
}

} // namespace stamgast::views
