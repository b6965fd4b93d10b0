#pragma once

#include <optional>

#include "app/turn.hpp"

// Returns, reviews and redemptions on their way to the shop: written to the outbox first, then sent under one
// key until the shop has said what became of it. What the outbox holds when the page opens is sent again
// under the key that it had.

namespace stamgast::app {

/// Sends it, once however often it is pressed. Where an answer to the same subject was lost, that goes out
/// again as it was: the customer cannot know yet whether it has to be another one.
void send(Update& turn, domain::Submitted what);
/// The customer gives up on what the shop has refused.
void forget_refused(Update& turn, const domain::Submitted& what);
/// The customer gives up on what the shop has not answered: nothing sends it any more by itself, here or at
/// the next visit. Pressed again on this page it goes out under the key that it had.
void put_aside(Update& turn, const domain::Submitted& what);
void apply(Update& turn, UnansweredRetried&&);
/// The same when the customer came back.
void send_unanswered(Update& turn);

/// The customer is known: what their outbox holds is looked at.
void load_outgoing(Update& turn);
void apply(Update& turn, SubmissionsFound&& found);
/// What is with the outbox leaves when it was stored…
[[nodiscard]] bool outgoing_stored(Update& turn, RequestId request);
/// …or when it has taken too long.
void send_outgoing_when_due(Update& turn);

/// The answer to `request` has come: what it was about, and it is no longer on its way.
[[nodiscard]] std::optional<domain::Submitted> take_outgoing(Update& turn, RequestId request);
[[nodiscard]] bool outgoing_failed(Update& turn, const RequestFailed& failed);

/// What the customer has to know when this page forgets what is on its way: the last of it that the shop has
/// not answered, and whether it is on the device. Asked for before drop_outgoing.
[[nodiscard]] std::optional<NoticeKind> outgoing_left_behind(const Model& model);
/// Another customer's. What was sent goes on; the outbox has it.
void drop_outgoing(Update& turn);

} // namespace stamgast::app
