#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

// What a reorder needs a decision about, or what became of it: see PageDialog.

/// A retry from within it keeps it there; otherwise one click needs no dialog.
[[nodiscard]] bool reorder_dialog_open(const app::Model& model, const ViewState& state);
[[nodiscard]] std::string reorder_dialog_title(const app::Model& model, const Texts& texts);
[[nodiscard]] std::string reorder_dialog_description(const app::Model& model, const Texts& texts);
float draw_reorder_dialog(Scene& scene);
float draw_reorder_actions(Scene& scene);

} // namespace stamgast::views
