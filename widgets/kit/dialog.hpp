#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "kit/button.hpp"
#include "kit/ui.hpp"

namespace stamgast::kit {

/// The top of a dialog's surface. The <dialog> element gives it its place, its rounded corners and its
/// backdrop.
struct DialogFrame {
    std::string_view title = {};
    /// Accessible name of the button at the top; empty: there is none, as the actions close it by that name.
    std::string_view close_label = {};
};

struct DialogFrameResult {
    bool closed = false; ///< the close button was activated
    NodeId title = 0;    ///< its heading
    Rect content = {};   ///< where the contents go; its height is 0, as they decide it
};

/// Fills the visible part of the surface, draws title and close button.
[[nodiscard]] DialogFrameResult dialog_frame(Ui& ui, std::string_view key, const DialogFrame& frame);

/// What stays empty below the contents.
[[nodiscard]] float dialog_bottom_padding(const Ui& ui);

/// One button of the surface SurfaceId::dialog_actions.
struct DialogAction {
    std::string_view key = {};
    Button button = {};
};

/// Side by side at the end of the row, or one below the other where they would not fit. The first is the
/// primary one.
[[nodiscard]] float measure_dialog_actions(const Ui& ui, std::span<const DialogAction> actions);

/// Fills the whole surface; which one was activated since the last frame.
[[nodiscard]] std::optional<std::size_t> dialog_actions(Ui& ui, std::span<const DialogAction> actions);

} // namespace stamgast::kit
