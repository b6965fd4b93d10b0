#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "domain/loyalty_account.hpp"
#include "domain/order_return.hpp"
#include "domain/review.hpp"

namespace stamgast::domain {

/// What a customer sends to the shop besides changes of the cart, and what must neither be lost nor happen
/// twice.
using Submitted = std::variant<ReturnRequest, ReviewSubmission, RewardWish, RedemptionUndo>;

/// For how long shops remember these keys: shop-plugin/contract/returns.js and loyalty.js.
inline constexpr std::int64_t submission_key_days = 30;

/// The same on the device: written before it is sent under `key`, and removed when its outcome is certain.
/// What is found at the next visit is sent again under its key, as long as shops have to remember that: a
/// shop that has done it says so.
struct StoredSubmission {
    std::string key;
    std::int64_t created_at_ms = 0; ///< since 1970
    Submitted what;
    /// Whether the shop may have forgotten the key: it would take this for another one.
    [[nodiscard]] bool is_too_old(std::int64_t now_ms) const {
        return now_ms - created_at_ms > submission_key_days * 24 * 3'600'000;
    }
    friend bool operator==(const StoredSubmission&, const StoredSubmission&) = default;
};

} // namespace stamgast::domain
