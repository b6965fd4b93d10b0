#include "views/address_card.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "kit/badge.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "views/address_words.hpp"
#include "views/form_view.hpp"

namespace stamgast::views {
namespace {

using domain::SavedAddress;
using kit::Rect;
using kit::SizeToken;

/// Below each other; returns the height.
float draw_lines(Scene& scene, const Rect& place, const SavedAddress& address) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    y += ui.heading("name", place, address.name, 4, {.token = kit::TextToken::body_strong, .max_lines = 0});
    const std::vector<std::string> lines = address_lines(address, scene.texts);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        y += ui.text("line" + std::to_string(index), {place.x, y, place.width, 0}, lines[index],
                     {.max_lines = 0});
    }
    return y - place.y;
}

/// What it is used for: one below the other; returns the height, with the gap above.
float draw_uses(Scene& scene, const Rect& place, const SavedAddress& address) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    const auto draw = [&](bool used, std::string_view key, Message message, kit::Icon icon) {
        if (used) {
            const kit::Badge badge{.label = scene.texts[message], .tone = kit::Tone::accent, .icon = icon};
            const kit::Size size = kit::measure_badge(ui, badge, place.width);
            y += ui.size(SizeToken::space_xs);
            kit::badge(ui, key, {place.x, y, std::min(size.width, place.width), size.height}, badge);
            y += size.height;
        }
    };
    draw(address.default_shipping, "shipping", Message::address_default_shipping, kit::Icon::truck);
    draw(address.default_billing, "billing", Message::address_default_billing, kit::Icon::receipt);
    return y - place.y;
}

/// Beside each other from `place.x` on, or below where there is no room for that; returns the height.
float draw_buttons(Scene& scene, const Rect& place, const SavedAddress& address) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const std::string where = address_in_short(address);
    const std::string edit_name = texts.fill(Message::address_edit_name, {{"address", where}});
    const std::string remove_name = texts.fill(Message::address_remove_name, {{"address", where}});
    const auto& removed = scene.model.account.addresses.removed;
    const bool removing = removed && removed->submission.state == app::SubmissionState::sending;
    const kit::Button edit{.label = texts[Message::address_edit], .accessible_name = edit_name};
    const kit::Button remove{.label = texts[Message::address_remove],
                             .kind = kit::ButtonKind::quiet,
                             .icon = kit::Icon::trash,
                             .accessible_name = remove_name,
                             .disabled = removing};
    const kit::Size size = kit::measure_button(ui, edit, place.width);
    const kit::Size other = kit::measure_button(ui, remove, place.width);
    const float gap = ui.size(SizeToken::space_xs);
    if (scene.model.account.addresses.closed == address.id) {
        offer_attention(scene, app::Form::address, std::nullopt, ui.id("edit"));
    }
    if (kit::button(ui, "edit", {place.x, place.y, size.width, size.height}, edit)) {
        scene.emit(app::AddressEditPressed{address.id});
    }
    const bool beside = size.width + gap + other.width <= place.width;
    const Rect second = beside ? Rect{place.x + size.width + gap, place.y, other.width, other.height}
                               : Rect{place.x, place.y + size.height + gap, other.width, other.height};
    if (kit::button(ui, "remove", second, remove)) {
        scene.emit(app::AddressRemovePressed{address.id});
    }
    return second.bottom() - place.y;
}

} // namespace

float draw_address_card(Scene& scene, const Rect& place, const SavedAddress& address) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, address.id);
    kit::Card card(ui, "card", {place.x, place.y, place.width, 0}, kit::Role::list_item);
    const float padding = ui.size(SizeToken::space_m);
    const Rect inside{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    float y = inside.y;
    const auto below = [&] { return Rect{inside.x, y, inside.width, 0}; };
    y += draw_lines(scene, below(), address);
    y += draw_uses(scene, below(), address);
    y += ui.size(SizeToken::space_m);
    y += draw_buttons(scene, below(), address);
    card.finish(y + padding);
    return y + padding - place.y;
}

float draw_removed_address(Scene& scene, const Rect& place, const app::RemovedAddress& removed) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const bool sending = removed.submission.state == app::SubmissionState::sending;
    const std::string where = address_in_short(removed.address);
    const std::string name = texts.fill(Message::address_restore_name, {{"address", where}});
    const kit::Button undo{
        .label = texts[Message::undo], .icon = kit::Icon::undo, .accessible_name = name, .busy = sending};
    kit::Ui::Node item(ui, "removed", {.role = kit::Role::list_item});
    const kit::Size size = kit::measure_button(ui, undo, place.width);
    const float gap = ui.size(SizeToken::space_m);
    // Words beside it get at least half of the room.
    const bool beside = size.width + gap <= place.width / 2;
    const Rect words{place.x, place.y, beside ? place.width - size.width - gap : place.width, 0};
    const std::string told = texts.fill(Message::address_removed, {{"address", where}});
    const kit::TextLayout layout{.color = kit::ColorToken::text_muted, .max_lines = 0};
    const float text_height = ui.text_height(told, words.width, layout);
    const float row = beside ? std::max(text_height, size.height) : text_height;
    ui.text("told", {words.x, place.y + (row - text_height) / 2, words.width, 0}, told, layout);
    const Rect button{place.right() - size.width, beside ? place.y + (row - size.height) / 2 : place.y + row,
                      size.width, size.height};
    const float height = beside ? row : row + size.height;
    if (kit::button(ui, "undo", button, undo)) {
        scene.emit(app::AddressRestorePressed{});
    }
    item.set_bounds({place.x, place.y, place.width, height});
    return height;
}

} // namespace stamgast::views
