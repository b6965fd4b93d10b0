#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A field to search in. In the DOM it is a real <input>, which paints its own text, caret and placeholder
/// inside the frame painted here.
struct SearchField {
    std::string_view value = {};
    std::string_view placeholder = {};
    std::string_view label = {}; ///< accessible name
    /// Accessible name of the button that empties it; without one there is no such button.
    std::string_view clear_label = {};
};

[[nodiscard]] float search_field_height(const Ui& ui);

/// Where the <input> lies in `rect`: between the icon and the clear button.
[[nodiscard]] Rect search_input_bounds(const Ui& ui, const Rect& rect, const SearchField& field);

/// The new text when it was edited since the last frame (empty when it was cleared).
[[nodiscard]] std::optional<std::string> search_field(Ui& ui, std::string_view key, const Rect& rect,
                                                      const SearchField& field);

} // namespace stamgast::kit
