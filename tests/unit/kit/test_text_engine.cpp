#include "kit/test_text_engine.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

struct Ems {
    float width = 0;
    bool coloured = false;
};

bool is_isolate(std::string_view text) {
    return text.starts_with("\u2066") || text.starts_with("\u2067") || text.starts_with("\u2068") ||
           text.starts_with("\u2069");
}

// Lead bytes tell enough: E3 and up are CJK, F0 emoji; CC, CD and E2 80 8D (joiner), EF B8 8F (variation
// selector) and isolates have no width.
Ems ems_of(std::string_view text) {
    Ems ems;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<std::uint8_t>(text[at]);
        const bool is_continuation = (byte & 0xc0) == 0x80;
        const bool is_mark = byte == 0xcc || byte == 0xcd || text.substr(at).starts_with("\u200d") ||
                             text.substr(at).starts_with("\ufe0f") || is_isolate(text.substr(at));
        if (is_continuation || is_mark) {
            continue;
        }
        ems.coloured = ems.coloured || byte >= 0xf0;
        ems.width += byte >= 0xe3 ? 1.0F : 0.5F;
    }
    return ems;
}

void fill(std::span<std::uint8_t> rgba, Size size, Rect box, Color color) {
    const auto width = static_cast<int>(size.width);
    const int right = std::min(static_cast<int>(box.right()), width);
    const int bottom = std::min(static_cast<int>(box.bottom()), static_cast<int>(size.height));
    for (int y = std::max(static_cast<int>(box.y), 0); y < bottom; ++y) {
        for (int x = std::max(static_cast<int>(box.x), 0); x < right; ++x) {
            const auto at = static_cast<std::size_t>(y * width + x) * 4;
            for (std::size_t channel = 0; channel < 4; ++channel) {
                rgba[at + channel] = static_cast<std::uint8_t>(color >> (8 * channel));
            }
        }
    }
}

} // namespace

TextMetrics TestTextEngine::measure(std::string_view text, const TextStyle& style, Direction /*direction*/) {
    ++measured;
    const bool has_ink = text.find_first_not_of(' ') != text.npos;
    return {.width = ems_of(text).width * style.size,
            .ascent = style.size * 0.75F,
            .descent = style.size * 0.25F,
            .ink_above = has_ink ? style.size * 0.5F : 0};
}

bool TestTextEngine::is_coloured(std::string_view text, const TextStyle& /*style*/, Direction /*direction*/,
                                 float /*pixel_ratio*/) {
    return ems_of(text).coloured;
}

void TestTextEngine::rasterise(std::span<const TextRun> runs, Direction /*direction*/, float pixel_ratio,
                               Size sheet, std::span<std::uint8_t> rgba) {
    ++sheets;
    rasterised += runs.size();
    widest_raster = std::max(widest_raster, sheet.width);
    for (const TextRun& run : runs) {
        const float height = run.style.size * 0.5F * pixel_ratio;
        const float width = ems_of(run.text).width * run.style.size * pixel_ratio;
        fill(rgba, sheet, {run.origin.x, run.origin.y - height, width, height}, run.color);
    }
}

void TestTextEngine::rasterise_icon(std::string_view /*svg_path*/, int size_px,
                                    std::span<std::uint8_t> rgba) {
    ++rasterised;
    const auto side = static_cast<float>(size_px);
    fill(rgba, {side, side}, {0, 0, side, side}, 0xffffffff);
}

} // namespace stamgast::kit
