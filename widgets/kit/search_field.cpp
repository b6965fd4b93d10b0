#include "kit/search_field.hpp"

#include <algorithm>

#include "kit/button.hpp"

namespace stamgast::kit {
namespace {

bool can_be_cleared(const SearchField& field) { return !field.value.empty() && !field.clear_label.empty(); }

} // namespace

float search_field_height(const Ui& ui) { return ui.size(SizeToken::control); }

Rect search_input_bounds(const Ui& ui, const Rect& rect, const SearchField& field) {
    const float left = ui.size(SizeToken::space_s) + ui.size(SizeToken::icon) + ui.size(SizeToken::space_xs);
    const float right = can_be_cleared(field) ? ui.size(SizeToken::control) : ui.size(SizeToken::space_s);
    return {rect.x + left, rect.y, std::max(rect.width - left - right, 0.0F), rect.height};
}

std::optional<std::string> search_field(Ui& ui, std::string_view key, const Rect& rect,
                                        const SearchField& field) {
    const NodeId id = ui.id(key);
    const std::string* edited = ui.edited(id);
    const Ui::Scope scope(ui, key);
    const BoxLook frame{ColorToken::surface_raised,
                        ui.hovered(id) ? ColorToken::text_muted : ColorToken::border_strong,
                        SizeToken::radius_m};

    ui.describe({.id = ui.id("frame"), .role = Role::group, .bounds = rect, .look = frame});
    ui.describe({.id = id,
                 .role = Role::search_field,
                 .bounds = search_input_bounds(ui, rect, field),
                 .name = std::string(field.label),
                 .value = std::string(field.value),
                 .description = std::string(field.placeholder)});

    ui.paint_box(rect, frame);
    const float side = ui.size(SizeToken::icon);
    ui.paint_icon(Icon::search,
                  {rect.x + ui.size(SizeToken::space_s), rect.y + (rect.height - side) / 2, side, side},
                  ColorToken::text_muted);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_m);
    }
    const Rect clear_bounds{rect.right() - rect.height, rect.y, rect.height, rect.height};
    if (can_be_cleared(field) &&
        button(ui, "clear", clear_bounds,
               {.kind = ButtonKind::quiet, .icon = Icon::close, .accessible_name = field.clear_label})) {
        return std::string();
    }
    return edited != nullptr ? std::optional(*edited) : std::nullopt;
}

} // namespace stamgast::kit
