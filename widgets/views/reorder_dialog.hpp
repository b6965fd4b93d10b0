#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

/// Whether the dialog is to be on screen. A retry from within it keeps it there; otherwise one click needs no
/// dialog.
[[nodiscard]] bool dialog_open(const app::Model& model, const ViewState& state);
/// Its accessible name.
[[nodiscard]] std::string dialog_title(const app::Model& model, const Texts& texts);

/// What it is about, in a sentence: heard when it opens. Empty if its contents say it.
[[nodiscard]] std::string dialog_description(const app::Model& model, const Texts& texts);

/// What a reorder needs a decision about, or what became of it. Fills SurfaceId::dialog; returns its height.
float draw_reorder_dialog(Scene& scene);
/// Its buttons, on SurfaceId::dialog_actions; returns their height.
float draw_reorder_actions(Scene& scene);

/// The node to focus when it opens: its title.
[[nodiscard]] kit::NodeId dialog_title_node(const kit::SemanticsTree& semantics);

} // namespace stamgast::views
