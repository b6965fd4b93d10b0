#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "domain/order_return.hpp"
#include "domain/review.hpp"

namespace stamgast::domain {

/// What a customer sends to the shop besides changes of the cart, and what must neither be lost nor happen
/// twice.
using Submitted = std::variant<ReturnRequest, ReviewSubmission>;

/// The same on the device: written before it is sent under `key`, and removed when its outcome is certain.
/// What is found at the next visit is sent again under its key, however old it is: a shop that has done it
/// says so.
struct StoredSubmission {
    std::string key;
    std::int64_t created_at_ms = 0; ///< since 1970
    Submitted what;
    friend bool operator==(const StoredSubmission&, const StoredSubmission&) = default;
};

} // namespace stamgast::domain
