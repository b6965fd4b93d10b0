#pragma once

#include "app/turn.hpp"

// When the parts that come after a purchase load what they need of the orders.

namespace stamgast::app {

/// The newest page of the history has come, or the section is opened, returned to or retried.
void load_after_purchase(Update& turn, LoadReason reason);
/// The details of the order are open.
void order_opened(Update& turn, const std::string& order_id);
void drop_after_purchase(Update& turn);

} // namespace stamgast::app
