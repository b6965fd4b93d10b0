#include "kit/toast.hpp"

#include <algorithm>

#include "kit/button.hpp"

namespace stamgast::kit {
namespace {

constexpr TextLayout text_layout{.token = TextToken::body, .color = ColorToken::inverse_text, .max_lines = 0};
constexpr TextLayout detail_layout{
    .token = TextToken::small, .color = ColorToken::inverse_text, .max_lines = 0};
constexpr BoxLook look{ColorToken::inverse_surface, ColorToken::none, SizeToken::radius_m};

Button action_button(const Toast& toast) {
    return {.label = toast.action_label, .kind = ButtonKind::inverse};
}

// Where everything goes; y and heights from the box's top.
struct Layout {
    Rect box;
    Rect icon;
    Rect text;
    Rect detail; ///< right below the text
    Rect action;
    Rect dismiss;
};

// The action stands beside the text unless that would leave too little of the line to read.
Layout lay_out(const Ui& ui, const Toast& toast) {
    const float margin = ui.size(SizeToken::shadow_blur);
    const float edge = ui.size(SizeToken::space_m);
    const float gap = ui.size(SizeToken::space_xs);
    const float control = ui.size(SizeToken::control);
    Layout layout;
    layout.box = {margin, margin, std::max(ui.width() - 2 * margin, 0.0F), 0};
    layout.dismiss = {layout.box.right() - control - gap / 2, 0, control, control};
    layout.icon = {layout.box.x + edge, 0, toast.icon == Icon::none ? 0 : ui.size(SizeToken::icon),
                   ui.size(SizeToken::icon)};
    const float text_left = layout.icon.right() + (toast.icon == Icon::none ? 0 : gap);
    // Below the text its label, not its padding, stands in line with that.
    const float below = text_left - ui.size(SizeToken::space_s);
    const Size action = toast.action_label.empty()
                            ? Size{}
                            : measure_button(ui, action_button(toast), layout.box.right() - gap - below);
    const float beside = layout.dismiss.x - action.width - gap - text_left;
    const bool is_beside = beside > layout.box.width * 2 / 5;
    layout.text = {text_left, 0, std::max(is_beside ? beside : layout.dismiss.x - gap - text_left, 0.0F), 0};
    layout.text.height = ui.text_height(toast.text, layout.text.width, text_layout);
    layout.detail = layout.text;
    layout.detail.height =
        toast.detail.empty() ? 0 : ui.text_height(toast.detail, layout.text.width, detail_layout);
    const float words = layout.text.height + layout.detail.height;
    const float row = std::max(words + 2 * gap, control);
    layout.box.height = row + gap;
    layout.action = {layout.dismiss.x - action.width, 0, action.width, control};
    layout.text.y = margin + (layout.box.height - words) / 2;
    layout.action.y = layout.dismiss.y = margin + (layout.box.height - control) / 2;
    if (!is_beside && action.width > 0) {
        layout.action = {below, margin + row, action.width, action.height};
        layout.dismiss.y = margin + gap / 2;
        layout.box.height += action.height;
        layout.text.y = margin + gap / 2 + (row - words) / 2;
    }
    layout.detail.y = layout.text.bottom();
    layout.icon.y = layout.text.y + (ui.line_height(text_layout.token) - layout.icon.height) / 2;
    return layout;
}

} // namespace

float measure_toast(const Ui& ui, const Toast& toast) {
    return lay_out(ui, toast).box.bottom() + ui.size(SizeToken::shadow_blur) +
           ui.size(SizeToken::shadow_offset);
}

ToastResult toast(Ui& ui, std::string_view key, const Toast& toast) {
    const Layout layout = lay_out(ui, toast);
    const Ui::Node node(ui, key, {.role = Role::group, .bounds = layout.box, .look = look});
    ui.paint_shadow(layout.box, look.radius, look.fill);
    ui.paint_box(layout.box, look);
    ui.paint_icon(toast.icon, layout.icon, ColorToken::inverse_accent);
    ui.text("text", layout.text, toast.text, text_layout);
    if (!toast.detail.empty()) {
        ui.text("detail", layout.detail, toast.detail, detail_layout);
    }
    const bool acted =
        !toast.action_label.empty() && button(ui, "action", layout.action, action_button(toast));
    const bool dismissed = button(ui, "dismiss", layout.dismiss,
                                  {.kind = ButtonKind::inverse,
                                   .icon = Icon::close,
                                   .accessible_name = toast.dismiss_label,
                                   .stretch = true});
    return acted ? ToastResult::action : dismissed ? ToastResult::dismissed : ToastResult::none;
}

} // namespace stamgast::kit
