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
            .ink_above = out[5],
            .ink_below = out[6]};
}

bool BrowserText::is_coloured(std::string_view text, const kit::TextStyle& style, kit::Direction direction,
                              float pixel_ratio) {
    return stamgast_text_is_coloured(text.data(), length_of(text), style.family.data(),
                                     length_of(style.family), style.size, style.weight, style.letter_spacing,
                                     is_right_to_left(direction), pixel_ratio) != 0;
}

void BrowserText::rasterise(std::span<const kit::TextRun> runs, kit::Direction direction, float pixel_ratio,
                            kit::Size sheet, std::span<std::uint8_t> rgba) {
    const int width = static_cast<int>(sheet.width);
    const int height = static_cast<int>(sheet.height);
    stamgast_sheet_begin(width, height);
    for (const auto& [text, style, color, origin] : runs)
        stamgast_sheet_text(text.data(), length_of(text), style.family.data(), length_of(style.family),
                            style.size, style.weight, style.letter_spacing, is_right_to_left(direction),
                            pixel_ratio, color, origin.x, origin.y);
    stamgast_sheet_read(width, height, rgba.data());
}

void BrowserText::rasterise_icon(std::string_view svg_path, int size_px, std::span<std::uint8_t> rgba) {
    stamgast_sheet_begin(size_px, size_px);
    stamgast_sheet_icon(svg_path.data(), length_of(svg_path), size_px);
    stamgast_sheet_read(size_px, size_px, rgba.data());
}

} // namespace stamgast::wasm
