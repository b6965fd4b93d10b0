#include "app/submission.hpp"

#include <utility>

#include "app/settlement.hpp"
#include "app/turn.hpp"

namespace stamgast::app {

bool may_have_happened(const Submission& submission) {
    return submission.state == SubmissionState::failed && submission.failure &&
           may_have_acted(*submission.failure);
}

bool is_unanswered(const Submission& submission) {
    return submission.state == SubmissionState::sending || may_have_happened(submission) ||
           (submission.failure && submission.failure->code == domain::ShopErrorCode::signed_out);
}

Submission submission_without_answer(std::string key) {
    return {.state = SubmissionState::failed,
            .key = std::move(key),
            .failure = domain::ShopFailure{
                .code = domain::ShopErrorCode::aborted, .message = {}, .retryable = true}};
}

RequestId submit(Model& model, Submission& submission) {
    if (submission.state == SubmissionState::sending) {
        return 0;
    }
    if (!may_have_happened(submission)) {
        submission.key = take_key(model);
    }
    submission.state = SubmissionState::sending;
    submission.failure.reset();
    submission.request = take_request(model);
    return submission.request;
}

bool take_answer(Submission& submission, RequestId request) {
    if (request == 0 || request != submission.request) {
        return false;
    }
    submission.state = SubmissionState::done;
    submission.request = 0;
    return true;
}

bool take_failure(Submission& submission, const RequestFailed& failed) {
    if (!take_answer(submission, failed.request)) {
        return false;
    }
    submission.state = SubmissionState::failed;
    submission.failure = failed.failure;
    return true;
}

void drop(Update& turn, Submission& submission) {
    cancel(turn, submission.request);
    submission = {};
}

} // namespace stamgast::app
