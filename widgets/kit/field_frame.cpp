#include "kit/field_frame.hpp"

namespace stamgast::kit {
namespace {

constexpr TextLayout label_layout{.token = TextToken::small_strong, .max_lines = 0};
constexpr TextLayout hint_layout{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};
constexpr TextLayout problem_layout{.token = TextToken::small, .color = ColorToken::danger, .max_lines = 0};

float problem_indent(const Ui& ui) { return ui.size(SizeToken::icon) + ui.size(SizeToken::space_xs); }

float box_height(const Ui& ui, const FieldFrame& frame) {
    const auto more_lines = static_cast<float>(frame.lines - 1);
    return ui.size(SizeToken::control) + more_lines * ui.line_height(TextToken::body);
}

/// With the gap above it; 0 where there is nothing to say.
float note_height(const Ui& ui, float width, std::string_view text, const TextLayout& layout) {
    return text.empty() ? 0 : ui.size(SizeToken::space_xxs) + ui.text_height(text, width, layout);
}

BoxLook look_of(const FieldFrame& frame, bool hovered) {
    if (frame.disabled) {
        return {ColorToken::surface_sunken, ColorToken::border, SizeToken::radius_m};
    }
    const ColorToken resting = hovered ? ColorToken::text_muted : ColorToken::border_strong;
    return {ColorToken::surface_raised, frame.traits.problem.empty() ? resting : ColorToken::danger,
            SizeToken::radius_m};
}

/// The browser's own arrow would not be in the page's colours.
void paint_arrow(Ui& ui, const Rect& box) {
    const float side = ui.size(SizeToken::icon);
    ui.paint_icon(
        Icon::chevron_down,
        {box.right() - side - ui.size(SizeToken::space_s), box.y + (box.height - side) / 2, side, side},
        ColorToken::text_muted);
}

void draw_box(Ui& ui, NodeId id, const Rect& box, const FieldFrame& frame) {
    const BoxLook look = look_of(frame, ui.hovered(id));
    ui.describe({.id = ui.id("box"), .role = Role::group, .bounds = box, .look = look, .decorative = true});
    ui.paint_box(box, look);
    if (frame.role == Role::select) {
        paint_arrow(ui, box);
    }
    ui.describe({.id = id,
                 .role = frame.role,
                 .bounds = box,
                 .name = std::string(frame.label),
                 .value = std::string(frame.value),
                 .field = frame.traits,
                 .description = std::string(frame.hint),
                 .disabled = frame.disabled});
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(box, SizeToken::radius_m);
    }
}

/// Returns the height, with the gap above.
float draw_problem(Ui& ui, const Rect& place, std::string_view problem) {
    if (problem.empty()) {
        return 0;
    }
    const float top = place.y + ui.size(SizeToken::space_xxs);
    const float side = ui.size(SizeToken::icon);
    const float line = ui.line_height(problem_layout.token);
    ui.paint_icon(Icon::alert, {place.x, top + (line - side) / 2, side, side}, problem_layout.color);
    const float left = problem_indent(ui);
    return top - place.y +
           ui.text("problem", {place.x + left, top, place.width - left, 0}, problem, problem_layout);
}

} // namespace

float measure_field_frame(const Ui& ui, float width, const FieldFrame& frame) {
    return ui.text_height(frame.label, width, label_layout) + ui.size(SizeToken::space_xxs) +
           box_height(ui, frame) +
           note_height(ui, width - problem_indent(ui), frame.traits.problem, problem_layout) +
           note_height(ui, width, frame.hint, hint_layout);
}

std::optional<std::string> field_frame(Ui& ui, std::string_view key, const Rect& place,
                                       const FieldFrame& frame) {
    const NodeId id = ui.id(key);
    const std::string* edited = frame.disabled ? nullptr : ui.edited(id);
    const Ui::Scope scope(ui, key);
    const Ui::Node around(
        ui, "field",
        {.role = Role::field,
         .bounds = {place.x, place.y, place.width, measure_field_frame(ui, place.width, frame)}});
    float y = place.y;
    y += ui.text("label", {place.x, y, place.width, 0}, frame.label, label_layout) +
         ui.size(SizeToken::space_xxs);
    const Rect box{place.x, y, place.width, box_height(ui, frame)};
    draw_box(ui, id, box, frame);
    y = box.bottom();
    y += draw_problem(ui, {place.x, y, place.width, 0}, frame.traits.problem);
    if (!frame.hint.empty()) {
        ui.text("hint", {place.x, y + ui.size(SizeToken::space_xxs), place.width, 0}, frame.hint,
                hint_layout);
    }
    return edited != nullptr ? std::optional(*edited) : std::nullopt;
}

} // namespace stamgast::kit
