#pragma once

#include "app/turn.hpp"

// What the shop may write to the customer about. Switches are only chosen until they are saved, because they
// say yes to the consent that stands above Save; "less mail" says yes to nothing and is done at once.

namespace stamgast::app {

void apply(Update& turn, CommunicationReceived&& received);
void apply(Update& turn, CommunicationToggled&& toggled);
void apply(Update& turn, FrequencyChosen&& chosen);
void apply(Update& turn, LessMailPressed&&);

void load_communication(Update& turn, LoadReason reason);
/// Sends what is chosen.
void save_communication(Update& turn);
/// Chooses again what is saved.
void restore_communication(Update& turn);
void drop_communication(Update& turn);
/// Whether the request was this part's.
[[nodiscard]] bool communication_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
