#include "kit/control_label.hpp"

#include <algorithm>

namespace stamgast::kit {

Size measure_label(const Ui& ui, const ControlLabel& label, float room) {
    const float width = std::min(label.beside + ui.text_width(label.words, label.token), room);
    const float height = ui.text_height(label.words, std::max(width - label.beside, 0.0F),
                                        {.token = label.token, .max_lines = 0});
    return {width, label.one_line + height - ui.line_height(label.token)};
}

int lines_of(const Ui& ui, const ControlLabel& label, float height) {
    // Heights are sums of floats; a line must fit into its own.
    constexpr float tolerance_px = 0.05F;
    const float spare = std::max(height - label.one_line + tolerance_px, 0.0F);
    return 1 + static_cast<int>(spare / ui.line_height(label.token));
}

Rect draw_label(Ui& ui, const Rect& rect, std::string_view words, const TextLayout& layout) {
    const float height = ui.text_height(words, rect.width, layout);
    const Rect lines{rect.x, rect.y + (rect.height - height) / 2, rect.width, height};
    ui.text("label", lines, words, layout);
    return lines;
}

} // namespace stamgast::kit
