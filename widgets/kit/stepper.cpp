#include "kit/stepper.hpp"

#include <algorithm>

#include "kit/button.hpp"

namespace stamgast::kit {
namespace {

constexpr TextToken value_text = TextToken::body_strong;

// What the keys of a spin button make of its value.
std::optional<int> parse_whole_number(std::string_view text) {
    if (text.empty() || text.size() > 6) {
        return std::nullopt;
    }
    int number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        number = number * 10 + (digit - '0');
    }
    return number;
}

bool side_button(Ui& ui, std::string_view key, const Rect& rect, Icon icon, std::string_view name,
                 bool disabled) {
    return button(ui, key, rect,
                  {.kind = ButtonKind::quiet,
                   .icon = icon,
                   .accessible_name = name,
                   .disabled = disabled,
                   .stretch = true});
}

void value(Ui& ui, NodeId id, const Rect& rect, const Stepper& stepper) {
    const Ui::Node node(ui, "value",
                        {.role = Role::spin_button,
                         .bounds = rect,
                         .name = std::string(stepper.label),
                         .value = std::string(stepper.value_text),
                         .range = {stepper.value, stepper.min, stepper.limited ? stepper.max : 0},
                         .disabled = stepper.disabled});
    const float height = ui.line_height(value_text);
    ui.text("label", {rect.x, rect.y + (rect.height - height) / 2, rect.width, height}, stepper.value_text,
            {.token = value_text,
             .color = stepper.disabled ? ColorToken::text_muted : ColorToken::text,
             .align = Align::center});
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_s);
    }
}

} // namespace

Size measure_stepper(const Ui& ui) {
    const float side = std::max(ui.size(SizeToken::control), ui.size(SizeToken::touch_target));
    return {3 * side, ui.size(SizeToken::control)};
}

std::optional<int> stepper(Ui& ui, std::string_view key, const Rect& rect, const Stepper& stepper) {
    const BoxLook frame{stepper.disabled ? ColorToken::surface_sunken : ColorToken::surface_raised,
                        stepper.disabled ? ColorToken::border : ColorToken::border_strong,
                        SizeToken::radius_m};
    const Ui::Node node(ui, key, {.role = Role::group, .bounds = rect, .look = frame});
    ui.paint_box(rect, frame);

    const float third = rect.width / 3;
    const NodeId value_id = ui.id("value");
    int changed = stepper.value;
    if (const std::string* edited = ui.edited(value_id); edited != nullptr && !stepper.disabled) {
        changed = parse_whole_number(*edited).value_or(changed);
    }
    changed -= side_button(ui, "less", {rect.x, rect.y, third, rect.height}, Icon::minus,
                           stepper.decrease_label, stepper.disabled || stepper.value <= stepper.min)
                   ? 1
                   : 0;
    value(ui, value_id, {rect.x + third, rect.y, third, rect.height}, stepper);
    changed += side_button(ui, "more", {rect.right() - third, rect.y, third, rect.height}, Icon::plus,
                           stepper.increase_label, stepper.disabled || stepper.value >= stepper.max)
                   ? 1
                   : 0;
    changed = std::clamp(changed, std::min(stepper.min, stepper.max), stepper.max);
    return changed == stepper.value ? std::nullopt : std::optional(changed);
}

} // namespace stamgast::kit
