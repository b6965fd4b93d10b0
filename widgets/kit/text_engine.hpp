#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "kit/geometry.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// Of one line of text, in CSS px. `ascent` and `descent` are the font's, as the browser lays out a line with
/// it. `ink_*` is where its pixels are: how far they reach beyond the width on both sides (italics, accents),
/// and above and below the baseline; negative where they end before it. Above + below is 0 for a space.
struct TextMetrics {
    float width = 0;
    float ascent = 0;
    float descent = 0;
    float ink_left = 0;
    float ink_right = 0;
    float ink_above = 0;
    float ink_below = 0;
};

/// A line to be drawn onto a sheet, its baseline beginning at `origin` (device px).
struct TextRun {
    std::string_view text;
    const TextStyle& style;
    Color color;
    Point origin;
};

/// The browser's text. Every string is one shaped run; nobody adds up characters. In the browser: Canvas 2D.
/// In native tests: a deterministic stand-in.
class TextEngine {
public:
    virtual ~TextEngine() = default;
    [[nodiscard]] virtual TextMetrics measure(std::string_view text, const TextStyle& style,
                                              Direction direction) = 0;
    /// Whether it has colours of its own (emoji), so that it must not be tinted.
    [[nodiscard]] virtual bool is_coloured(std::string_view text, const TextStyle& style, Direction direction,
                                           float pixel_ratio) = 0;
    /// Draws all these runs onto one transparent sheet of this size (device px) and fills `rgba` with it
    /// (straight alpha). One call for all that is new in a frame: reading back is what costs.
    virtual void rasterise(std::span<const TextRun> runs, Direction direction, float pixel_ratio, Size sheet,
                           std::span<std::uint8_t> rgba) = 0;
    /// Paints an icon (svg_path_of) into a square of `size_px` device px, in white.
    virtual void rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) = 0;
};

} // namespace stamgast::kit
