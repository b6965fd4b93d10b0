#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "domain/purchase_history.hpp"

namespace stamgast::domain {

/// Without an order for so long, a regular has stayed away.
inline constexpr std::int32_t away_months = 6;

/// Whether six months by the calendar (UTC) have passed since the last order: the one of 31 August is six
/// months ago on the last of February.
[[nodiscard]] bool is_away(std::int64_t last_order_ms, std::int64_t now_ms);

/// What was bought on most occasions, at most `most` products, the most often bought first; of two that were
/// bought equally often, the one that was bought last, and then by product id. All in one currency, that of
/// the first, because a cart has one. Valid as long as the history is.
[[nodiscard]] std::vector<const PurchasedProduct*> most_bought(const PurchaseHistory& history,
                                                               std::size_t most);

} // namespace stamgast::domain
