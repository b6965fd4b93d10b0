#pragma once

#include <span>
#include <string>

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The lines of an order, each with its picture, what it cost, and a button to have only it again. Returns
/// the height.
float draw_order_lines(Scene& scene, const kit::Rect& place, const domain::Order& order);

/// `Size: 250 g · Grind: filter`
[[nodiscard]] std::string option_words(std::span<const domain::Option> options, const Texts& texts);

} // namespace stamgast::views
