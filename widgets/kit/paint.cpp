// How Ui paints: tokens and CSS px in, quads of whole device px out.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "kit/ui.hpp"

namespace stamgast::kit {
namespace {

constexpr Color untinted = 0xffffffff;

// Indices are 16 bits wide (WebGL 2 has no base vertex). No slice comes near; should one, the rest of it
// stays unpainted, not garbled.
bool has_room(const ImDrawList& list, unsigned vertices) { return list._VtxCurrentIdx + vertices < 0xffff; }

bool is_visible(Color color) { return (color >> 24) != 0; }

bool is_opaque(Color color) { return (color >> 24) == 0xff; }

// Icons that point along the line of reading.
bool follows_direction(Icon icon) {
    return icon == Icon::arrow_right || icon == Icon::chevron_right || icon == Icon::undo ||
           icon == Icon::sign_in || icon == Icon::truck;
}

// A grid of four by four corners, nine fields: see Shape.
void add_nine_fields(ImDrawList& list, const std::array<float, 4>& xs, const std::array<float, 4>& ys,
                     const std::array<ImVec2, 16>& uvs, Color color, bool with_middle) {
    list.PrimReserve(with_middle ? 54 : 48, 16);
    const unsigned first = list._VtxCurrentIdx;
    for (unsigned row = 0; row < 3; ++row) {
        for (unsigned column = 0; column < 3; ++column) {
            if (row == 1 && column == 1 && !with_middle) {
                continue;
            }
            const unsigned corner = first + row * 4 + column;
            for (const unsigned offset : {0u, 1u, 5u, 0u, 5u, 4u}) {
                list.PrimWriteIdx(static_cast<ImDrawIdx>(corner + offset));
            }
        }
    }
    for (std::size_t index = 0; index < uvs.size(); ++index) {
        list.PrimWriteVtx({xs[index % 4], ys[index / 4]}, uvs[index], color);
    }
}

} // namespace

struct Ui::DeviceRect {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    [[nodiscard]] int width() const { return right - left; }
    [[nodiscard]] int height() const { return bottom - top; }
    [[nodiscard]] DeviceRect grown(int by) const { return {left - by, top - by, right + by, bottom + by}; }
    [[nodiscard]] DeviceRect moved_down(int by) const { return {left, top + by, right, bottom + by}; }
};

int Ui::to_device_y(float y) const {
    // Each for itself: their difference, too, is then a whole number at any pixel ratio.
    return static_cast<int>(std::lround(y * environment_.pixel_ratio) -
                            std::lround(environment_.slice_top * environment_.pixel_ratio));
}

int Ui::to_device_x(float x) const { return static_cast<int>(std::lround(x * environment_.pixel_ratio)); }

Ui::DeviceRect Ui::to_device(const Rect& rect) const {
    const Rect placed = mirrored(rect);
    return {to_device_x(placed.x), to_device_y(placed.y), to_device_x(placed.right()),
            to_device_y(placed.bottom())};
}

int Ui::to_device_length(float length) const { return std::max(1, to_device_x(length)); }

void Ui::paint_shape(const DeviceRect& rect, Shape shape, int radius_px, int edge_px, Color color,
                     bool with_middle) {
    if (!is_visible(color) || rect.width() <= 0 || rect.height() <= 0 || !has_room(draw_list(), 16)) {
        return;
    }
    const Sprite sprite = environment_.paintbox.sprites.shape(shape, radius_px, edge_px);
    if (sprite.empty()) {
        return;
    }
    const float half_width = static_cast<float>(rect.width()) / 2;
    const float half_height = static_cast<float>(rect.height()) / 2;
    // The last of the two rows that are alike is only there for sampling between them.
    const float corner = static_cast<float>(sprite.width - 1);
    const float corner_x = std::min(corner, half_width);
    const float corner_y = std::min(corner, half_height);
    const auto left = static_cast<float>(rect.left);
    const auto top = static_cast<float>(rect.top);
    const auto right = static_cast<float>(rect.right);
    const auto bottom = static_cast<float>(rect.bottom);
    const std::array<float, 4> us{0, corner_x, corner_x, 0};
    const std::array<float, 4> vs{0, corner_y, corner_y, 0};
    std::array<ImVec2, 16> uvs;
    for (std::size_t index = 0; index < uvs.size(); ++index) {
        uvs[index] = environment_.paintbox.atlas.texture_coordinates(sprite.x + us[index % 4],
                                                                     sprite.y + vs[index / 4]);
    }
    add_nine_fields(draw_list(), {left, left + corner_x, right - corner_x, right},
                    {top, top + corner_y, bottom - corner_y, bottom}, uvs, color, with_middle);
}

void Ui::paint_box(const Rect& rect, const BoxLook& look) {
    if (!in_slice(rect)) {
        return;
    }
    const DeviceRect device = to_device(rect);
    const int radius = device_radius(device, look.radius);
    if (look.fill != ColorToken::none) {
        paint_shape(device, Shape::disc, radius, 0, theme().color(look.fill));
    }
    if (look.border != ColorToken::none) {
        paint_shape(device, Shape::ring, radius, to_device_length(size(SizeToken::border)),
                    theme().color(look.border), false);
    }
}

int Ui::device_radius(const DeviceRect& rect, SizeToken radius) const {
    return std::clamp(to_device_x(size(radius)), 0, std::max(0, std::min(rect.width(), rect.height()) / 2));
}

void Ui::paint_shadow(const Rect& rect, SizeToken radius, ColorToken cover) {
    const float reach = size(SizeToken::shadow_blur);
    const float offset = size(SizeToken::shadow_offset);
    if (reach <= 0 || !in_slice({rect.x, rect.y - reach + offset, rect.width, rect.height + 2 * reach})) {
        return;
    }
    const DeviceRect device = to_device(rect);
    const int reach_px = to_device_length(reach);
    const int offset_px = to_device_y(environment_.slice_top + offset);
    // The middle begins inside of the box by the larger of the two, see draw_shape.
    const int radius_px = device_radius(device, radius);
    const bool is_hidden =
        is_opaque(theme().color(cover)) && std::abs(offset_px) <= std::max(radius_px, reach_px);
    paint_shape(device.grown(reach_px).moved_down(offset_px), Shape::shadow, radius_px, reach_px,
                theme().color(ColorToken::shadow), !is_hidden);
}

void Ui::paint_focus_ring(const Rect& rect, SizeToken radius, ColorToken color) {
    const float gap = size(SizeToken::focus_ring);
    if (!in_slice({rect.x, rect.y - 2 * gap, rect.width, rect.height + 4 * gap})) {
        return;
    }
    const DeviceRect device = to_device(rect);
    const int thickness = to_device_length(gap);
    const int corner = device_radius(device, radius) + 2 * thickness;
    paint_shape(device.grown(2 * thickness), Shape::ring, corner, thickness, theme().color(color), false);
}

void Ui::paint_line(Point from, Point to, ColorToken color) {
    const float thickness = size(SizeToken::border);
    const bool horizontal = from.y == to.y;
    const Rect rect{std::min(from.x, to.x), std::min(from.y, to.y),
                    horizontal ? std::abs(to.x - from.x) : thickness,
                    horizontal ? thickness : std::abs(to.y - from.y)};
    if (!in_slice(rect)) {
        return;
    }
    DeviceRect device = to_device(rect);
    (horizontal ? device.bottom : device.right) =
        (horizontal ? device.top : device.left) + to_device_length(thickness);
    paint_shape(device, Shape::disc, 0, 0, theme().color(color));
}

void Ui::paint_quad(const DeviceRect& rect, const Sprite& sprite, Color color, bool flipped) {
    if (!has_room(draw_list(), 4)) {
        return;
    }
    const Atlas& atlas = environment_.paintbox.atlas;
    ImVec2 from = atlas.texture_coordinates(sprite.x, sprite.y);
    ImVec2 to = atlas.texture_coordinates(static_cast<float>(sprite.x + sprite.width),
                                          static_cast<float>(sprite.y + sprite.height));
    if (flipped) {
        std::swap(from.x, to.x);
    }
    draw_list().PrimReserve(6, 4);
    draw_list().PrimRectUV({static_cast<float>(rect.left), static_cast<float>(rect.top)},
                           {static_cast<float>(rect.right), static_cast<float>(rect.bottom)}, from, to,
                           color);
}

void Ui::paint_icon(Icon icon, const Rect& rect, ColorToken color) {
    if (icon == Icon::none) {
        return;
    }
    const float side = std::min(rect.width, rect.height);
    const Rect square{rect.x + (rect.width - side) / 2, rect.y + (rect.height - side) / 2, side, side};
    if (environment_.shown_by == ShownBy::elements) {
        describe_icon(icon, square, color);
    }
    if (!in_slice(square)) {
        return;
    }
    const DeviceRect device = to_device(square);
    const int side_px = std::min(to_device_length(side), Atlas::widest_sprite);
    const Sprite sprite = environment_.paintbox.sprites.icon(icon, side_px);
    if (!sprite.empty()) {
        paint_quad({device.left, device.top, device.left + side_px, device.top + side_px}, sprite,
                   theme().color(color), is_right_to_left() && follows_direction(icon));
    }
}

// The same icon may stand twice in the same thing, so that its place tells one from the other.
void Ui::describe_icon(Icon icon, const Rect& square, ColorToken color) {
    const std::array<float, 3> place{square.x, square.y, square.width};
    std::array<char, sizeof place + 1> key{static_cast<char>(icon)};
    std::memcpy(key.data() + 1, place.data(), sizeof place);
    describe({.id = id({key.data(), key.size()}),
              .role = Role::icon,
              .bounds = square,
              .glyph = std::string(svg_path_of(icon)),
              .color = color,
              .align = is_right_to_left() && follows_direction(icon) ? Align::end : Align::start,
              .decorative = true});
}

ImageCache::State Ui::paint_picture(std::string_view url, const Rect& rect, SizeToken radius) {
    if (!in_slice(rect)) {
        return ImageCache::State::loading; // asked for when it comes near
    }
    ImageCache& images = environment_.paintbox.images;
    const ImageCache::Picture picture = images.look_up(url);
    ImDrawList& list = environment_.pictures;
    constexpr unsigned most_vertices = 512; // round corners are paths
    if (picture.state != ImageCache::State::ready || !has_room(list, most_vertices)) {
        return picture.state;
    }
    const DeviceRect device = to_device(rect);
    const int edge = std::min(to_device_length(size(SizeToken::border)), device.width() / 2);
    const DeviceRect inner = device.grown(-edge);
    // Scaled pictures are sampled half a texel inside, so that no neighbour shines in.
    const float scale = static_cast<float>(picture.cell.width) / static_cast<float>(device.width());
    const float inset = static_cast<float>(edge) * scale + (scale == 1 ? 0.0F : 0.5F);
    constexpr auto side = static_cast<float>(ImageCache::texture_size);
    const ImVec2 from((picture.cell.x + inset) / side, (picture.cell.y + inset) / side);
    const ImVec2 to((static_cast<float>(picture.cell.x + picture.cell.width) - inset) / side,
                    (static_cast<float>(picture.cell.y + picture.cell.height) - inset) / side);
    list.AddImageRounded(images.texture().GetTexRef(),
                         {static_cast<float>(inner.left), static_cast<float>(inner.top)},
                         {static_cast<float>(inner.right), static_cast<float>(inner.bottom)}, from, to,
                         untinted, static_cast<float>(std::max(0, device_radius(device, radius) - edge)));
    return picture.state;
}

void Ui::paint_text(const Rect& rect, std::string_view text, const TextLayout& layout) {
    const float height = text_height(text, rect.width, layout);
    if (in_slice({rect.x, rect.y, rect.width, height})) {
        paint_lines(rect,
                    environment_.paintbox.text.break_lines(text, layout.token, rect.width, layout.max_lines),
                    layout);
    }
}

void Ui::paint_lines(const Rect& rect, const BrokenText& broken, const TextLayout& layout) {
    const float height = line_height(layout.token);
    std::string_view rest = broken.shown;
    for (Rect line{rect.x, rect.y, rect.width, height}; !rest.empty(); line.y += height) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        // Accents and tails reach a little beyond their line.
        if (end > 0 && in_slice(line.inset(0, -height / 2))) {
            paint_text_line(line, rest.substr(0, end), layout);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void Ui::paint_text_line(const Rect& rect, std::string_view line, const TextLayout& layout) {
    Paintbox& paintbox = environment_.paintbox;
    const Color color = theme().color(layout.color);
    const TextSprite* text = paintbox.sprites.text_line(line, layout.token, environment_.pixel_ratio, color);
    if (text == nullptr || text->sprite.empty()) {
        return;
    }
    const TextMetrics& metrics = paintbox.text.measure(line, layout.token);
    const float free = rect.width - metrics.width;
    const float offset = layout.align == Align::start ? 0 : layout.align == Align::center ? free / 2 : free;
    const Rect placed = mirrored({rect.x + offset, rect.y, metrics.width, rect.height});
    // As the browser does: the font's box in the middle of the line.
    const float baseline = rect.y + (rect.height - (metrics.ascent + metrics.descent)) / 2 + metrics.ascent;
    const int left = to_device_x(placed.x) - static_cast<int>(text->origin_x);
    const int top = to_device_y(baseline) - static_cast<int>(text->origin_y);
    paint_quad({left, top, left + text->sprite.width, top + text->sprite.height}, text->sprite,
               text->coloured ? untinted : color, false);
    if (layout.underlined) {
        const float y = rect.bottom() - size(SizeToken::border) * 2;
        paint_line({rect.x + offset, y}, {rect.x + offset + metrics.width, y}, layout.color);
    }
}

} // namespace stamgast::kit
