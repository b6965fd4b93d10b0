#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"
#include "app/loadable.hpp"

namespace stamgast::app {
namespace {

struct Part {
    RequestId begin(LoadReason reason) { return begin_loading(turn.model, words, reason); }
    RequestFailed failure_of(RequestId request) const {
        return {request,
                {.code = domain::ShopErrorCode::network, .message = "no network", .retryable = true}};
    }

    Update turn;
    Loadable<std::string> words;
};

BOOST_FIXTURE_TEST_SUITE(loadable, Part)

BOOST_AUTO_TEST_CASE(what_is_needed_is_asked_for_once) {
    const RequestId request = begin(LoadReason::needed);
    BOOST_TEST(request != 0);
    BOOST_TEST(begin(LoadReason::needed) == 0);
    BOOST_TEST(receive(words, request, std::string{"tea"}));
    BOOST_TEST(words.value.value() == "tea");
    BOOST_TEST(begin(LoadReason::needed) == 0);
}

BOOST_AUTO_TEST_CASE(an_answer_that_nobody_waits_for_changes_nothing) {
    BOOST_TEST(!receive(words, 0, std::string{"tea"}));
    const RequestId request = begin(LoadReason::needed);
    BOOST_TEST(!receive(words, request + 1, std::string{"tea"}));
    BOOST_TEST(!words.value.has_value());
    BOOST_TEST(receive(words, request, std::string{"tea"}));
    BOOST_TEST(!receive(words, request, std::string{"coffee"}));
}

BOOST_AUTO_TEST_CASE(an_answer_from_before_a_change_does_not_count) {
    const RequestId before = begin(LoadReason::needed);
    const RequestId after = begin(LoadReason::stale);
    BOOST_TEST(after != 0);
    BOOST_TEST(!receive(words, before, std::string{"old"}));
    BOOST_TEST(receive(words, after, std::string{"new"}));
    BOOST_TEST(words.value.value() == "new");
}

BOOST_AUTO_TEST_CASE(what_failed_is_loaded_again_when_it_is_wanted) {
    for (const LoadReason reason : {LoadReason::needed, LoadReason::retried, LoadReason::returned}) {
        words = {};
        const RequestId request = begin(LoadReason::needed);
        BOOST_TEST(take_failure(words, failure_of(request)));
        BOOST_TEST(words.failure.value().message == "no network");
        BOOST_TEST(begin(reason) != 0);
        BOOST_TEST(!words.failure.has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_customer_who_returns_sees_what_was_there_until_the_new_has_come) {
    BOOST_TEST(begin(LoadReason::returned) == 0); // nothing was shown yet
    BOOST_TEST(receive(words, begin(LoadReason::needed), std::string{"tea"}));
    const RequestId again = begin(LoadReason::returned);
    BOOST_TEST(again != 0);
    BOOST_TEST(words.value.value() == "tea");
    BOOST_TEST(take_failure(words, failure_of(again)));
    BOOST_TEST(words.value.value() == "tea");
}

BOOST_AUTO_TEST_CASE(retry_is_for_what_failed) {
    BOOST_TEST(begin(LoadReason::retried) == 0);
    BOOST_TEST(receive(words, begin(LoadReason::needed), std::string{"tea"}));
    BOOST_TEST(begin(LoadReason::retried) == 0);
}

BOOST_AUTO_TEST_CASE(what_is_dropped_is_given_up_and_forgotten) {
    BOOST_TEST(receive(words, begin(LoadReason::needed), std::string{"tea"}));
    const RequestId request = begin(LoadReason::stale);
    drop(turn, words);
    BOOST_TEST((turn.effects == std::vector<Effect>{CancelRequest{request}}));
    BOOST_TEST(!words.value.has_value());
    BOOST_TEST(!receive(words, request, std::string{"late"}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app
