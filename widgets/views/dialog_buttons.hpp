#pragma once

#include <string_view>
#include <vector>

#include "app/action.hpp"
#include "kit/dialog.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The buttons of a dialog and what each means; the first is the primary one. Labels are messages, or outlive
/// the frame otherwise.
struct DialogButtons {
    std::vector<kit::DialogAction> controls;
    std::vector<app::Action> actions;

    void add(std::string_view key, std::string_view label, app::Action action, bool disabled = false);
};

/// On SurfaceId::dialog_actions; returns their height.
float draw_dialog_buttons(Scene& scene, DialogButtons buttons);

} // namespace stamgast::views
