#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

/// What the customer decides about before anything is done: each line with its outcome, the cart, the new
/// total. Returns the height.
float draw_reorder_decision(Scene& scene, const kit::Rect& place);

/// What the button says that does it.
struct ConfirmWords {
    std::string label;
    bool possible = false; ///< something is chosen
};
[[nodiscard]] ConfirmWords confirm_words(const app::ReorderFlow& flow, const Texts& texts);

} // namespace stamgast::views
