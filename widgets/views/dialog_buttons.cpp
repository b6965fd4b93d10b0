#include "views/dialog_buttons.hpp"

#include <utility>

namespace stamgast::views {

void DialogButtons::add(std::string_view key, std::string_view label, app::Action action, bool disabled) {
    const auto kind = controls.empty() ? kit::ButtonKind::primary : kit::ButtonKind::secondary;
    controls.push_back({key, {.label = label, .kind = kind, .disabled = disabled, .stretch = true}});
    actions.push_back(std::move(action));
}

float draw_dialog_buttons(Scene& scene, DialogButtons buttons) {
    if (const auto pressed = kit::dialog_actions(scene.ui, buttons.controls)) {
        scene.emit(std::move(buttons.actions[*pressed]));
    }
    return kit::measure_dialog_actions(scene.ui, buttons.controls);
}

} // namespace stamgast::views
