// The teaching copy: every control reads in the same four steps, numbered here. The others leave the numbers
// out.
#include "kit/button.hpp"

#include <algorithm>

#include "kit/control_label.hpp"

namespace stamgast::kit {
namespace {

constexpr TextToken label_text = TextToken::body_strong;

struct Colors {
    ColorToken ink = ColorToken::text;
    BoxLook box{};
};

bool has_box(const Button& button) {
    return button.kind == ButtonKind::primary || button.kind == ButtonKind::secondary;
}

Colors resting_colors(const Button& button) {
    const BoxLook bare{.radius = SizeToken::radius_m};
    if (button.disabled) {
        return {ColorToken::text_muted,
                has_box(button) ? BoxLook{ColorToken::surface_sunken, ColorToken::border, SizeToken::radius_m}
                                : bare};
    }
    switch (button.kind) {
    case ButtonKind::primary:
        return {ColorToken::on_accent, {ColorToken::accent, ColorToken::none, SizeToken::radius_m}};
    case ButtonKind::secondary:
        return {ColorToken::text,
                {ColorToken::surface_raised, ColorToken::border_strong, SizeToken::radius_m}};
    case ButtonKind::quiet:
        return {button.label.empty() ? ColorToken::text : ColorToken::accent, bare};
    case ButtonKind::inverse:
        return {ColorToken::inverse_accent, bare};
    }
    return {};
}

Colors colors_of(const Button& button, bool hovered, bool pressed) {
    Colors colors = resting_colors(button);
    if (button.disabled || button.busy || !(hovered || pressed)) {
        return colors;
    }
    if (button.kind == ButtonKind::primary) {
        colors.box.fill = pressed ? ColorToken::accent_pressed : ColorToken::accent_hover;
    } else if (button.kind == ButtonKind::inverse) {
        colors.box.border = ColorToken::inverse_accent;
    } else {
        colors.box.fill = pressed ? ColorToken::surface_sunken : ColorToken::surface_hover;
    }
    return colors;
}

ColorToken ring_color(const Button& button) {
    return button.kind == ButtonKind::inverse ? ColorToken::inverse_focus : ColorToken::focus;
}

// A clock instead of something that turns: waiting costs no frames.
Icon shown_icon(const Button& button) { return button.busy ? Icon::clock : button.icon; }

float padding(const Ui& ui, const Button& button) {
    return ui.size(has_box(button) ? SizeToken::space_m : SizeToken::space_s);
}

float icon_width(const Ui& ui, const Button& button) {
    if (shown_icon(button) == Icon::none) {
        return 0;
    }
    return ui.size(SizeToken::icon) + (button.label.empty() ? 0 : ui.size(SizeToken::space_xs));
}

ControlLabel label_of(const Ui& ui, const Button& button) {
    return {.words = button.label,
            .token = label_text,
            .beside = 2 * padding(ui, button) + icon_width(ui, button),
            .one_line = ui.size(SizeToken::control)};
}

void paint_and_describe_contents(Ui& ui, const Rect& rect, const Button& button, ColorToken ink) {
    const ControlLabel label = label_of(ui, button);
    const float side = ui.size(SizeToken::icon);
    const float before_label = icon_width(ui, button);
    const int lines = lines_of(ui, label, rect.height);
    const bool is_wrapped = lines > 1;
    // One line may come nearer to the edges than padding wants it, before it is cut.
    const float around = is_wrapped ? label.beside : before_label + ui.size(SizeToken::space_xs);
    const float room = std::max(rect.width - around, 0.0F);
    const float width = button.label.empty() ? 0 : std::min(ui.text_width(button.label, label_text), room);
    const float left = rect.x + (rect.width - before_label - width) / 2;
    ui.paint_icon(shown_icon(button), {left, rect.y + (rect.height - side) / 2, side, side}, ink);
    // Without a box around them lines stand as those of the text above.
    const bool is_centred = is_wrapped && (has_box(button) || button.stretch);
    draw_label(ui, {left + before_label, rect.y, width, rect.height}, button.label,
               {.token = label_text,
                .color = ink,
                .align = is_centred ? Align::center : Align::start,
                .max_lines = lines});
}

} // namespace

// 1. Measure: from tokens and the label alone, so that a view can lay out before anything is drawn.
Size measure_button(const Ui& ui, const Button& button, float room) {
    const float height = ui.size(SizeToken::control);
    if (button.label.empty()) {
        return {height, height};
    }
    return measure_label(ui, label_of(ui, button), room);
}

bool button(Ui& ui, std::string_view key, const Rect& place, const Button& button) {
    const float width =
        button.stretch ? place.width : std::min(place.width, measure_button(ui, button).width);
    const Rect rect{place.x, place.y, width, place.height};

    // 2. Interact: the DOM says what happened to the node, by its id; the canvas hears nothing.
    const NodeId id = ui.id(key);
    const bool activated = !button.disabled && !button.busy && ui.activated(id);
    const Colors colors = colors_of(button, ui.hovered(id), ui.pressed(id));

    // 3. Describe: what it is to somebody who cannot see it, and the look of its box where nothing is
    // painted.
    const Ui::Node node(ui, key,
                        {.role = Role::button,
                         .bounds = rect,
                         .name = std::string(button.accessible_name),
                         .look = colors.box,
                         .expanded = button.expanded,
                         .disabled = button.disabled,
                         .busy = button.busy});

    // 4. Paint: from behind to front, tokens only. Texts describe and paint themselves.
    ui.paint_box(rect, colors.box);
    paint_and_describe_contents(ui, rect, button, colors.ink);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_m, ring_color(button));
    }
    return activated;
}

} // namespace stamgast::kit
