#pragma once

#include <cstddef>
#include <string>

#include "kit/text_engine.hpp"

namespace stamgast::kit {

/// Text without a browser: a character is half its font's size wide, CJK and emoji a whole size, marks and
/// joiners nothing. Letters are rasterised as filled boxes; emoji have a colour of their own.
class TestTextEngine : public TextEngine {
public:
    TextMetrics measure(std::string_view text, const TextStyle& style, Direction direction) override;
    Raster rasterise(std::string_view text, const TextStyle& style, Direction direction, float pixel_ratio,
                     Color color, Point origin, Size size, std::span<std::uint8_t> rgba) override;
    bool rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) override;

    std::size_t measured = 0;   ///< calls
    std::size_t rasterised = 0; ///< calls, icons too
    float widest_raster = 0;    ///< device px
    std::string last_rasterised;
};

} // namespace stamgast::kit
