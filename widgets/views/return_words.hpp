#pragma once

#include <string>
#include <vector>

#include "domain/order.hpp"
#include "domain/order_return.hpp"
#include "kit/badge.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

[[nodiscard]] kit::Badge return_badge(domain::ReturnState state, const Texts& texts);

/// `2 × Coffee: arrived damaged`, one a line, as a list. The reason is left out where the shop's label for it
/// is not known. Returns its height.
float draw_return_goods(Scene& scene, const kit::Rect& place, const domain::Order& order,
                        const std::vector<domain::ReturnLine>& lines);

/// What the customer has to do and will get: the label, the last day to send the parcel, the money. Returns
/// its height; 0 if there is nothing to say.
float draw_return_facts(Scene& scene, const kit::Rect& place, const domain::OrderReturn& made);

} // namespace stamgast::views
