#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/order.hpp"
#include "domain/recommend.hpp"

namespace stamgast::domain {

/// Why a product will probably be in the customer's next order.
enum class Expectation : std::uint8_t {
    nearly_out,  ///< it is a usual that is not due yet, but soon: it may as well come in the same parcel
    goes_along,  ///< in half of the orders that it was in, or more, lay a usual that is due now
    bought_often ///< it was bought more than once, without a rhythm that would make it a usual
};

struct ExpectedProduct {
    OrderLine line; ///< see usual_line()
    Currency currency;
    Expectation why = Expectation::bought_often;
    std::int32_t purchase_count = 0;
    std::int64_t due_ms = 0; ///< of what is nearly out
    std::string cause_title; ///< of the usual that it goes along with, as the customer ordered it
    friend bool operator==(const ExpectedProduct&, const ExpectedProduct&) = default;
};

struct NextOrderPolicy {
    std::size_t min_orders = 3;  ///< fewer foretell nothing
    std::size_t order_size = 10; ///< how many of the likeliest products the next order is thought to hold
    std::size_t max_count = 6;
    std::int32_t just_bought_days = 30; ///< so long what has no rhythm is not expected again
    friend bool operator==(const NextOrderPolicy&, const NextOrderPolicy&) = default;
};

/// What the customer's next order will probably hold besides the usuals that are due, likeliest first: of the
/// products that predict_basket() names for it, those that the customer bought more than once.
///
/// The usuals that are due are in that order as well, but they have a list of their own, and so has what the
/// customer never had: recommend() names it. Neither is said twice. Never expected: what is sold out,
/// unwanted or came back; what was just bought; usuals of which there is enough left, that are muted or
/// snoozed, and that lapsed; durable products that the customer has.
[[nodiscard]] std::vector<ExpectedProduct> expect_next_order(const RecommendInput& input,
                                                             const NextOrderPolicy& policy = {});

} // namespace stamgast::domain
