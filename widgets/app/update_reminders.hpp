#pragma once

#include "app/loadable.hpp"
#include "app/turn.hpp"

// What the customer says about suggestions: snooze, mute, "not this". It counts at once, reaches the shop
// under one key however the answers get lost, and is taken back where the shop refuses. Where no shop keeps
// it the device does.

namespace stamgast::app {

void load_reminders(Update& turn, LoadReason reason);
void apply(Update& turn, RemindersReceived&& received);

void apply(Update& turn, ReminderChosen&& chosen);
void apply(Update& turn, ReminderWasSet&& set);
void apply(Update& turn, ProductDismissed&& pressed);
void apply(Update& turn, ProductWasDismissed&& answered);
/// What the device keeps of "not this".
void load_kept_dismissals(Update& turn, LoadReason reason);
[[nodiscard]] bool take_kept_dismissals(Model& model, const KeptFound& found);
[[nodiscard]] bool reminder_failed(Update& turn, const RequestFailed& failed);

/// Another customer's: gives up what is under way.
void drop_changes(Update& turn);
/// From now on somebody else keeps it, the shop or the device: what they know is asked for.
void change_keeper(Update& turn);
/// From now on the usuals whose reminders are off are shown apart.
void set_aside_what_is_off(Model& model);

} // namespace stamgast::app
