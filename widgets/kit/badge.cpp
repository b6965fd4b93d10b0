#include "kit/badge.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

constexpr TextToken label_text = TextToken::label;
constexpr TextLayout wrapped_label{.token = label_text, .max_lines = 0};

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

Size measure_badge(const Ui& ui, const Badge& badge, float room) {
    const float around = 2 * ui.size(SizeToken::space_xs) + icon_width(ui, badge);
    const float width = std::min(around + ui.text_width(badge.label, label_text), room);
    const float height = ui.text_height(badge.label, std::max(width - around, 0.0F), wrapped_label);
    return {width, height + 2 * ui.size(SizeToken::space_xxs)};
}

void badge(Ui& ui, std::string_view key, const Rect& rect, const Badge& badge) {
    const ToneColors colors = colors_of(badge.tone);
    const BoxLook box{colors.surface, ColorToken::none, SizeToken::radius_full};
    const Ui::Node node(ui, key, {.role = Role::group, .bounds = rect, .look = box});

    ui.paint_box(rect, box);
    const Rect inner = rect.inset(ui.size(SizeToken::space_xs), ui.size(SizeToken::space_xxs));
    const float line = ui.line_height(label_text);
    const float side = icon_side(ui, badge);
    ui.paint_icon(badge.icon, {inner.x, inner.y + (line - side) / 2, side, side}, colors.ink);
    const float before_label = icon_width(ui, badge);
    TextLayout layout = wrapped_label;
    layout.color = colors.ink;
    layout.max_lines = std::max(1, static_cast<int>(inner.height / line));
    ui.text("label", {inner.x + before_label, inner.y, std::max(inner.width - before_label, 0.0F), 0},
            badge.label, layout);
}

} // namespace stamgast::kit
