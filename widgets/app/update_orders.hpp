#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

void apply(Update& turn, OrderToggled&& toggled);
void apply(Update& turn, SearchWordsChanged&& changed);

/// Asks for the page of the history that comes next: the newest, if none has come yet.
void load_orders(Update& turn);
/// The customer has other orders now: all of them are asked for anew. What is there stays until the newest
/// page has come; what is searched, filtered and opened stays, and so do dialogs about orders that are the
/// same.
void reload_orders(Update& turn);
/// Reads on in the history: nothing if all of it is here or on its way. They are shown when the customer
/// wants them.
void load_older_orders(Update& turn);
/// The customer wants older orders: those that are here already are shown at once.
void show_older_orders(Update& turn);
void add_to_history(Update& turn, OrdersReceived&& received);
[[nodiscard]] bool orders_failed(Update& turn, const RequestFailed& failed);
/// Asks again for the page that failed, if one did.
void retry_orders(Update& turn);

} // namespace stamgast::app
