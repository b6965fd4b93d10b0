#pragma once

#include <string_view>

#include "kit/badge.hpp"
#include "kit/icon.hpp"
#include "kit/ui.hpp"

namespace stamgast::kit {

/// A box with an icon that explains a state: failed, empty, signed out, unreadable. Something to do about it
/// is drawn below it by the view.
struct NoticeBox {
    std::string_view title = {};
    std::string_view text = {};
    Tone tone = Tone::neutral;
    Icon icon = Icon::info;
    int title_level = 0; ///< the title is a heading of that level; 0: a text
};

[[nodiscard]] float measure_notice_box(const Ui& ui, float width, const NoticeBox& notice);

/// Returns its height.
float notice_box(Ui& ui, std::string_view key, const Rect& rect, const NoticeBox& notice);

} // namespace stamgast::kit
