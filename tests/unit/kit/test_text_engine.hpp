#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "kit/text_engine.hpp"

namespace stamgast::kit {

/// Text without a browser: a character is half its font's size wide, CJK and emoji a whole size, marks and
/// joiners nothing. Letters are rasterised as filled boxes; emoji have a colour of their own.
class TestTextEngine : public TextEngine {
public:
    TextMetrics measure(std::string_view text, const TextStyle& style, Direction direction) override;
    bool is_coloured(std::string_view text, const TextStyle& style, Direction direction,
                     float pixel_ratio) override;
    void rasterise(std::span<const TextRun> runs, Direction direction, float pixel_ratio, Size sheet,
                   std::span<std::uint8_t> rgba) override;
    void rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) override;

    std::size_t measured = 0;   ///< calls
    std::size_t rasterised = 0; ///< runs and icons
    std::size_t sheets = 0;     ///< calls with runs
    float widest_raster = 0;    ///< device px
};

} // namespace stamgast::kit
