#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"
#include "app/submission.hpp"

namespace stamgast::app {
namespace {

using domain::ShopErrorCode;

struct OneForm {
    RequestId send() { return submit(turn.model, submission); }
    bool fail(RequestId request, ShopErrorCode code) {
        return take_failure(submission,
                            RequestFailed{request, {.code = code, .message = "no", .retryable = false}});
    }

    Update turn;
    Submission submission;
};

BOOST_FIXTURE_TEST_SUITE(submission, OneForm)

BOOST_AUTO_TEST_CASE(a_double_press_sends_once) {
    const RequestId request = send();
    BOOST_TEST(request != 0);
    BOOST_TEST(!submission.key.empty());
    BOOST_TEST(send() == 0);
    BOOST_TEST(take_answer(submission, request));
    BOOST_TEST((submission.state == SubmissionState::done));
}

BOOST_AUTO_TEST_CASE(a_retry_after_a_lost_answer_has_the_same_key) {
    for (const ShopErrorCode code :
         {ShopErrorCode::network, ShopErrorCode::timeout, ShopErrorCode::unavailable, ShopErrorCode::aborted,
          ShopErrorCode::invalid_answer, ShopErrorCode::rate_limited}) {
        submission = {};
        const RequestId request = send();
        const std::string key = submission.key;
        BOOST_TEST(fail(request, code));
        BOOST_TEST((submission.state == SubmissionState::failed));
        const RequestId again = send();
        BOOST_TEST(again != request);
        BOOST_TEST(submission.key == key);
        BOOST_TEST(!submission.failure.has_value());
    }
}

BOOST_AUTO_TEST_CASE(what_the_shop_refused_is_sent_anew) {
    const RequestId request = send();
    const std::string key = submission.key;
    BOOST_TEST(fail(request, ShopErrorCode::refused));
    BOOST_TEST(send() != 0);
    BOOST_TEST(submission.key != key);
}

BOOST_AUTO_TEST_CASE(what_the_shop_refused_for_now_keeps_its_key) {
    for (const ShopErrorCode code : {ShopErrorCode::refused, ShopErrorCode::not_found}) {
        submission = {};
        const RequestId request = send();
        const std::string key = submission.key;
        BOOST_TEST(take_failure(
            submission, RequestFailed{request, {.code = code, .message = "later", .retryable = true}}));
        BOOST_TEST(may_have_happened(submission));
        BOOST_TEST(send() != 0);
        BOOST_TEST(submission.key == key);
    }
}

BOOST_AUTO_TEST_CASE(what_is_sent_after_it_was_done_is_another_thing) {
    const RequestId request = send();
    const std::string key = submission.key;
    BOOST_TEST(take_answer(submission, request));
    BOOST_TEST(send() != 0);
    BOOST_TEST(submission.key != key);
}

BOOST_AUTO_TEST_CASE(an_answer_to_something_else_changes_nothing) {
    BOOST_TEST(!take_answer(submission, 0));
    const RequestId request = send();
    BOOST_TEST(!take_answer(submission, request + 1));
    BOOST_TEST(!fail(request + 1, ShopErrorCode::network));
    BOOST_TEST((submission.state == SubmissionState::sending));
}

BOOST_AUTO_TEST_CASE(another_content_is_another_submission) {
    const RequestId request = send();
    const std::string key = submission.key;
    BOOST_TEST(fail(request, ShopErrorCode::timeout));
    drop(turn, submission);
    BOOST_TEST(turn.effects.empty());
    BOOST_TEST(send() != 0);
    BOOST_TEST(submission.key != key);
    const RequestId under_way = submission.request;
    drop(turn, submission);
    BOOST_TEST((turn.effects == std::vector<Effect>{CancelRequest{under_way}}));
    BOOST_TEST(!take_answer(submission, under_way));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app
