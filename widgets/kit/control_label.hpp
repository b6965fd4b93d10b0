#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// The words of a control that is as high as they take lines: a button, a link, a disclosure.
struct ControlLabel {
    std::string_view words = {};
    TextToken token = TextToken::body_strong;
    float beside = 0;   ///< how wide all is that stands beside them: padding, an icon
    float one_line = 0; ///< how high the control is as long as they stand on one line
};

/// What the control needs to show all of its words, which are wrapped where that is wider than `room`.
[[nodiscard]] Size measure_label(const Ui& ui, const ControlLabel& label, float room);

/// Into how many lines the words of a control may go: as many as its `height` was measured for.
[[nodiscard]] int lines_of(const Ui& ui, const ControlLabel& label, float height);

/// Describes and paints the words in the middle of the height of `rect`, wrapped to its width. Returns what
/// their lines take.
Rect draw_label(Ui& ui, const Rect& rect, std::string_view words, const TextLayout& layout);

} // namespace stamgast::kit
