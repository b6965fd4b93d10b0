#pragma once

#include <string_view>

#include "app/turn.hpp"

// The orders that parts of the page are about, each named by its id or its number.

namespace stamgast::app {

/// The order of that id, or else of that number, among all that have come; null if none has.
[[nodiscard]] const domain::Order* find_wanted(const Model& model, std::string_view wanted);
/// Whether such an order may still come. What has not come by then is none of the customer's, or older than
/// anybody looks back.
[[nodiscard]] bool may_come(const Model& model);

/// After each action: reads on in the history until all of them are there, and tells the merchant which are
/// not to be had. Costs nothing once that is known.
void find_wanted_orders(Update& turn);

} // namespace stamgast::app
