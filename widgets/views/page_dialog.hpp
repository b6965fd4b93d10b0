#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

/// What one kind of dialog is to the page. At most one is on screen.
struct PageDialog {
    /// Whether it is to be there.
    bool (*is_open)(const app::Model& model, const ViewState& state);
    /// Its accessible name.
    std::string (*title)(const app::Model& model, const Texts& texts);
    /// What it is about, in a sentence: heard when it opens. Empty if its contents say it.
    std::string (*description)(const app::Model& model, const Texts& texts);
    /// Fills SurfaceId::dialog, title first; returns its height.
    float (*draw)(Scene& scene);
    /// Its buttons, on SurfaceId::dialog_actions; returns their height.
    float (*draw_actions)(Scene& scene);
    /// What it means to leave it: with Escape, or by pressing beside it.
    app::Action (*dismissed)();
};

/// The one on screen, or null.
[[nodiscard]] const PageDialog* open_dialog(const app::Model& model, const ViewState& state);

/// The node to focus when it opens: its title.
[[nodiscard]] kit::NodeId dialog_title_node(const kit::SemanticsTree& semantics);

} // namespace stamgast::views
