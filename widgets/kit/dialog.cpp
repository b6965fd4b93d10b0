#include "kit/dialog.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

constexpr TextLayout title_layout{.token = TextToken::heading, .color = ColorToken::text, .max_lines = 4};

float padding(const Ui& ui) { return ui.size(ui.compact() ? SizeToken::space_m : SizeToken::space_l); }

// All that can be seen of the surface; its corners are rounded by the <dialog>.
void paint_background(Ui& ui) {
    const float beyond = ui.size(SizeToken::radius_s);
    ui.paint_box(ui.slice().inset(-beyond, -beyond),
                 {ColorToken::surface_raised, ColorToken::none, SizeToken::radius_s});
}

float gap(const Ui& ui) { return ui.size(SizeToken::space_s); }

// How much wider than needed the row is; negative: they have to stand one below the other.
float spare_width(const Ui& ui, std::span<const DialogAction> actions) {
    float needed = 2 * padding(ui) - gap(ui);
    for (const DialogAction& action : actions) {
        needed += measure_button(ui, action.button).width + gap(ui);
    }
    return ui.width() - needed;
}

Button filling(const DialogAction& action) {
    Button button = action.button;
    button.stretch = true;
    return button;
}

// One below the other each is as high as its label takes lines.
float stacked_height(const Ui& ui, const DialogAction& action) {
    return measure_button(ui, action.button, ui.width() - 2 * padding(ui)).height;
}

std::optional<std::size_t> stacked_actions(Ui& ui, std::span<const DialogAction> actions) {
    std::optional<std::size_t> activated;
    Rect place{padding(ui), ui.size(SizeToken::space_m), ui.width() - 2 * padding(ui), 0};
    for (std::size_t index = 0; index < actions.size(); ++index, place.y += place.height + gap(ui)) {
        place.height = stacked_height(ui, actions[index]);
        if (button(ui, actions[index].key, place, filling(actions[index]))) {
            activated = index;
        }
    }
    return activated;
}

// The primary one stands last, where the eye ends; on a phone it takes the room that is left.
std::optional<std::size_t> actions_in_row(Ui& ui, std::span<const DialogAction> actions, float spare) {
    std::optional<std::size_t> activated;
    const bool fills_row = ui.compact();
    Rect place{padding(ui) + (fills_row ? 0 : spare), ui.size(SizeToken::space_m), 0,
               ui.size(SizeToken::control)};
    for (std::size_t index = actions.size(); index-- > 0;) {
        place.width = measure_button(ui, actions[index].button).width + (fills_row && index == 0 ? spare : 0);
        if (button(ui, actions[index].key, place, filling(actions[index]))) {
            activated = index;
        }
        place.x += place.width + gap(ui);
    }
    return activated;
}

// Its icon, not its touch target, ends at the edge of the contents; it stands beside the title's first line.
bool close_button(Ui& ui, std::string_view label) {
    const float edge = padding(ui);
    const float side = ui.size(SizeToken::control);
    const float first_line = ui.line_height(title_layout.token);
    const Rect place{ui.width() - edge - (side + ui.size(SizeToken::icon)) / 2,
                     edge + (first_line - side) / 2, side, side};
    return button(
        ui, "close", place,
        {.kind = ButtonKind::quiet, .icon = Icon::close, .accessible_name = label, .stretch = true});
}

} // namespace

DialogFrameResult dialog_frame(Ui& ui, std::string_view key, const DialogFrame& frame) {
    paint_background(ui);
    const Ui::Scope scope(ui, key);
    const float edge = padding(ui);
    const float width = ui.width() - 2 * edge;
    const float beside =
        frame.close_label.empty() ? 0 : ui.size(SizeToken::control) + ui.size(SizeToken::space_xs);
    DialogFrameResult result;
    result.title = ui.id("title");
    const float title_height =
        ui.heading("title", {edge, edge, std::max(width - beside, 0.0F), 0}, frame.title, 2, title_layout);
    result.closed = !frame.close_label.empty() && close_button(ui, frame.close_label);
    result.content = {edge, edge + title_height + ui.size(SizeToken::space_m), width, 0};
    return result;
}

float dialog_bottom_padding(const Ui& ui) { return padding(ui); }

float measure_dialog_actions(const Ui& ui, std::span<const DialogAction> actions) {
    const float frame = 2 * ui.size(SizeToken::space_m);
    if (spare_width(ui, actions) >= 0) {
        return frame + ui.size(SizeToken::control);
    }
    float height = frame - gap(ui);
    for (const DialogAction& action : actions) {
        height += gap(ui) + stacked_height(ui, action);
    }
    return height;
}

std::optional<std::size_t> dialog_actions(Ui& ui, std::span<const DialogAction> actions) {
    paint_background(ui);
    ui.paint_line({0, 0}, {ui.width(), 0}, ColorToken::border);
    const float spare = spare_width(ui, actions);
    return spare >= 0 ? actions_in_row(ui, actions, spare) : stacked_actions(ui, actions);
}

} // namespace stamgast::kit
