#include "domain/win_back.hpp"

#include <algorithm>

#include "domain/loyalty_calendar.hpp"

namespace stamgast::domain {
namespace {

bool goes_before(const PurchasedProduct& one, const PurchasedProduct& other) {
    const std::size_t times = one.purchases.size();
    const std::size_t other_times = other.purchases.size();
    return times == other_times ? one.purchases.back().at_ms > other.purchases.back().at_ms
                                : times > other_times;
}

} // namespace

bool is_away(std::int64_t last_order_ms, std::int64_t now_ms) {
    return LoyaltyCalendar{}.months_later(last_order_ms, away_months) <= now_ms;
}

std::vector<const PurchasedProduct*> most_bought(const PurchaseHistory& history, std::size_t most) {
    std::vector<const PurchasedProduct*> chosen;
    while (chosen.size() < most) {
        const PurchasedProduct* best = nullptr;
        for (const PurchasedProduct& product : history.products) {
            const bool fits = chosen.empty() || product.currency == chosen.front()->currency;
            if (fits && std::ranges::find(chosen, &product) == chosen.end() &&
                (best == nullptr || goes_before(product, *best))) {
                best = &product;
            }
        }
        if (best == nullptr) {
            break;
        }
        chosen.push_back(best);
    }
    return chosen;
}

} // namespace stamgast::domain
