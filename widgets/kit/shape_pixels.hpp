#pragma once

#include <cstdint>
#include <vector>

namespace stamgast::kit {

/// A quarter of a rounded shape, outermost corner first; the other quarters are its mirror images and the
/// middle is stretched. Everything round on screen is painted with it: its edge is exact at every radius, and
/// a box costs 16 vertices.
enum class Shape : std::uint8_t { disc, ring, shadow };

/// Draws the quarter in white into `rgba` and returns how many px it is wide and high. Its last two rows and
/// columns are alike, so that it can be stretched from there on. `edge_px`: how thick a ring is, or how far a
/// shadow fades to either side of the edge of its box.
[[nodiscard]] int draw_shape(Shape shape, int radius_px, int edge_px, std::vector<std::uint8_t>& rgba);

} // namespace stamgast::kit
