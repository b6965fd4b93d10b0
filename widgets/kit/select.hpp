#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// One of a list that is too long to be shown. In the DOM it is a real <select>.
struct Select {
    std::string_view label = {}; ///< above it, and its accessible name
    std::string_view value = {}; ///< of the chosen option; empty: none yet
    std::string_view hint = {};
    std::string_view problem = {};      ///< why the value cannot be taken
    FieldKind kind = FieldKind::choice; ///< or FieldKind::country, which needs no options
    std::span<const FieldOption> options = {};
    std::string_view autocomplete = {}; ///< see FieldTraits
    bool required = false;
    bool disabled = false;
};

[[nodiscard]] float measure_select(const Ui& ui, float width, const Select& select);

/// The value of the option that was chosen since the last frame.
[[nodiscard]] std::optional<std::string> select(Ui& ui, std::string_view key, const Rect& place,
                                                const Select& select);

} // namespace stamgast::kit
