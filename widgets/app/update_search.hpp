#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

/// How long typing must have paused before the shop is asked and the result is announced.
inline constexpr std::int64_t typing_pause_ms = 250;

void apply(Update& turn, SearchEdited&& edited);
void apply(Update& turn, StateFilterChosen&& chosen);

/// Typing has paused: asks the shop for what is not loaded, or announces the result if everything is.
void search_when_due(Update& turn);
void add_to_found(Update& turn, OrdersReceived&& received);
[[nodiscard]] bool found_failed(Update& turn, const RequestFailed& failed);
void retry_found(Update& turn);
/// Older orders while searching: true if that is a question about what the shop finds.
[[nodiscard]] bool load_older_found(Update& turn);

/// The history has more entries: finds what matches among them, and has the shop's finds compared with them.
void history_grew(Update& turn);
/// Rebuilds what is shown from the history, the search and the filter.
void refresh_shown(Model& model);

} // namespace stamgast::app
