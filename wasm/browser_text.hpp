#pragma once

#include "kit/text_engine.hpp"

namespace stamgast::wasm {

/// Text by the browser's Canvas 2D (web/platform/text-engine.js).
class BrowserText final : public kit::TextEngine {
public:
    [[nodiscard]] kit::TextMetrics measure(std::string_view text, const kit::TextStyle& style,
                                           kit::Direction direction) override;
    kit::Raster rasterise(std::string_view text, const kit::TextStyle& style, kit::Direction direction,
                          float pixel_ratio, kit::Color color, kit::Point origin, kit::Size size,
                          std::span<std::uint8_t> rgba) override;
    bool rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) override;
};

} // namespace stamgast::wasm
