#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

/// What the customer decides about before anything is done: each line with its outcome, the cart, the new
/// total. Returns the height.
float draw_reorder_decision(Scene& scene, const kit::Rect& place);

/// Why there is something to decide, or that nothing can be had and what to do then.
[[nodiscard]] std::string decision_intro(const app::ReorderFlow& flow, const Texts& texts);

/// What the button says that does it.
struct ConfirmWords {
    std::string label;
    bool possible = false; ///< something is chosen
};
/// `width` is how wide the button may be: an amount is left out rather than cut.
[[nodiscard]] ConfirmWords confirm_words(const Scene& scene, float width);

} // namespace stamgast::views
