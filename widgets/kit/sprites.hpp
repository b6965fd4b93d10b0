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

/// What was rasterised, by what it shows. Sizes in device px.
class Sprites {
public:
    Sprites(Atlas& atlas, TextCache& text) : atlas_(atlas), text_(text) {}

    void clear();
    /// Null: there is no room in this frame, or the engine could not do it.
    [[nodiscard]] const TextSprite* text_line(std::string_view line, TextToken token, float pixel_ratio,
                                              Color color);
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

    const TextSprite* rasterise_line(std::string_view line, TextToken token, float pixel_ratio, Color color,
                                     Color key_color);
    [[nodiscard]] const Sprite* find(std::uint64_t key) const;
    [[nodiscard]] Sprite remember(std::uint64_t key, int width, int height);

    Atlas& atlas_;
    TextCache& text_;
    std::unordered_map<TextKey, std::unique_ptr<TextEntry>, TextKeyHash> lines_;
    std::vector<Drawing> drawings_; ///< icons and shapes: a few dozen
    std::vector<std::uint8_t> pixels_;
};

} // namespace stamgast::kit
