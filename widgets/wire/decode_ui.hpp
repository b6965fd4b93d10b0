#pragma once

#include "wire/decoder.hpp"
#include "wire/ui_messages.hpp"

/// The page's own messages, from JSON text. A mistake in one is a mistake of the page's JS, so it is no use
/// as a whole.
namespace stamgast::wire {

extern const Decoder<StartMessage> decode_start;
extern const Decoder<LayoutMessage> decode_layout;
extern const Decoder<PreferencesMessage> decode_preferences;
extern const Decoder<PointerMessage> decode_pointer;
extern const Decoder<FocusMessage> decode_focus;
extern const Decoder<ActivateMessage> decode_activate;
extern const Decoder<EditMessage> decode_edit;
extern const Decoder<DismissMessage> decode_dismiss;
extern const Decoder<LocationMessage> decode_location;
extern const Decoder<ConsentMessage> decode_consent;
extern const Decoder<PartsMessage> decode_parts;
extern const Decoder<ImagesFailedMessage> decode_images_failed;

} // namespace stamgast::wire
