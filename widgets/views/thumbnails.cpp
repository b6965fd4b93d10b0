#include "views/thumbnails.hpp"

#include <algorithm>
#include <string>

#include "kit/image.hpp"

namespace stamgast::views {
namespace {

using kit::SizeToken;

float step(const kit::Ui& ui) { return ui.size(SizeToken::thumbnail) + ui.size(SizeToken::space_xs); }

void draw_rest_tile(kit::Ui& ui, const kit::Rect& tile, std::string_view label) {
    const kit::BoxLook look{.fill = kit::ColorToken::surface_sunken, .radius = SizeToken::radius_m};
    const kit::Ui::Node node(ui, "rest",
                             {.role = kit::Role::group, .bounds = tile, .look = look, .decorative = true});
    ui.paint_box(tile, look);
    const float line = ui.line_height(kit::TextToken::small_strong);
    ui.text("label", {tile.x, tile.y + (tile.height - line) / 2, tile.width, line}, label,
            {.token = kit::TextToken::small_strong,
             .color = kit::ColorToken::text_muted,
             .align = kit::Align::center});
}

} // namespace

int thumbnail_slots(const kit::Ui& ui, float width) {
    const float fitting = (width + ui.size(SizeToken::space_xs)) / step(ui);
    return std::clamp(static_cast<int>(fitting), 1, most_thumbnails);
}

float thumbnails_width(const kit::Ui& ui, int count) {
    return static_cast<float>(count) * step(ui) - ui.size(SizeToken::space_xs);
}

int thumbnail_count(const domain::Order& order, int slots) {
    return std::clamp(static_cast<int>(std::min<std::size_t>(order.lines.size(), most_thumbnails + 1)), 1,
                      slots);
}

int hidden_thumbnails(const domain::Order& order, int slots) {
    const int lines = static_cast<int>(order.lines.size());
    return lines > slots ? lines - slots + 1 : 0;
}

void draw_thumbnails(kit::Ui& ui, kit::Point top_left, const domain::Order& order, int slots,
                     std::string_view rest_label, TitlesBeside titles) {
    const float side = ui.size(SizeToken::thumbnail);
    const int count = thumbnail_count(order, slots);
    const bool with_rest = hidden_thumbnails(order, slots) > 0 && slots > 1;
    kit::Rect tile{top_left.x, top_left.y, side, side};
    for (int index = 0; index < count; ++index, tile.x += step(ui)) {
        if (with_rest && index == count - 1) {
            draw_rest_tile(ui, tile, rest_label);
        } else if (static_cast<std::size_t>(index) < order.lines.size()) {
            const domain::OrderLine& line = order.lines[static_cast<std::size_t>(index)];
            const bool is_named = titles == TitlesBeside::of_all || index == 0;
            kit::image(ui, "picture" + std::to_string(index), tile,
                       {.url = line.image_url, .alt = is_named ? std::string_view{} : line.title});
        }
    }
}

} // namespace stamgast::views
