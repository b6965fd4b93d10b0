#include "views/favourites_section.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

#include "app/update_device.hpp"
#include "app/update_press.hpp"
#include "kit/button.hpp"
#include "kit/chip_group.hpp"
#include "kit/link.hpp"
#include "kit/list.hpp"
#include "views/favourite_card.hpp"
#include "views/list_window.hpp"
#include "views/loading_view.hpp"
#include "views/page_notice.hpp"
#include "views/reorder_button.hpp"

namespace stamgast::views {
namespace {

using domain::Favourite;
using kit::Rect;
using kit::SizeToken;

float draw_empty(Scene& scene, const Rect& place) {
    return draw_page_notice(scene, place,
                            {.key = "empty",
                             .title = scene.texts[Message::favourites_empty_title],
                             .text = scene.texts[Message::favourites_empty_text],
                             .icon = kit::Icon::heart});
}

/// List or grid; returns the height.
float draw_view_switch(Scene& scene, const Rect& place) {
    const std::array options{scene.texts[Message::favourites_as_list],
                             scene.texts[Message::favourites_as_grid]};
    const kit::ChipGroup chips{.label = scene.texts[Message::favourites_view],
                               .options = options,
                               .selected = scene.state.favourites_as_grid ? 1 : 0};
    const float height = kit::measure_chip_group(scene.ui, place.width, chips);
    if (const auto chosen =
            kit::chip_group(scene.ui, "view", {place.x, place.y, place.width, height}, chips)) {
        scene.state.favourites_as_grid = *chosen == 1;
        scene.state.changed = true;
    }
    return height;
}

/// Drawn where there is more than one that can be had.
float draw_toolbar(Scene& scene, const Rect& place, const std::vector<Favourite>& favourites) {
    kit::Ui& ui = scene.ui;
    const auto can_be_had =
        std::ranges::count(favourites, domain::FavouriteState::available, domain::state_of);
    if (can_be_had < 2 || !app::has_cart(scene.model)) {
        return draw_view_switch(scene, place);
    }
    const std::string set = domain::request_of(favourites).order_id;
    const bool busy = is_putting_in_cart(scene.model, domain::ReorderSource::favourites, set);
    const kit::Button all{.label = scene.texts[busy ? Message::card_busy : Message::favourites_add_all],
                          .kind = kit::ButtonKind::primary,
                          .icon = kit::Icon::cart,
                          .disabled = !busy && is_occupied(scene.model),
                          .busy = busy,
                          .stretch = ui.compact()};
    const kit::Size size = kit::measure_button(ui, all, place.width);
    const float gap = ui.size(SizeToken::space_m);
    float y = place.y;
    if (ui.compact()) {
        y += draw_view_switch(scene, place) + ui.size(SizeToken::space_s);
    } else {
        draw_view_switch(scene, {place.x, place.y, place.width - size.width - gap, 0});
    }
    const Rect rect = ui.compact() ? Rect{place.x, y, place.width, size.height}
                                   : Rect{place.right() - size.width, y, size.width, size.height};
    if (kit::button(ui, "all", rect, all)) {
        scene.emit(app::AllFavouritesWanted{});
    }
    return rect.bottom() - place.y;
}

float draw_rows(Scene& scene, const Rect& place, const std::vector<Favourite>& favourites) {
    ListWindow window(scene, scene.state.favourite_list, favourites.size(), place.width);
    float y = place.y;
    for (std::size_t index = 0; index < favourites.size(); ++index) {
        const Favourite& favourite = favourites[index];
        const std::string key = favourite_key(favourite);
        y += index == 0 ? 0 : scene.ui.size(SizeToken::space_m);
        const auto measure = [&] {
            if (!window.known_height(key)) {
                window.keep_height(key, favourite_row_height(scene, place.width, favourite));
            }
            return window.known_height(key);
        };
        y += window.item(key, y, measure, [&] {
            const FavouriteCard card{favourite, window.place_of(index, favourites.size())};
            const float height = draw_favourite_row(scene, {place.x, y, place.width, 0}, card);
            window.keep_height(key, height);
            return height;
        });
    }
    return y - place.y;
}

/// Tiles in rows of `columns`; all of a row are equally high.
struct TileGrid {
    std::size_t columns;
    float width; ///< of a tile
    float gap;
};

TileGrid tile_grid(const Scene& scene, float width) {
    const float gap = scene.ui.size(SizeToken::space_m);
    const float least = least_favourite_tile_width(scene);
    const auto columns = static_cast<std::size_t>(std::max(1.0F, (width + gap) / (least + gap)));
    return {columns, (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns), gap};
}

/// How high the row of tiles at `y` is: measured where that can be seen, or was not before.
float row_height(const Scene& scene, ListWindow& window, float y, float width,
                 std::span<const Favourite> row) {
    const std::string key = "row " + favourite_key(row.front());
    if (const auto known = window.known_height(key); known && !window.is_near(y, *known)) {
        return *known;
    }
    float height = 0;
    for (const Favourite& favourite : row) {
        height = std::max(height, favourite_tile_height(scene, width, favourite));
    }
    window.keep_height(key, height);
    return height;
}

float draw_tiles(Scene& scene, const Rect& place, const std::vector<Favourite>& favourites) {
    const TileGrid grid = tile_grid(scene, place.width);
    const std::span<const Favourite> all(favourites);
    ListWindow window(scene, scene.state.favourite_list, all.size(), place.width);
    float y = place.y;
    for (std::size_t begin = 0; begin < all.size(); begin += grid.columns) {
        const auto row = all.subspan(begin, std::min(grid.columns, all.size() - begin));
        y += begin == 0 ? 0 : grid.gap;
        const float height = row_height(scene, window, y, grid.width, row);
        Rect tile{place.x, y, grid.width, height};
        for (std::size_t index = 0; index < row.size(); ++index, tile.x += grid.width + grid.gap) {
            const FavouriteCard card{row[index], window.place_of(begin + index, all.size())};
            window.item(
                favourite_key(card.favourite), y, [&] { return std::optional{height}; },
                [&] {
                    draw_favourite_tile(scene, tile, card);
                    return height;
                });
        }
        y += height;
    }
    return y - place.y;
}

float draw_favourites(Scene& scene, const Rect& place, const std::vector<Favourite>& favourites) {
    float y = place.y + draw_toolbar(scene, place, favourites) + block_gap(scene.ui);
    kit::List list(scene.ui, "favourites", place, scene.texts[Message::favourites_title]);
    const Rect body{place.x, y, place.width, 0};
    y += scene.state.favourites_as_grid ? draw_tiles(scene, body, favourites)
                                        : draw_rows(scene, body, favourites);
    list.set_bounds({place.x, body.y, place.width, y - body.y});
    return y - place.y;
}

/// The shop has not taken all that this device has kept. Returns the height with the gap below it.
float draw_unmerged(Scene& scene, const Rect& place) {
    if (!scene.model.favourites.has_unmerged()) {
        return 0;
    }
    return block_gap(scene.ui) + draw_page_notice(scene, place,
                                                  {.key = "unmerged",
                                                   .title = scene.texts[Message::favourites_unmerged_title],
                                                   .text = scene.texts[Message::favourites_unmerged_text],
                                                   .icon = kit::Icon::alert,
                                                   .action_label = scene.texts[Message::retry],
                                                   .action = app::RetryPressed{}});
}

/// How a visitor can keep them everywhere. Returns the height.
float draw_way_in(Scene& scene, const Rect& place) {
    const app::SessionState& session = scene.model.session;
    if (!session.signed_out() || !scene.model.can(app::Capability::favourites)) {
        return 0;
    }
    std::string url = session.session.sign_in_url;
    if (url.empty() && scene.model.parts.has(app::Part::account)) {
        url.append("#").append(app::row_of(app::Section::orders).fragment);
    }
    if (url.empty()) {
        return 0;
    }
    const kit::Link link{
        .label = scene.texts[Message::favourites_sign_in], .url = url, .icon = kit::Icon::arrow_right};
    const kit::Size size = kit::measure_link(scene.ui, link, place.width);
    kit::link(scene.ui, "way-in", {place.x, place.y, size.width, size.height}, link);
    return size.height;
}

/// That they are on this device and nowhere else. Returns the height with the gap below it.
float draw_where_kept(Scene& scene, const Rect& place, bool any) {
    if (app::shop_keeps(scene.model, app::Capability::favourites)) {
        return 0;
    }
    constexpr kit::TextLayout muted{
        .token = kit::TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};
    float height =
        any ? scene.ui.text("on-device", place, scene.texts[Message::favourites_on_device], muted) : 0;
    height += draw_way_in(scene, {place.x, place.y + height, place.width, 0});
    return height > 0 ? height + block_gap(scene.ui) : 0;
}

} // namespace

float draw_favourites_section(Scene& scene, const Rect& place) {
    const auto& list = scene.model.favourites.list;
    if (list.value) {
        const bool any = !list.value->empty();
        float y = place.y + draw_unmerged(scene, place);
        y += draw_where_kept(scene, {place.x, y, place.width, 0}, any);
        const Rect rest{place.x, y, place.width, 0};
        y += any ? draw_favourites(scene, rest, *list.value) : draw_empty(scene, rest);
        return y - place.y;
    }
    return draw_unloaded(scene, place, list,
                         {.key = "unloaded",
                          .loading = Message::favourites_loading,
                          .failed_title = Message::favourites_failed_title,
                          .rows = 3});
}

} // namespace stamgast::views
