#include "browser_text.hpp"

#include <array>

#include "browser_imports.hpp"

namespace stamgast::wasm {

namespace {

int length_of(std::string_view text) { return static_cast<int>(text.size()); }

int is_right_to_left(kit::Direction direction) { return direction == kit::Direction::right_to_left ? 1 : 0; }

} // namespace

kit::TextMetrics BrowserText::measure(std::string_view text, const kit::TextStyle& style,
                                      kit::Direction direction) {
    std::array<float, 7> out{};
    stamgast_text_measure(text.data(), length_of(text), style.family.data(), length_of(style.family),
                          style.size, style.weight, style.letter_spacing, is_right_to_left(direction),
                          out.data());
    return {.width = out[0],
            .ascent = out[1],
            .descent = out[2],
            .ink_left = out[3],
            .ink_right = out[4],
            .ink_top = out[5],
            .ink_bottom = out[6]};
}

kit::Raster BrowserText::rasterise(std::string_view text, const kit::TextStyle& style,
                                   kit::Direction direction, float pixel_ratio, kit::Color color,
                                   kit::Point origin, kit::Size size, std::span<std::uint8_t> rgba) {
    const int coloured = stamgast_text_rasterise(
        text.data(), length_of(text), style.family.data(), length_of(style.family), style.size, style.weight,
        style.letter_spacing, is_right_to_left(direction), pixel_ratio, color, origin.x, origin.y,
        static_cast<int>(size.width), static_cast<int>(size.height), rgba.data());
    return {.done = true, .coloured = coloured != 0};
}

bool BrowserText::rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) {
    stamgast_icon_rasterise(svg_path.data(), length_of(svg_path), size_px, rgba.data());
    return true;
}

} // namespace stamgast::wasm
