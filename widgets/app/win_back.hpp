#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/model.hpp"

namespace stamgast::app {

/// What a regular who stayed away is offered.
struct WinBack {
    std::int64_t last_order_ms = 0;
    /// What they bought most, without what is in the cart; never empty.
    std::vector<const domain::PurchasedProduct*> products;
};

/// Nothing for who did not stay away, has put it away, is looking for something, or has it all in the cart.
/// Valid until the next update.
[[nodiscard]] std::optional<WinBack> win_back(const Model& model);
/// As they were ordered the last time.
[[nodiscard]] std::vector<domain::OrderLine> lines_of(const WinBack& offered);

} // namespace stamgast::app
