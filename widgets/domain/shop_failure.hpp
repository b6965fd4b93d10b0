#pragma once

#include <cstdint>
#include <string>

namespace stamgast::domain {

/// Why a call to the shop failed: the codes of `ShopError` in `shop-plugin/contract.js`.
enum class ShopErrorCode : std::uint8_t {
    network,
    timeout,
    signed_out,
    not_found,
    rate_limited,
    unavailable,
    invalid_answer,
    aborted,
    unsupported,
    refused,
};

struct ShopFailure {
    ShopErrorCode code = ShopErrorCode::unavailable;
    std::string message; ///< for a developer; the customer reads a sentence chosen by the code
    bool retryable = false;
    friend bool operator==(const ShopFailure&, const ShopFailure&) = default;
};

} // namespace stamgast::domain
