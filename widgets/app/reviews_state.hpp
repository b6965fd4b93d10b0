#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/loadable.hpp"
#include "app/order_lookup.hpp"
#include "domain/review.hpp"

namespace stamgast::app {

struct Model;

/// The dialog in which a review is written.
struct ReviewForm {
    domain::ReviewSubmission review;
    std::vector<domain::ReviewTopic> topics; ///< that have stars of their own
    bool tried = false;                      ///< to send it although something is missing: the form says what
    bool sent = false;                       ///< the shop has it
};

struct ReviewsState {
    OrderLookup lookup;
    domain::ReviewList list; ///< of the orders that `lookup` knows
    /// The customer does not want to be asked about these. On the device.
    Loadable<std::vector<domain::ReviewSubject>> put_away;
    std::optional<ReviewForm> form;
};

/// What the customer is asked about an order now: what may be reviewed, was not put away, and is not on its
/// way.
[[nodiscard]] std::vector<const domain::ReviewPrompt*> asked_reviews(const Model& model,
                                                                     const domain::Order& order);

} // namespace stamgast::app
