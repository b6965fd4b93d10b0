#pragma once

#include <string_view>

#include "app/action.hpp"
#include "kit/button.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Buttons side by side; one below the other over the whole width on a phone, and where the next would not
/// fit.
class ButtonRow {
public:
    ButtonRow(Scene& scene, const kit::Rect& place);

    /// Draws the next one, and emits `action` when it is pressed.
    void add(std::string_view key, kit::Button button, app::Action action);
    [[nodiscard]] float height() const { return bottom_ - place_.y; }

private:
    Scene& scene_;
    kit::Rect place_;
    kit::Point next_;
    float bottom_;
};

} // namespace stamgast::views
