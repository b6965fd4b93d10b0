#include "runtime/inbox.hpp"

#include <utility>

#include "runtime/surface_name.hpp"
#include "wire/decode.hpp"
#include "wire/decode_ui.hpp"

namespace stamgast::runtime {

void Inbox::post(int kind, app::RequestId request, std::string_view body) {
    if (kind < 0 || kind >= static_cast<int>(MessageKind::count)) {
        pending_.problems.push_back("There is no message of kind " + std::to_string(kind));
        return;
    }
    const auto known = static_cast<MessageKind>(kind);
    if (known >= MessageKind::session_received && known <= MessageKind::request_failed) {
        post_answer(known, request, body);
    } else if (known >= MessageKind::pointer && known <= MessageKind::dismiss) {
        post_customer_message(known, body);
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
    case MessageKind::text_changed:
        pending_.text_changed = true;
        return;
    case MessageKind::images_failed:
        return take_in(kind, wire::decode_images_failed(body));
    case MessageKind::refresh:
        pending_.actions.push_back(app::PageReturned{});
        return;
    default:
        return; // the other kinds have functions of their own
    }
}

void Inbox::post_customer_message(MessageKind kind, std::string_view body) {
    switch (kind) {
    case MessageKind::pointer:
        return take_in(kind, wire::decode_pointer(body));
    case MessageKind::focus:
        return take_in(kind, wire::decode_focus(body));
    case MessageKind::activate:
        return take_in(kind, wire::decode_activate(body));
    case MessageKind::edit:
        return take_in(kind, wire::decode_edit(body));
    default:
        return take_in(kind, wire::decode_dismiss(body));
    }
}

void Inbox::post_answer(MessageKind kind, app::RequestId request, std::string_view body) {
    switch (kind) {
    case MessageKind::session_received:
        return take_answer(request, wire::decode_session(body), [&](auto session) {
            return app::SessionReceived{request, std::move(session)};
        });
    case MessageKind::orders_received:
        return take_answer(request, wire::decode_order_page(body), [&](auto page) {
            return app::OrdersReceived{request, std::move(page), {}};
        });
    case MessageKind::products_received:
        return take_answer(request, wire::decode_product_answer(body), [&](auto products) {
            return app::ProductsReceived{request, std::move(products)};
        });
    case MessageKind::cart_received:
        return take_answer(request, wire::decode_cart(body), [&](auto cart) {
            return app::CartReceived{request, std::move(cart)};
        });
    case MessageKind::cart_lines_set:
        return take_answer(request, wire::decode_cart_result(body), [&](auto result) {
            return app::CartLinesWereSet{request, std::move(result.cart), std::move(result.lines)};
        });
    case MessageKind::intents_found:
        return take_answer(request, wire::decode_intents(body), [&](auto intents) {
            return app::IntentsFound{request, std::move(intents)};
        });
    case MessageKind::request_failed:
        return take_answer(request, wire::decode_shop_error(body), [&](auto failure) {
            return app::RequestFailed{request, std::move(failure)};
        });
    default:
        pending_.actions.push_back(app::IntentStored{request});
    }
}

void Inbox::apply(const wire::LayoutMessage& message) {
    ViewportGeometry viewport{.width = static_cast<float>(message.viewport_width),
                              .height = static_cast<float>(message.viewport_height),
                              .pixel_ratio = static_cast<float>(message.pixel_ratio),
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

void Inbox::apply(const wire::ImagesFailedMessage& message) {
    for (const std::uint32_t image : message.images) {
        pending_.images.push_back({.image = image});
    }
}

void Inbox::report(MessageKind kind, const wire::DecodeError& error) {
    pending_.problems.push_back("Message of kind " + std::to_string(static_cast<int>(kind)) + " at " +
                                describe(error));
}

void Inbox::fail(app::RequestId request, const wire::DecodeError& error) {
    pending_.actions.push_back(app::RequestFailed{
        request,
        {.code = domain::ShopErrorCode::invalid_answer, .message = describe(error), .retryable = false}});
}

} // namespace stamgast::runtime
