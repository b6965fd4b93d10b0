#include "kit/shape_pixels.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stamgast::kit {
namespace {

// The distance of a point from the edge of a box with a round corner whose sharp corner would be the origin
// and which is without end to the right and below. Negative inside.
float distance_to_corner(float x, float y, float radius) {
    const float beside = radius - x;
    const float above = radius - y;
    if (beside > 0 && above > 0) {
        return std::sqrt(beside * beside + above * above) - radius;
    }
    return std::max(beside, above) - radius;
}

// How much of a pixel is inside, when its middle is that far from the edge.
float coverage(float distance) { return std::clamp(0.5F - distance, 0.0F, 1.0F); }

float ring_coverage(float x, float y, float radius, float thickness) {
    const float inner_radius = std::max(radius - thickness, 0.0F);
    return coverage(distance_to_corner(x, y, radius)) -
           coverage(distance_to_corner(x - thickness, y - thickness, inner_radius));
}

// Falls from 1 to 0 like a blurred edge does.
float shadow_coverage(float x, float y, float radius, float reach) {
    const float distance = distance_to_corner(x - reach, y - reach, std::max(radius, reach));
    const float inside = std::clamp((reach - distance) / (2 * reach), 0.0F, 1.0F);
    return inside * inside * (3 - 2 * inside);
}

float shape_coverage(Shape shape, float x, float y, float radius, float edge) {
    switch (shape) {
    case Shape::disc:
        return coverage(distance_to_corner(x, y, radius));
    case Shape::ring:
        return ring_coverage(x, y, radius, edge);
    case Shape::shadow:
        return shadow_coverage(x, y, radius, edge);
    }
    return 0;
}

int quarter_size(Shape shape, int radius_px, int edge_px) {
    constexpr int alike = 2; // the rows that are stretched
    const int corner = std::max(radius_px, edge_px);
    return (shape == Shape::shadow ? corner + edge_px : shape == Shape::ring ? corner : radius_px) + alike;
}

} // namespace

int draw_shape(Shape shape, int radius_px, int edge_px, std::vector<std::uint8_t>& rgba) {
    const int size = quarter_size(shape, radius_px, edge_px);
    rgba.assign(static_cast<std::size_t>(size * size) * 4, 0xff);
    std::size_t alpha = 3;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x, alpha += 4) {
            const float covered =
                shape_coverage(shape, static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F,
                               static_cast<float>(radius_px), static_cast<float>(edge_px));
            rgba[alpha] = static_cast<std::uint8_t>(covered * 255 + 0.5F);
        }
    }
    return size;
}

} // namespace stamgast::kit
