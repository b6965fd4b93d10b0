
#include "runtime/test_shop.hpp"

namespace stamgast::runtime {

std::optional<app::Action> TestShop::answer_feedback(app::RequestId request, const app::Effect& effect) {
    if (effect.is<app::ListReturns>()) {
        return app::ReturnsReceived{request, returns};
    }
    if (effect.is<app::LoadReturnOptions>()) {
        return app::ReturnOptionsReceived{request, return_options};
    }
    if (const auto* wanted = effect.get_if<app::RequestReturn>()) {
        return app::ReturnRequested{request, make_return(wanted->wanted)};
    }
    if (effect.is<app::ListReviews>()) {
        return app::ReviewsReceived{request, reviews};
    }
    if (const auto* written = effect.get_if<app::SubmitReview>()) {
        return app::ReviewSent{request, make_review(written->review)};
    }
    if (const auto* store = effect.get_if<app::StoreSubmission>()) {
        stored.push_back(store->submission);
        return app::IntentStored{request};
    }
    return answer_for_you(effect);
}

domain::OrderReturn TestShop::make_return(const domain::ReturnRequest& wanted) {
    domain::OrderReturn made{.id = "return-" + std::to_string(returns.size() + 1),
                             .number = "R-" + std::to_string(returns.size() + 1),
                             .order_id = wanted.order_id,
                             .at_ms = newest_ms,
                             .requested_at_ms = newest_ms,
                             .lines = wanted.lines,
                             .resolution_id = wanted.resolution_id,
                             .text = "We will look at it"};
    returns.insert(returns.begin(), made);
    return_options.lines.clear();
    return made;
}

domain::Review TestShop::make_review(const domain::ReviewSubmission& written) {
    domain::Review review{.order_id = written.subject.order_id,
                          .product_id = written.subject.product_id,
                          .stars = written.stars,
                          .title = written.title,
                          .text = written.text,
                          .at_ms = newest_ms};
    reviews.reviews.push_back(review);
    return review;
}

} // namespace stamgast::runtime
