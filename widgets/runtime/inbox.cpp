#include "runtime/inbox.hpp"

#include <utility>

#include "runtime/read_answer.hpp"
#include "runtime/surface_name.hpp"
#include "wire/decode_ui.hpp"

namespace stamgast::runtime {

void Inbox::post(int kind, app::RequestId request, std::string_view body) {
    if (kind < 0 || kind >= static_cast<int>(MessageKind::count)) {
        pending_.problems.push_back("There is no message of kind " + std::to_string(kind));
        return;
    }
    const auto known = static_cast<MessageKind>(kind);
    std::string left_out;
    if (std::optional<app::Action> answer = read_answer(known, request, body, left_out)) {
        if (!left_out.empty()) {
            pending_.problems.push_back(std::move(left_out));
        }
        pending_.actions.push_back(std::move(*answer));
    } else {
        post_page_message(known, body);
    }
}

FrameInput Inbox::take(std::int64_t now_ms) {
    FrameInput input = std::exchange(pending_, {});
    pending_.interaction.hovered = input.interaction.hovered;
    pending_.interaction.pressed = input.interaction.pressed;
    pending_.interaction.focused = input.interaction.focused;
    pending_.interaction.focus_visible = input.interaction.focus_visible;
    input.now_ms = now_ms;
    return input;
}

void Inbox::post_page_message(MessageKind kind, std::string_view body) {
    switch (kind) {
    case MessageKind::layout:
        return take_in(kind, wire::decode_layout(body));
    case MessageKind::preferences:
        return take_in(kind, wire::decode_preferences(body));
    case MessageKind::pointer:
        return take_in(kind, wire::decode_pointer(body));
    case MessageKind::focus:
        return take_in(kind, wire::decode_focus(body));
    case MessageKind::activate:
        return take_in(kind, wire::decode_activate(body));
    case MessageKind::edit:
        return take_in(kind, wire::decode_edit(body));
    case MessageKind::dismiss:
        return take_in(kind, wire::decode_dismiss(body));
    case MessageKind::images_failed:
        return take_in(kind, wire::decode_images_failed(body));
    case MessageKind::location_changed:
        return take_in(kind, wire::decode_location(body));
    case MessageKind::consent_changed:
        return take_in(kind, wire::decode_consent(body));
    case MessageKind::parts_shown:
        return take_in(kind, wire::decode_parts(body));
    case MessageKind::device_refused:
        pending_.actions.emplace_back(app::DeviceRefused{});
        return;
    case MessageKind::text_changed:
        pending_.text_changed = true;
        return;
    case MessageKind::refresh:
        pending_.actions.emplace_back(app::PageReturned{});
        return;
    default:
        return; // answers were read by read_answer
    }
}

void Inbox::apply(const wire::LayoutMessage& message) {
    ViewportGeometry viewport{.width = static_cast<float>(message.viewport_width),
                              .height = static_cast<float>(message.viewport_height),
                              .pixel_ratio = static_cast<float>(message.pixel_ratio),
                              .shown_by = message.dom_view ? kit::ShownBy::elements : kit::ShownBy::pixels,
                              .surfaces = {}};
    for (const wire::SurfaceLayout& surface : message.surfaces) {
        if (const auto id = surface_named(surface.id)) {
            viewport.surfaces.push_back({*id, static_cast<float>(surface.width),
                                         static_cast<float>(surface.slice_top),
                                         static_cast<float>(surface.slice_height)});
        } else {
            pending_.problems.push_back("There is no surface " + surface.id);
        }
    }
    pending_.viewport = std::move(viewport);
}

void Inbox::apply(wire::PreferencesMessage message) {
    if (message.locale) {
        preferences_.locale = std::move(*message.locale);
    }
    if (message.direction) {
        preferences_.direction = *message.direction == wire::TextDirection::rtl
                                     ? kit::Direction::right_to_left
                                     : kit::Direction::left_to_right;
    }
    if (message.messages) {
        preferences_.messages = std::move(*message.messages);
    }
    if (message.theme) {
        for (const auto& [token, value] : *message.theme) {
            if (kit::set_token(preferences_.theme, token, value) != kit::TokenResult::set) {
                pending_.problems.push_back("The theme's token " + token + " cannot be " + value);
            }
        }
    }
    pending_.preferences = preferences_;
}

void Inbox::apply(const wire::PointerMessage& message) {
    pending_.interaction.hovered = message.hovered;
    pending_.interaction.pressed = message.pressed;
}

void Inbox::apply(const wire::FocusMessage& message) {
    pending_.interaction.focused = message.focused;
    pending_.interaction.focus_visible = message.visible;
}

void Inbox::apply(const wire::ActivateMessage& message) {
    pending_.interaction.activated.push_back(message.node);
}

void Inbox::apply(wire::EditMessage message) {
    pending_.interaction.edits.push_back({message.node, std::move(message.text)});
}

void Inbox::apply(const wire::DismissMessage& message) {
    if (const auto surface = surface_named(message.surface)) {
        pending_.dismissed.push_back(*surface);
    } else {
        pending_.problems.push_back("There is no surface " + message.surface);
    }
}

void Inbox::apply(wire::LocationMessage message) {
    pending_.actions.emplace_back(app::LocationChanged{std::move(message.fragment)});
}

void Inbox::apply(const wire::ConsentMessage& message) {
    pending_.actions.emplace_back(app::ConsentChanged{message.personalisation});
}

void Inbox::apply(wire::PartsMessage message) {
    std::vector<PartSurface> parts;
    for (wire::PartMessage& told : message.parts) {
        const auto surface = surface_named(told.surface);
        const auto part = app::part_named(told.part);
        if (surface && part && kit::is_in_flow(*surface)) {
            parts.push_back({*surface, *part, std::move(told.order)});
        } else {
            pending_.problems.push_back("There is no part " + told.part + " on a surface " + told.surface);
        }
    }
    pending_.parts = std::move(parts);
}

void Inbox::apply(const wire::ImagesFailedMessage& message) {
    for (const std::uint32_t image : message.images) {
        pending_.images.push_back({.image = image});
    }
}

void Inbox::report(MessageKind kind, const wire::DecodeError& error) {
    pending_.problems.push_back("Message of kind " + std::to_string(static_cast<int>(kind)) + " at " +
                                describe(error));
}

} // namespace stamgast::runtime
