#pragma once

#include "app/turn.hpp"

// Goods on their way back: what the shop takes, the request in its steps, and what became of it. The request
// goes out as an Outgoing, so that it is neither lost nor made twice.

namespace stamgast::app {

void apply(Update& turn, ReturnsReceived&& received);
void apply(Update& turn, ReturnOptionsReceived&& received);
void apply(Update& turn, ReturnRequested&& answer);

/// Opens the form of an order of which something can be sent back.
void apply(Update& turn, ReturnPressed&& pressed);
void apply(Update& turn, ReturnLineChanged&& changed);
void apply(Update& turn, ReturnResolutionChosen&& chosen);
/// On to the next step if nothing is missing, else the form says what is; at the last step it is sent, and
/// sent again where that failed.
void apply(Update& turn, ReturnContinued&&);
/// Back to the first step.
void apply(Update& turn, ReturnReopened&&);
/// What was sent goes on.
void apply(Update& turn, ReturnDismissed&&);

/// These orders may be about to be shown.
void look_up_returns(Update& turn, const std::vector<std::string>& order_ids);
/// The details of the order are open: what can be sent back of it?
void load_return_options(Update& turn, const domain::Order& order, LoadReason reason);
/// What is known is asked for again, or what failed.
void reload_returns(Update& turn, LoadReason reason);
[[nodiscard]] bool returns_failed(Update& turn, const RequestFailed& failed);
void drop_returns(Update& turn);

} // namespace stamgast::app
