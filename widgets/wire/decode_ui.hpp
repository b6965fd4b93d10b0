#pragma once

#include <expected>
#include <string_view>

#include "wire/decode_error.hpp"
#include "wire/ui_messages.hpp"

/// The page's own messages, from JSON text. A mistake in one is a mistake of the page's JS, so it is no use
/// as a whole.
namespace stamgast::wire {

[[nodiscard]] std::expected<StartMessage, DecodeError> decode_start(std::string_view json);
[[nodiscard]] std::expected<LayoutMessage, DecodeError> decode_layout(std::string_view json);
[[nodiscard]] std::expected<PreferencesMessage, DecodeError> decode_preferences(std::string_view json);
[[nodiscard]] std::expected<PointerMessage, DecodeError> decode_pointer(std::string_view json);
[[nodiscard]] std::expected<FocusMessage, DecodeError> decode_focus(std::string_view json);
[[nodiscard]] std::expected<ActivateMessage, DecodeError> decode_activate(std::string_view json);
[[nodiscard]] std::expected<EditMessage, DecodeError> decode_edit(std::string_view json);
[[nodiscard]] std::expected<DismissMessage, DecodeError> decode_dismiss(std::string_view json);
[[nodiscard]] std::expected<LocationMessage, DecodeError> decode_location(std::string_view json);
[[nodiscard]] std::expected<ConsentMessage, DecodeError> decode_consent(std::string_view json);
[[nodiscard]] std::expected<ImagesFailedMessage, DecodeError> decode_images_failed(std::string_view json);

} // namespace stamgast::wire
