#pragma once

#include <string>
#include <vector>

#include "app/loadable.hpp"
#include "domain/help_channel.hpp"

namespace stamgast::app {

/// The help with one order that is shown; none while `order_id` is empty.
struct HelpState {
    std::string order_id;
    Loadable<std::vector<domain::HelpChannel>> channels;
};

} // namespace stamgast::app
