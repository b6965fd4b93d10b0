#pragma once

#include <optional>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A number with a button on each side.
struct Stepper {
    int value = 1;
    int min = 1;
    int max = 99;
    bool limited = true; ///< whether `max` says something; else it is only more than anybody wants
    std::string_view value_text = {};     ///< the value in the customer's figures
    std::string_view label = {};          ///< accessible name, e.g. `Quantity of House blend`
    std::string_view decrease_label = {}; ///< accessible names of the buttons
    std::string_view increase_label = {};
    bool disabled = false;
};

[[nodiscard]] Size measure_stepper(const Ui& ui);

/// The new value, in [min, max], when it was changed since the last frame.
[[nodiscard]] std::optional<int> stepper(Ui& ui, std::string_view key, const Rect& rect,
                                         const Stepper& stepper);

} // namespace stamgast::kit
