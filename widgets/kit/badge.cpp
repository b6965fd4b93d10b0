#include "kit/badge.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

constexpr TextToken label_text = TextToken::label;

float icon_side(const Ui& ui, const Badge& badge) {
    return badge.icon == Icon::none ? 0 : ui.line_height(label_text) - ui.size(SizeToken::space_xxs);
}

float icon_width(const Ui& ui, const Badge& badge) {
    return badge.icon == Icon::none ? 0 : icon_side(ui, badge) + ui.size(SizeToken::space_xxs);
}

} // namespace

ToneColors colors_of(Tone tone) {
    switch (tone) {
    case Tone::neutral:
        return {ColorToken::neutral, ColorToken::neutral_surface};
    case Tone::info:
        return {ColorToken::info, ColorToken::info_surface};
    case Tone::positive:
        return {ColorToken::positive, ColorToken::positive_surface};
    case Tone::warning:
        return {ColorToken::warning, ColorToken::warning_surface};
    case Tone::danger:
        return {ColorToken::danger, ColorToken::danger_surface};
    case Tone::accent:
        return {ColorToken::accent, ColorToken::accent_surface};
    }
    return {};
}

Size measure_badge(const Ui& ui, const Badge& badge) {
    const float width =
        2 * ui.size(SizeToken::space_xs) + icon_width(ui, badge) + ui.text_width(badge.label, label_text);
    return {width, ui.line_height(label_text) + 2 * ui.size(SizeToken::space_xxs)};
}

void badge(Ui& ui, std::string_view key, const Rect& rect, const Badge& badge) {
    const ToneColors colors = colors_of(badge.tone);
    const BoxLook box{colors.surface, ColorToken::none, SizeToken::radius_full};
    const Ui::Node node(ui, key, {.role = Role::group, .bounds = rect, .look = box});

    ui.paint_box(rect, box);
    const float side = icon_side(ui, badge);
    const float left = rect.x + ui.size(SizeToken::space_xs);
    ui.paint_icon(badge.icon, {left, rect.y + (rect.height - side) / 2, side, side}, colors.ink);
    const float text_left = left + icon_width(ui, badge);
    const float height = ui.line_height(label_text);
    const float width = std::max(rect.right() - ui.size(SizeToken::space_xs) - text_left, 0.0F);
    ui.text("label", {text_left, rect.y + (rect.height - height) / 2, width, height}, badge.label,
            {.token = label_text, .color = colors.ink});
}

} // namespace stamgast::kit
