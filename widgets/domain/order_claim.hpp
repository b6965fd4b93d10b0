#pragma once

#include <cstdint>

namespace stamgast::domain {

/// What became of a claim to an order that was placed without an account: `ClaimState` of
/// shop-plugin/contract/sign-in.js.
enum class ClaimState : std::uint8_t {
    confirmation_sent, ///< a letter is under way to the order's address; its link claims the order
    claimed,           ///< it is this customer's now, or was already
    refused,           ///< number and address do not belong together
};

} // namespace stamgast::domain
