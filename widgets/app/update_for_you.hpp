#pragma once

#include "app/loadable.hpp"
#include "app/turn.hpp"

// The section For you: what it is made of is loaded when it is opened, and computed when all is there.

namespace stamgast::app {

void load_for_you(Update& turn, LoadReason reason);
void drop_for_you(Update& turn);

void apply(Update& turn, CatalogueReceived&& received);
void apply(Update& turn, TipsReceived&& received);
void apply(Update& turn, UsualQuantityChosen&& chosen);
void apply(Update& turn, UsualsPressed&& pressed);
void apply(Update& turn, NextOrderPressed&& pressed);
void apply(Update& turn, RecommendationPressed&& pressed);
[[nodiscard]] bool for_you_failed(Update& turn, const RequestFailed& failed);

/// After each action: reads on in the history while the section is open, and computes what is not up to
/// date. Costs nothing when nothing has come.
void keep_suggestions_current(Update& turn);

} // namespace stamgast::app
