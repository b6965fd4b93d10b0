#include "kit/sprites.hpp"

#include <algorithm>
#include <cmath>

#include "kit/shape_pixels.hpp"
#include "kit/text_hash.hpp"

namespace stamgast::kit {
namespace {

constexpr std::size_t bytes_per_pixel = 4;
// Glyphs are rasterised with soft edges: a pixel more on each side than what was measured.
constexpr int soft_edge_px = 1;

int up_to_pixels(float length, float pixel_ratio) {
    return static_cast<int>(std::ceil(std::max(length, 0.0F) * pixel_ratio));
}

bool row_is_empty(std::span<const std::uint8_t> row) {
    for (std::size_t alpha = bytes_per_pixel - 1; alpha < row.size(); alpha += bytes_per_pixel) {
        if (row[alpha] != 0) {
            return false;
        }
    }
    return true;
}

struct Rows {
    int first = 0;
    int count = 0;
};

// Most lines have no accent above and no tail below: without their empty rows a third more of them have room
// in the atlas.
Rows inked_rows(std::span<const std::uint8_t> rgba, int width, int height) {
    const std::size_t pitch = static_cast<std::size_t>(width) * bytes_per_pixel;
    const auto empty = [&](int row) {
        return row_is_empty(rgba.subspan(static_cast<std::size_t>(row) * pitch, pitch));
    };
    int first = 0;
    int last = height;
    while (first < last && empty(first)) {
        ++first;
    }
    while (last > first && empty(last - 1)) {
        --last;
    }
    return {first, last - first};
}

std::uint64_t drawing_key(std::uint32_t kind, int a, int b) {
    return static_cast<std::uint64_t>(kind) << 48 | static_cast<std::uint64_t>(a & 0xffff) << 24 |
           static_cast<std::uint64_t>(b & 0xffff);
}

} // namespace

std::size_t Sprites::TextKeyHash::operator()(const TextKey& key) const {
    const std::uint64_t hash =
        TextHash{}.add(key.text).add(static_cast<std::uint32_t>(key.token)).add(key.color).value();
    return static_cast<std::size_t>(hash);
}

void Sprites::clear() {
    lines_.clear();
    drawings_.clear();
}

const TextSprite* Sprites::text_line(std::string_view line, TextToken token, float pixel_ratio, Color color) {
    const auto plain = lines_.find({line, token, 0});
    if (plain != lines_.end()) {
        if (!plain->second->sprite.coloured) {
            return &plain->second->sprite;
        }
        // Beside colours of their own such lines have letters in the colour of the text.
        const auto coloured = lines_.find({line, token, color});
        return coloured != lines_.end() ? &coloured->second->sprite
                                        : rasterise_line(line, token, pixel_ratio, color, color);
    }
    const TextSprite* sprite = rasterise_line(line, token, pixel_ratio, color, 0);
    if (sprite == nullptr || !sprite->coloured) {
        return sprite;
    }
    return rasterise_line(line, token, pixel_ratio, color, color);
}

const TextSprite* Sprites::rasterise_line(std::string_view line, TextToken token, float pixel_ratio,
                                          Color color, Color key_color) {
    const TextMetrics metrics = text_.measure(line, token);
    const int left = up_to_pixels(metrics.ink_left, pixel_ratio) + soft_edge_px;
    const int right = up_to_pixels(metrics.width + metrics.ink_right, pixel_ratio) + soft_edge_px;
    const int above = up_to_pixels(metrics.ascent + metrics.ink_top, pixel_ratio) + soft_edge_px;
    const int below = up_to_pixels(metrics.descent + metrics.ink_bottom, pixel_ratio) + soft_edge_px;
    const int width = std::min(left + right, Atlas::widest_sprite);
    const int height = std::min(above + below, Atlas::widest_sprite);
    pixels_.assign(static_cast<std::size_t>(width * height) * bytes_per_pixel, 0);
    const Point origin{static_cast<float>(left), static_cast<float>(above)};
    const Raster raster =
        text_.engine().rasterise(line, text_.style(token), text_.direction(), pixel_ratio, color, origin,
                                 {static_cast<float>(width), static_cast<float>(height)}, pixels_);
    if (!raster.done) {
        return nullptr;
    }
    TextSprite text_sprite{{}, origin.x, origin.y, raster.coloured};
    const Rows rows = inked_rows(pixels_, width, height);
    if (rows.count > 0 && (!raster.coloured || key_color != 0)) {
        const std::size_t pitch = static_cast<std::size_t>(width) * bytes_per_pixel;
        const auto ink = std::span<const std::uint8_t>(pixels_).subspan(
            static_cast<std::size_t>(rows.first) * pitch, static_cast<std::size_t>(rows.count) * pitch);
        const auto place = atlas_.add(width, rows.count, ink);
        if (!place) {
            return nullptr;
        }
        text_sprite.sprite = *place;
        text_sprite.origin_y -= static_cast<float>(rows.first);
    }
    auto entry = std::make_unique<TextEntry>(TextEntry{std::string(line), text_sprite});
    const TextSprite* added = &entry->sprite;
    lines_.emplace(TextKey{entry->text, token, key_color}, std::move(entry));
    return added;
}

Sprite Sprites::remember(std::uint64_t key, int width, int height) {
    const auto place = atlas_.add(width, height, pixels_);
    if (!place) {
        return {};
    }
    drawings_.push_back({key, *place});
    return *place;
}

const Sprite* Sprites::find(std::uint64_t key) const {
    const auto found = std::find_if(drawings_.begin(), drawings_.end(),
                                    [&](const Drawing& drawing) { return drawing.key == key; });
    return found == drawings_.end() ? nullptr : &found->sprite;
}

Sprite Sprites::icon(Icon icon, int size_px) {
    constexpr std::uint32_t first_icon_kind = 0x100;
    const std::uint64_t key = drawing_key(first_icon_kind + static_cast<std::uint32_t>(icon), size_px, 0);
    if (const Sprite* known = find(key)) {
        return *known;
    }
    pixels_.assign(static_cast<std::size_t>(size_px * size_px) * bytes_per_pixel, 0);
    if (!text_.engine().rasterise_icon(svg_path_of(icon), size_px, pixels_)) {
        return {};
    }
    return remember(key, size_px, size_px);
}

Sprite Sprites::shape(Shape shape, int radius_px, int edge_px) {
    const std::uint64_t key = drawing_key(static_cast<std::uint32_t>(shape), radius_px, edge_px);
    if (const Sprite* known = find(key)) {
        return *known;
    }
    const int size = draw_shape(shape, radius_px, edge_px, pixels_);
    return remember(key, size, size);
}

} // namespace stamgast::kit
