#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A label above, a box that the browser fills in, and below it what is wrong and what helps: what text
/// fields and selects have in common. The browser paints what is in the box.
struct FieldFrame {
    Role role = Role::text_field; ///< or Role::select
    std::string_view label = {};
    std::string_view value = {};
    std::string_view hint = {};
    FieldTraits traits{};
    int lines = 1; ///< how many of them the box shows
    bool disabled = false;
};

[[nodiscard]] float measure_field_frame(const Ui& ui, float width, const FieldFrame& frame);

/// The new value, if it was edited since the last frame. The node of the field itself has the id
/// `ui.id(key)`.
std::optional<std::string> field_frame(Ui& ui, std::string_view key, const Rect& place,
                                       const FieldFrame& frame);

} // namespace stamgast::kit
