#pragma once

#include <vector>

#include "app/merchant_event.hpp"

namespace stamgast::app {

/// What the merchant was told of this customer on this page.
struct MerchantState {
    std::vector<AnalyticsList> lists; ///< those whose products were seen
    bool history_weighed =
        false; ///< whether it was looked for what sets a regular apart: second order, long idle
};

} // namespace stamgast::app
