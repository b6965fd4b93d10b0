#include "views/profile_card.hpp"

#include <algorithm>
#include <string>

#include "domain/timestamp.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "views/form_view.hpp"
#include "views/loading_view.hpp"

namespace stamgast::views {
namespace {

using app::Form;
using domain::Profile;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// A name over its value; nothing where there is no value. Returns the height, with the gap above.
float draw_detail(Scene& scene, const Rect& place, Message label, std::string_view value) {
    if (value.empty()) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const std::string_view name = scene.texts[label];
    kit::Ui::Scope scope(ui, node_key(label));
    float y = place.y + ui.size(SizeToken::space_m);
    y += ui.text("label", {place.x, y, place.width, 0}, name,
                 {.token = TextToken::small, .color = kit::ColorToken::text_muted});
    y += ui.text("value", {place.x, y, place.width, 0}, value, {.max_lines = 0});
    return y - place.y;
}

std::string day_words(const Texts& texts, const std::string& day) {
    const auto day_ms = domain::parse_day(day);
    return day_ms ? texts.date(*day_ms, kit::DateStyle::day) : std::string{};
}

float draw_details(Scene& scene, const Rect& place, const Profile& profile) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    float y = place.y;
    const auto below = [&] { return Rect{place.x, y, place.width, 0}; };
    y += draw_detail(scene, below(), Message::profile_name, profile.name);
    y += draw_detail(scene, below(), Message::profile_given_name, profile.given_name);
    y += draw_detail(scene, below(), Message::profile_email, profile.email);
    y += draw_detail(scene, below(), Message::profile_phone, texts.figures(profile.phone));
    y += draw_detail(scene, below(), Message::profile_birthday, day_words(texts, profile.birthday));
    if (profile.customer_since_ms) {
        y += draw_detail(scene, below(), Message::profile_since,
                         texts.date(*profile.customer_since_ms, kit::DateStyle::day));
    }
    y += ui.size(SizeToken::space_l);
    const kit::Button edit{.label = texts[Message::profile_edit], .stretch = ui.compact()};
    const kit::Size size = kit::measure_button(ui, edit, place.width);
    offer_attention(scene, Form::profile, std::nullopt, ui.id("edit"));
    if (kit::button(ui, "edit", {place.x, y, place.width, size.height}, edit)) {
        scene.emit(app::ProfileEditPressed{});
    }
    return y + size.height - place.y;
}

float draw_editing(Scene& scene, const Rect& place) {
    const Texts& texts = scene.texts;
    const float gap = scene.ui.size(SizeToken::space_m);
    const Rect form{place.x, place.y + gap, std::min(place.width, scene.ui.size(SizeToken::dialog_max)), 0};
    return gap + draw_form(scene, form, Form::profile,
                           {.send = texts[Message::save],
                            .sending = texts[Message::saving],
                            .cancel = texts[Message::cancel]});
}

} // namespace

float draw_profile_card(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const app::ProfileState& state = scene.model.account.profile;
    if (!state.profile.value) {
        return draw_unloaded(scene, place, state.profile,
                             {.key = "profile",
                              .loading = Message::profile_loading,
                              .failed_title = Message::profile_failed_title});
    }
    const float padding = ui.size(SizeToken::space_m);
    kit::Card card(ui, "profile", {place.x, place.y, place.width, 0});
    const Rect inside{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    float y = inside.y;
    y += ui.heading("title", inside, scene.texts[Message::profile_details], 3,
                    {.token = TextToken::subheading, .max_lines = 0});
    const Rect body{inside.x, y, inside.width, 0};
    y += state.editing ? draw_editing(scene, body) : draw_details(scene, body, *state.profile.value);
    card.finish(y + padding);
    return y + padding - place.y;
}

} // namespace stamgast::views
