// The teaching copy: every control reads in the same four steps, numbered here. The others leave the numbers
// out.
#include "kit/button.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

constexpr TextToken label_text = TextToken::body_strong;
constexpr TextLayout wrapped_label{.token = label_text, .max_lines = 0};

struct Colors {
    ColorToken ink = ColorToken::text;
    BoxLook box{};
};

Colors resting_colors(const Button& button) {
    const BoxLook bare{.radius = SizeToken::radius_m};
    if (button.disabled) {
        const bool has_box = button.kind == ButtonKind::primary || button.kind == ButtonKind::secondary;
        return {ColorToken::text_muted,
                has_box ? BoxLook{ColorToken::surface_sunken, ColorToken::border, SizeToken::radius_m}
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
    const bool is_boxed = button.kind == ButtonKind::primary || button.kind == ButtonKind::secondary;
    return ui.size(is_boxed ? SizeToken::space_m : SizeToken::space_s);
}

float icon_width(const Ui& ui, const Button& button) {
    if (shown_icon(button) == Icon::none) {
        return 0;
    }
    return ui.size(SizeToken::icon) + (button.label.empty() ? 0 : ui.size(SizeToken::space_xs));
}

// As many as its height was measured for.
int lines_of(const Ui& ui, const Rect& rect) {
    const float spare = std::max(rect.height - ui.size(SizeToken::control), 0.0F);
    return 1 + static_cast<int>(spare / ui.line_height(label_text));
}

void paint_and_describe_contents(Ui& ui, const Rect& rect, const Button& button, ColorToken ink) {
    const float side = ui.size(SizeToken::icon);
    const float before_label = icon_width(ui, button);
    TextLayout layout = wrapped_label;
    layout.color = ink;
    layout.max_lines = lines_of(ui, rect);
    // One line may come nearer to the edges than padding wants it, before it is cut.
    const bool is_wrapped = layout.max_lines > 1;
    const float edges = is_wrapped ? 2 * padding(ui, button) : ui.size(SizeToken::space_xs);
    const float room = std::max(rect.width - before_label - edges, 0.0F);
    const float label_width =
        button.label.empty() ? 0 : std::min(ui.text_width(button.label, label_text), room);
    const float left = rect.x + (rect.width - before_label - label_width) / 2;
    ui.paint_icon(shown_icon(button), {left, rect.y + (rect.height - side) / 2, side, side}, ink);
    const float height = ui.text_height(button.label, label_width, layout);
    layout.align = is_wrapped ? Align::center : Align::start;
    ui.text("label", {left + before_label, rect.y + (rect.height - height) / 2, label_width, height},
            button.label, layout);
}

} // namespace

// 1. Measure: from tokens and the label alone, so that a view can lay out before anything is drawn.
Size measure_button(const Ui& ui, const Button& button, float room) {
    const float height = ui.size(SizeToken::control);
    if (button.label.empty()) {
        return {height, height};
    }
    const float around = 2 * padding(ui, button) + icon_width(ui, button);
    const float width = std::min(around + ui.text_width(button.label, label_text), room);
    const float label_height = ui.text_height(button.label, std::max(width - around, 0.0F), wrapped_label);
    return {width, height + label_height - ui.line_height(label_text)};
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
