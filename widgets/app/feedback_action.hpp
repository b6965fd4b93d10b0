#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/effect.hpp"
#include "domain/return_plan.hpp"
#include "domain/stored_submission.hpp"

namespace stamgast::app {

// What happened about returns and reviews: a part of Action.

// Answers
struct SubmissionsFound {
    RequestId request = 0;
    std::vector<domain::StoredSubmission> submissions;
};
struct ReturnsReceived {
    RequestId request = 0;
    std::vector<domain::OrderReturn> returns;
};
struct ReturnOptionsReceived {
    RequestId request = 0;
    domain::ReturnOptions options;
};
struct ReturnRequested {
    RequestId request = 0;
    domain::OrderReturn made; ///< as it is now
};
struct ReviewsReceived {
    RequestId request = 0;
    domain::ReviewList list;
};
struct ReviewSent {
    RequestId request = 0;
    domain::Review review; ///< as it is now
};

// The customer
/// What the shop has not answered is sent again.
struct UnansweredRetried {};
struct ReturnPressed {
    std::string order_id;
};
struct ReturnLineChanged {
    /// What is not given stays: a browser that fills in, or a quick hand, changes two things before one
    /// frame.
    struct Change {
        std::optional<bool> selected{};
        std::optional<std::int32_t> quantity{};
        std::optional<std::string> reason_id{};
        std::optional<std::string> comment{};
    };
    std::size_t line = 0; ///< of the plan
    Change change;
};
struct ReturnResolutionChosen {
    std::string resolution_id;
};
struct ReturnContinued {};
struct ReturnReopened {};
struct ReturnDismissed {};
struct ReviewPressed {
    domain::ReviewSubject subject;
};
struct ReviewStarsChosen {
    std::string topic_id; ///< empty: for the whole
    std::int32_t stars = 0;
};
struct ReviewTitleEdited {
    std::string title;
};
struct ReviewTextEdited {
    std::string text;
};
struct ReviewConfirmed {};
struct ReviewDismissed {};
struct ReviewPutAway {
    domain::ReviewSubject subject;
};

} // namespace stamgast::app
