#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kit/atlas.hpp"
#include "kit/icon.hpp"
#include "kit/shape_pixels.hpp"
#include "kit/text_cache.hpp"
#include "kit/text_engine.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// A rasterised line of text. `origin` is where in the sprite its baseline begins, in texels; it may lie
/// outside.
struct TextSprite {
    Sprite sprite; ///< empty: nothing to be seen, such as a space
    float origin_x = 0;
    float origin_y = 0;
    bool coloured = false; ///< has colours of its own and is not tinted
};

/// What was rasterised, by what it shows. Sizes in device px. A line gets its place at once, from what was
/// measured; its pixels come with all the others of the frame (`rasterise_new`).
class Sprites {
public:
    Sprites(Atlas& atlas, TextCache& text) : atlas_(atlas), text_(text) {}

    void clear();
    /// Null: there is no room in this frame.
    [[nodiscard]] const TextSprite* text_line(std::string_view line, TextToken token, float pixel_ratio,
                                              Color color);
    /// Before the frame is shown: fills the places of all lines that are new in it.
    void rasterise_new(float pixel_ratio);
    [[nodiscard]] Sprite icon(Icon icon, int size_px);
    /// `edge_px`: how thick a ring is, or how far a shadow fades in each direction.
    [[nodiscard]] Sprite shape(Shape shape, int radius_px, int edge_px);

private:
    struct TextKey {
        std::string_view text;
        TextToken token;
        Color color; ///< 0 unless coloured
        friend bool operator==(const TextKey&, const TextKey&) = default;
    };
    struct TextKeyHash {
        std::size_t operator()(const TextKey& key) const;
    };
    struct TextEntry {
        std::string text; ///< what the key's view points to
        TextSprite sprite;
    };
    struct Drawing {
        std::uint64_t key;
        Sprite sprite;
    };

    /// A line that got its place in this frame. Its text lives in the entry.
    struct NewLine {
        const TextEntry* entry;
        TextToken token;
        Color color;
    };

    /// `color`: that of the letters of a line with colours of its own; 0 for one that is tinted.
    const TextSprite* add_line(std::string_view line, TextToken token, float pixel_ratio, Color color);
    const TextEntry& remember_line(std::string_view line, TextToken token, Color color,
                                   const TextSprite& sprite);
    [[nodiscard]] const Sprite* find(std::uint64_t key) const;
    [[nodiscard]] Sprite remember(std::uint64_t key, int width, int height);

    Atlas& atlas_;
    TextCache& text_;
    std::unordered_map<TextKey, std::unique_ptr<TextEntry>, TextKeyHash> lines_;
    std::vector<NewLine> new_lines_;
    std::vector<Drawing> drawings_; ///< icons and shapes: a few dozen
    std::vector<std::uint8_t> pixels_;
};

} // namespace stamgast::kit
