#pragma once

#include <cstdint>
#include <string_view>

#include "kit/icon.hpp"
#include "kit/ui.hpp"

namespace stamgast::kit {

/// A few words about what just happened, above everything, with at most one thing to do about it. It fills
/// the surface SurfaceId::toast; what it says is announced by whoever shows it.
struct Toast {
    std::string_view text = {};
    std::string_view detail = {}; ///< below the text, smaller; may be empty
    std::string_view action_label = {};
    std::string_view dismiss_label = {}; ///< accessible name
    Icon icon = Icon::none;
};

enum class ToastResult : std::uint8_t { none, action, dismissed };

/// The height of its surface at the surface's width, with room for the shadow.
[[nodiscard]] float measure_toast(const Ui& ui, const Toast& toast);
[[nodiscard]] ToastResult toast(Ui& ui, std::string_view key, const Toast& toast);

} // namespace stamgast::kit
