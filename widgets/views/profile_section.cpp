#include "views/profile_section.hpp"

#include <string>

#include "kit/card.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// A name over its value. Returns the height.
float draw_detail(kit::Ui& ui, std::string_view key, const Rect& place, std::string_view label,
                  std::string_view value) {
    kit::Ui::Scope scope(ui, key);
    float y = place.y;
    y += ui.text("label", {place.x, y, place.width, 0}, label,
                 {.token = TextToken::small, .color = kit::ColorToken::text_muted});
    y += ui.text("value", {place.x, y, place.width, 0}, value, {.max_lines = 0});
    return y - place.y;
}

} // namespace

float draw_profile_section(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const auto& customer = scene.model.session.session.customer;
    if (!customer) {
        return 0; // not known yet
    }
    const float padding = ui.size(SizeToken::space_m);
    const Rect inside{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    kit::Card card(ui, "profile", {place.x, place.y, place.width, 0});
    float y = inside.y;
    y += draw_detail(ui, "name", inside, texts[Message::profile_name], customer->name);
    if (customer->since_ms) {
        y += ui.size(SizeToken::space_m);
        y += draw_detail(ui, "since", {inside.x, y, inside.width, 0}, texts[Message::profile_since],
                         texts.date(*customer->since_ms, kit::DateStyle::date));
    }
    card.finish(y + padding);
    return y + padding - place.y;
}

} // namespace stamgast::views
