#include "kit/meter.hpp"

#include <algorithm>
#include <string>

namespace stamgast::kit {
namespace {

constexpr std::int32_t whole = 1000;

} // namespace

float measure_meter(const Ui& ui) { return ui.size(SizeToken::space_s); }

void meter(Ui& ui, std::string_view key, const Rect& rect, const Meter& meter) {
    const std::int32_t filled = std::clamp(meter.per_mille, 0, whole);
    const BoxLook track{ColorToken::surface_sunken, ColorToken::border_strong, SizeToken::radius_full};
    const BoxLook fill{ColorToken::accent, ColorToken::none, SizeToken::radius_full};
    const Ui::Node node(ui, key,
                        {.role = Role::meter,
                         .bounds = rect,
                         .name = std::string{meter.label},
                         .value = std::string{meter.value_text},
                         .range = {filled, 0, whole},
                         .look = track});
    ui.paint_box(rect, track);
    if (filled == 0) {
        return;
    }
    // Never narrower than it is high, or its round ends would not fit.
    const float width =
        std::max(rect.width * static_cast<float>(filled) / static_cast<float>(whole), rect.height);
    const Rect part{rect.x, rect.y, width, rect.height};
    ui.describe({.id = ui.id("fill"), .bounds = part, .look = fill, .decorative = true});
    ui.paint_box(part, fill);
}

} // namespace stamgast::kit
