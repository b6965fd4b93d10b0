#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/money.hpp"

namespace stamgast::domain {

/// Where a return is. `refused` and `cancelled` end it; so does `refunded`.
enum class ReturnState : std::uint8_t {
    requested,
    approved,
    label_ready,
    received,
    refunded,
    refused,
    cancelled
};
inline constexpr int return_state_count = 7;

/// So many of one line of an order, and why.
struct ReturnLine {
    std::string line_id{};
    std::int32_t quantity = 1; ///< 1 … max_line_quantity
    std::string reason_id{};
    std::string comment{}; ///< the customer's own words; may be empty
    friend bool operator==(const ReturnLine&, const ReturnLine&) = default;
};

/// What was or will be paid back.
struct ReturnRefund {
    std::int64_t amount = 0; ///< minor units of `currency`, 0 or more
    Currency currency{};
    std::optional<std::int64_t> at_ms{}; ///< when it was paid; nothing: it is still to be
    friend bool operator==(const ReturnRefund&, const ReturnRefund&) = default;
};

/// Goods of an order on their way back, as the shop tells it.
struct OrderReturn {
    std::string id{};
    std::string number{}; ///< what the customer knows it by
    std::string order_id{};
    ReturnState state = ReturnState::requested;
    std::int64_t at_ms = 0; ///< when it came into that state
    std::int64_t requested_at_ms = 0;
    std::vector<ReturnLine> lines{};
    std::string resolution_id{};
    std::string label_url{};                     ///< safe to follow; empty while there is none
    std::optional<std::int64_t> send_until_ms{}; ///< the last day on which the parcel can be handed in
    std::optional<ReturnRefund> refund{};
    std::string text{}; ///< the shop's words; may be empty
    friend bool operator==(const OrderReturn&, const OrderReturn&) = default;
};

/// Something to choose from, in the shop's words.
struct ReturnChoice {
    std::string id{};
    std::string label{};
    friend bool operator==(const ReturnChoice&, const ReturnChoice&) = default;
};

/// What the shop takes back of an order today.
struct ReturnOptions {
    struct Line {
        std::string line_id{};
        std::int32_t max_quantity = 0; ///< how many are still there to send
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::optional<std::int64_t> until_ms{}; ///< the last moment to ask for it; nothing: there is no limit
    std::vector<ReturnChoice> reasons{};
    std::vector<ReturnChoice> resolutions{}; ///< what the customer can have instead
    std::vector<Line> lines{};
    friend bool operator==(const ReturnOptions&, const ReturnOptions&) = default;
};

/// What the customer asks for.
struct ReturnRequest {
    std::string order_id{};
    std::vector<ReturnLine> lines{}; ///< at least one
    std::string resolution_id{};
    friend bool operator==(const ReturnRequest&, const ReturnRequest&) = default;
};

} // namespace stamgast::domain
