#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/effect.hpp"
#include "runtime/frame_input.hpp"
#include "runtime/message_kind.hpp"
#include "wire/decode_error.hpp"
#include "wire/ui_messages.hpp"

namespace stamgast::runtime {

/// Collects the messages that come in between two frames, as a FrameInput. An answer that cannot be read
/// becomes the failure of its request: it is shown like any other and told to the merchant. Any other message
/// that cannot be read is a mistake of the page's own JS and only told.
class Inbox {
public:
    /// `kind` is a MessageKind as it came through the door, `request` the id of the effect that the message
    /// answers (or 0), `body` JSON.
    void post(int kind, app::RequestId request, std::string_view body);
    void image_placed(const PlacedImage& image) { pending_.images.push_back(image); }

    /// What came since the last call. Where the pointer and the focus are stays as it is until told
    /// otherwise.
    [[nodiscard]] FrameInput take(std::int64_t now_ms);

private:
    void post_page_message(MessageKind kind, std::string_view body);
    void apply(const wire::LayoutMessage& message);
    void apply(wire::PreferencesMessage message);
    void apply(const wire::PointerMessage& message);
    void apply(const wire::FocusMessage& message);
    void apply(const wire::ActivateMessage& message);
    void apply(wire::EditMessage message);
    void apply(const wire::DismissMessage& message);
    void apply(wire::LocationMessage message);
    void apply(const wire::ConsentMessage& message);
    void apply(wire::PartsMessage message);
    void apply(const wire::ImagesFailedMessage& message);
    void report(MessageKind kind, const wire::DecodeError& error);

    /// Applies what was decoded, or reports why it could not be.
    template <class Decoded>
    void take_in(MessageKind kind, Decoded decoded) {
        if (decoded) {
            apply(std::move(*decoded));
        } else {
            report(kind, decoded.error());
        }
    }

    FrameInput pending_;
    Preferences preferences_; ///< all that were told so far: messages carry only what changed
};

} // namespace stamgast::runtime
