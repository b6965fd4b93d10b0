#include "views/address_form.hpp"

#include <algorithm>

#include "kit/card.hpp"
#include "kit/checkbox.hpp"
#include "views/form_view.hpp"

namespace stamgast::views {
namespace {

using app::AddressUse;
using app::Form;
using kit::Rect;
using kit::SizeToken;

/// Returns the height.
float draw_uses(Scene& scene, const Rect& place, const domain::SavedAddress& edited) {
    kit::Ui& ui = scene.ui;
    const bool sending = scene.model.forms[Form::address].submission.state == app::SubmissionState::sending;
    float y = place.y;
    const auto draw = [&](std::string_view key, Message label, bool checked, AddressUse use) {
        const kit::Checkbox box{.label = scene.texts[label], .checked = checked, .disabled = sending};
        const float height = kit::measure_checkbox(ui, place.width, box);
        if (kit::checkbox(ui, key, {place.x, y, place.width, height}, box)) {
            scene.emit(app::AddressDefaultToggled{use});
        }
        y += height;
    };
    draw("shipping", Message::address_default_shipping, edited.default_shipping, AddressUse::shipping);
    draw("billing", Message::address_default_billing, edited.default_billing, AddressUse::billing);
    return y - place.y;
}

} // namespace

float draw_address_form(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const domain::SavedAddress& edited = *scene.model.account.addresses.edited;
    const bool is_new = edited.id.empty();
    const float padding = ui.size(SizeToken::space_m);
    kit::Card card(ui, "form", {place.x, place.y, place.width, 0},
                   is_new ? kit::Role::group : kit::Role::list_item);
    const float width = std::min(place.width - 2 * padding, ui.size(SizeToken::dialog_max));
    const Rect inside{place.x + padding, place.y + padding, width, 0};
    float y = inside.y;
    const auto below = [&] { return Rect{inside.x, y, width, 0}; };
    y += ui.heading("title", inside, texts[is_new ? Message::address_new_title : Message::address_edit_title],
                    4, {.token = kit::TextToken::subheading, .max_lines = 0});
    y += ui.size(SizeToken::space_m);
    y += draw_form_fields(scene, below(), Form::address);
    y += ui.size(SizeToken::space_m);
    y += draw_uses(scene, below(), edited);
    y += ui.size(SizeToken::space_m);
    y += draw_form_end(
        scene, below(), Form::address,
        {.send = texts[Message::save], .sending = texts[Message::saving], .cancel = texts[Message::cancel]});
    card.finish(y + padding);
    return y + padding - place.y;
}

} // namespace stamgast::views
