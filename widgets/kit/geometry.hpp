#pragma once

#include <cstdint>

namespace stamgast::kit {

/// CSS px, in content coordinates of a surface: the origin is its top left corner, independent of scrolling.
struct Point {
    float x = 0;
    float y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
    float width = 0;
    float height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    [[nodiscard]] float right() const { return x + width; }
    [[nodiscard]] float bottom() const { return y + height; }
    [[nodiscard]] Rect inset(float horizontal, float vertical) const {
        return {x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// Wider than anything: where there is as much room as is wanted.
inline constexpr float endless = 1e9F;

enum class Direction : std::uint8_t { left_to_right, right_to_left };
enum class Align : std::uint8_t { start, center, end };

} // namespace stamgast::kit
