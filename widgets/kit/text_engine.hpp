#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "kit/geometry.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// Of one line of text, in CSS px. `ascent` and `descent` are the font's, as the browser lays out a line with
/// it. `ink_*` is how far the pixels reach beyond the box of width × (ascent + descent): italics, accents,
/// emoji.
struct TextMetrics {
    float width = 0;
    float ascent = 0;
    float descent = 0;
    float ink_left = 0;
    float ink_right = 0;
    float ink_top = 0;
    float ink_bottom = 0;
};

/// What came out of a rasterisation. `coloured`: the pixels have colours of their own (emoji) and must not be
/// tinted.
struct Raster {
    bool done = false;
    bool coloured = false;
};

/// The browser's text. Every string is one shaped run; nobody adds up characters. In the browser: Canvas 2D.
/// In native tests: a deterministic stand-in.
class TextEngine {
public:
    virtual ~TextEngine() = default;
    [[nodiscard]] virtual TextMetrics measure(std::string_view text, const TextStyle& style,
                                              Direction direction) = 0;
    /// Draws the run into `rgba` (width × height device px, straight alpha, transparent before), its
    /// baseline's start at `origin` (device px). Tinted later: drawn in white; unless `color` says otherwise
    /// (for coloured runs).
    virtual Raster rasterise(std::string_view text, const TextStyle& style, Direction direction,
                             float pixel_ratio, Color color, Point origin, Size size,
                             std::span<std::uint8_t> rgba) = 0;
    /// Strokes an icon, a path on a 24 × 24 grid with stroke width 2, into a square of `size_px` device px,
    /// in white.
    virtual bool rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) = 0;
};

} // namespace stamgast::kit
