#pragma once

#include "kit/text_engine.hpp"

namespace stamgast::wasm {

/// Text by the browser's Canvas 2D (web/platform/text-engine.js).
class BrowserText final : public kit::TextEngine {
public:
    [[nodiscard]] kit::TextMetrics measure(std::string_view text, const kit::TextStyle& style,
                                           kit::Direction direction) override;
    [[nodiscard]] bool is_coloured(std::string_view text, const kit::TextStyle& style,
                                   kit::Direction direction, float pixel_ratio) override;
    void rasterise(std::span<const kit::TextRun> runs, kit::Direction direction, float pixel_ratio,
                   kit::Size sheet, std::span<std::uint8_t> rgba) override;
    void rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) override;
};

} // namespace stamgast::wasm
