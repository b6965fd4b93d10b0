#pragma once

#include <optional>
#include <string>

#include "app/update.hpp"

// One call of update while it goes on, for the update_* files: each of them has one `apply` per action that
// it answers.

namespace stamgast::app {

/// How long a toast stays, and with it Undo.
inline constexpr std::int64_t toast_ms = 10'000;

[[nodiscard]] RequestId take_request(Model& model);
/// An idempotency key that no other change has.
[[nodiscard]] std::string take_key(Model& model);

/// Gives up on a request that may or may not be under way; `request` becomes 0.
void cancel(Update& turn, RequestId& request);

/// Tells assistive technology only.
void announce(Update& turn, Notice notice, Politeness politeness = Politeness::polite);
/// Tells everybody: a toast, and assistive technology.
void show(Update& turn, Notice notice, std::optional<Undoable> undo = std::nullopt);

} // namespace stamgast::app
