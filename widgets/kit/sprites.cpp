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
constexpr Color white = 0xffffffff; // what is tinted later

int up_to_pixels(float length, float pixel_ratio) {
    return static_cast<int>(std::ceil(length * pixel_ratio));
}

/// Lines side by side, in rows, as they come.
class Sheet {
public:
    struct Place {
        int x;
        int y;
    };
    Place add(const Sprite& sprite) {
        if (x_ + sprite.width > Atlas::widest_sprite) {
            x_ = 0;
            y_ += row_height_;
            row_height_ = 0;
        }
        const Place place{x_, y_};
        x_ += sprite.width;
        width_ = std::max(width_, x_);
        row_height_ = std::max<int>(row_height_, sprite.height);
        return place;
    }
    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return y_ + row_height_; }

private:
    int x_ = 0;
    int y_ = 0;
    int width_ = 0;
    int row_height_ = 0;
};

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
    new_lines_.clear();
    lines_.clear();
    drawings_.clear();
}

const TextSprite* Sprites::text_line(std::string_view line, TextToken token, float pixel_ratio, Color color) {
    const auto plain = lines_.find({line, token, 0});
    const bool coloured = plain != lines_.end() ? plain->second->sprite.coloured
                                                : text_.engine().is_coloured(line, text_.style(token),
                                                                             text_.direction(), pixel_ratio);
    if (!coloured) {
        return plain != lines_.end() ? &plain->second->sprite : add_line(line, token, pixel_ratio, 0);
    }
    // Beside colours of their own such lines have letters in the colour of the text. Colour 0 only says so.
    if (plain == lines_.end()) {
        remember_line(line, token, 0, {{}, 0, 0, true});
    }
    const auto known = lines_.find({line, token, color});
    return known != lines_.end() ? &known->second->sprite : add_line(line, token, pixel_ratio, color);
}

const Sprites::TextEntry& Sprites::remember_line(std::string_view line, TextToken token, Color color,
                                                 const TextSprite& sprite) {
    auto entry = std::make_unique<TextEntry>(TextEntry{std::string(line), sprite});
    const TextEntry& remembered = *entry;
    lines_.emplace(TextKey{remembered.text, token, color}, std::move(entry));
    return remembered;
}

const TextSprite* Sprites::add_line(std::string_view line, TextToken token, float pixel_ratio, Color color) {
    const TextMetrics& metrics = text_.measure(line, token);
    const int left = up_to_pixels(metrics.ink_left, pixel_ratio) + soft_edge_px;
    const int right = up_to_pixels(metrics.width + metrics.ink_right, pixel_ratio) + soft_edge_px;
    // Most lines have no accent above and no tail below: by their ink a third more of them have room in the
    // atlas than by the font's height.
    const int above = up_to_pixels(metrics.ink_above, pixel_ratio) + soft_edge_px;
    const int below = up_to_pixels(metrics.ink_below, pixel_ratio) + soft_edge_px;
    TextSprite sprite{{}, static_cast<float>(left), static_cast<float>(above), color != 0};
    if (metrics.ink_above + metrics.ink_below > 0) {
        const auto place = atlas_.reserve(std::min(left + right, Atlas::widest_sprite),
                                          std::min(above + below, Atlas::widest_sprite));
        if (!place) {
            return nullptr;
        }
        sprite.sprite = *place;
    }
    const TextEntry& entry = remember_line(line, token, color, sprite);
    if (!sprite.sprite.empty()) {
        new_lines_.push_back({&entry, token, color != 0 ? color : white});
    }
    return &entry.sprite;
}

void Sprites::rasterise_new(float pixel_ratio) {
    if (new_lines_.empty()) {
        return;
    }
    Sheet sheet;
    std::vector<Sheet::Place> places;
    std::vector<TextRun> runs;
    for (const NewLine& line : new_lines_) {
        const TextSprite& sprite = line.entry->sprite;
        const Sheet::Place place = places.emplace_back(sheet.add(sprite.sprite));
        runs.push_back(
            {line.entry->text,
             text_.style(line.token),
             line.color,
             {static_cast<float>(place.x) + sprite.origin_x, static_cast<float>(place.y) + sprite.origin_y}});
    }
    const std::size_t pitch = static_cast<std::size_t>(sheet.width()) * bytes_per_pixel;
    pixels_.assign(pitch * static_cast<std::size_t>(sheet.height()), 0);
    text_.engine().rasterise(runs, text_.direction(), pixel_ratio,
                             {static_cast<float>(sheet.width()), static_cast<float>(sheet.height())},
                             pixels_);
    for (std::size_t index = 0; index < places.size(); ++index) {
        const auto [x, y] = places[index];
        const std::uint8_t* first = pixels_.data() + static_cast<std::size_t>(y) * pitch +
                                    static_cast<std::size_t>(x) * bytes_per_pixel;
        atlas_.write(new_lines_[index].entry->sprite.sprite, first, pitch);
    }
    new_lines_.clear();
}

Sprite Sprites::remember(std::uint64_t key, int width, int height) {
    const auto place = atlas_.reserve(width, height);
    if (!place) {
        return {};
    }
    atlas_.write(*place, pixels_.data(), static_cast<std::size_t>(width) * bytes_per_pixel);
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
    text_.engine().rasterise_icon(svg_path_of(icon), size_px, pixels_);
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
