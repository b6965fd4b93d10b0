#include "pause_switch.hpp"

#include <algorithm>

#include "kit/control_label.hpp"

namespace roastery {

using namespace stamgast::kit;

namespace {

constexpr float gap_of_knob = 3; // between the knob and the edge of its track, CSS px

Size track_size(const Ui& ui) {
    const float height = ui.size(SizeToken::icon) + 2 * gap_of_knob;
    return {2 * height - 2 * gap_of_knob, height};
}

ControlLabel label_of(const Ui& ui, const PauseSwitch& look) {
    return {.words = look.label,
            .token = TextToken::body,
            .beside = track_size(ui).width + ui.size(SizeToken::space_s),
            .one_line = ui.size(SizeToken::touch_target)};
}

void paint_track(Ui& ui, const Rect& track, bool on) {
    ui.paint_box(track, {.fill = on ? ColorToken::accent : ColorToken::surface_sunken,
                         .border = on ? ColorToken::accent : ColorToken::border_strong,
                         .radius = SizeToken::radius_full});
    const float side = track.height - 2 * gap_of_knob;
    const float left = on ? track.right() - gap_of_knob - side : track.x + gap_of_knob;
    ui.paint_box({left, track.y + gap_of_knob, side, side},
                 {.fill = on ? ColorToken::on_accent : ColorToken::border_strong,
                  .border = ColorToken::none,
                  .radius = SizeToken::radius_full});
}

} // namespace

// 1. Measure: from tokens and the label alone, so that a card can be laid out before anything is drawn.
float measure_pause_switch(const Ui& ui, float width, const PauseSwitch& look) {
    return measure_label(ui, label_of(ui, look), width).height;
}

bool pause_switch(Ui& ui, std::string_view key, const Rect& place, const PauseSwitch& look) {
    // 2. Interact: the DOM says what happened to the node, by its id.
    const NodeId id = ui.id(key);
    const bool switched = ui.activated(id);

    // 3. Describe: the label inside is its name.
    const Ui::Node node(
        ui, key, {.role = Role::checkbox, .bounds = place, .checked = look.on ? Checked::yes : Checked::no});

    // 4. Paint: tokens only, so that every theme fits.
    const ControlLabel label = label_of(ui, look);
    const Size track = track_size(ui);
    paint_track(ui, {place.x, place.y + (place.height - track.height) / 2, track.width, track.height},
                look.on);
    draw_label(ui,
               {place.x + label.beside, place.y, std::max(place.width - label.beside, 0.0F), place.height},
               look.label, {.token = label.token, .max_lines = lines_of(ui, label, place.height)});
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(place, SizeToken::radius_s);
    }
    return switched;
}

} // namespace roastery
