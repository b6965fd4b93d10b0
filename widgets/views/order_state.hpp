#pragma once

#include <string_view>

#include "domain/order.hpp"
#include "kit/badge.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// The words for a state.
[[nodiscard]] std::string_view state_label(domain::OrderState state, const Texts& texts);
/// The same for a parcel; a state that Stamgast does not know is the shop's own word. Valid as long as both
/// are.
[[nodiscard]] std::string_view fulfilment_label(const domain::Fulfilment& fulfilment, const Texts& texts);
/// The badge of an order; a state that Stamgast does not know shows the shop's own word.
[[nodiscard]] kit::Badge state_badge(const domain::Order& order, const Texts& texts);
/// How high the badge of an order can be, at most as wide as that, whichever its state.
[[nodiscard]] float state_badge_height(const kit::Ui& ui, const Texts& texts, float width);

} // namespace stamgast::views
