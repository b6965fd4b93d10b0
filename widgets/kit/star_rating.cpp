#include "kit/star_rating.hpp"

#include <algorithm>
#include <string>

#include "kit/icon.hpp"

namespace stamgast::kit {
namespace {

/// A filled star is another shape than an empty one, not only another colour.
void paint_star(Ui& ui, const Rect& square, bool filled, ColorToken filled_color) {
    ui.paint_icon(filled ? Icon::star_filled : Icon::star, square,
                  filled ? filled_color : ColorToken::text_muted);
}

bool choosable_star(Ui& ui, const Rect& rect, const StarRating& rating, int number) {
    const std::string key = std::to_string(number);
    const NodeId id = ui.id(key);
    const bool filled = number <= rating.stars;
    const bool hovered = !rating.disabled && (ui.hovered(id) || ui.pressed(id));
    const BoxLook look{hovered ? ColorToken::surface_hover : ColorToken::none, ColorToken::none,
                       SizeToken::radius_full};

    const Ui::Node node(ui, key,
                        {.role = Role::radio,
                         .bounds = rect,
                         .name = std::string(rating.star_names[static_cast<std::size_t>(number) - 1]),
                         .look = look,
                         .checked = number == rating.stars ? Checked::yes : Checked::no,
                         .disabled = rating.disabled});

    ui.paint_box(rect, look);
    const float edge = (rect.width - ui.size(SizeToken::icon) * 4 / 3) / 2;
    paint_star(ui, rect.inset(edge, edge), filled,
               rating.disabled ? ColorToken::text_muted : ColorToken::accent);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_full);
    }
    return !rating.disabled && ui.activated(id);
}

} // namespace

Size measure_star_rating(const Ui& ui, const StarRating& rating) {
    const float side = std::max(ui.size(SizeToken::touch_target), ui.size(SizeToken::control));
    return {side * static_cast<float>(rating.star_names.size()), side};
}

std::optional<int> star_rating(Ui& ui, std::string_view key, const Rect& place, const StarRating& rating) {
    const Size size = measure_star_rating(ui, rating);
    const Ui::Node node(ui, key,
                        {.role = Role::radio_group,
                         .bounds = {place.x, place.y, size.width, size.height},
                         .name = std::string(rating.label),
                         .description = std::string(rating.description)});
    std::optional<int> chosen;
    Rect star{place.x, place.y, size.height, size.height};
    for (int number = 1; number <= static_cast<int>(rating.star_names.size()); ++number) {
        if (choosable_star(ui, star, rating, number)) {
            chosen = number;
        }
        star.x += star.width;
    }
    return chosen;
}

Size measure_stars(const Ui& ui, int most) {
    const float side = ui.size(SizeToken::icon);
    return {side * static_cast<float>(most), side};
}

void paint_stars(Ui& ui, const Rect& place, int stars, int most) {
    const float side = ui.size(SizeToken::icon);
    for (int number = 1; number <= most; ++number) {
        paint_star(ui, {place.x + side * static_cast<float>(number - 1), place.y, side, side},
                   number <= stars, ColorToken::accent);
    }
}

} // namespace stamgast::kit
