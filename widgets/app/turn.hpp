#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "app/update.hpp"

// One call of update while it goes on, for the update_* files: each of them has one `apply` per action that
// it answers.

namespace stamgast::app {

/// How long a toast stays.
inline constexpr std::int64_t toast_ms = 10'000;
/// How long a reorder can be undone: much longer, as not everybody reads and reaches a toast in time.
inline constexpr std::int64_t undo_minutes = 10;
inline constexpr std::int64_t undo_ms = undo_minutes * 60'000;

[[nodiscard]] RequestId take_request(Model& model);
/// An idempotency key that no other change has.
[[nodiscard]] std::string take_key(Model& model);

/// Gives up on a request that may or may not be under way; `request` becomes 0.
void cancel(Update& turn, RequestId& request);

/// Tells assistive technology only.
void announce(Update& turn, Notice notice, Politeness politeness = Politeness::polite);
/// Tells everybody: a toast, with the button Undo or without, and assistive technology.
void show(Update& turn, Notice notice, bool offers_undo = false);
/// The same of a whole order's reorder that can be undone from now on.
void show(Update& turn, Notice notice, Undoable undoable);
/// Undo can take that back from now on, and nothing that was done before.
void offer_undo(Update& turn, Undoable undoable, std::optional<std::size_t> line_index);

/// A notice about what the flow is about: its order, or the only line of it.
[[nodiscard]] Notice notice_of(const ReorderFlow& flow, NoticeKind kind);

} // namespace stamgast::app
