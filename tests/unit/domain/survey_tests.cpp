#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>

#include "domain/purchase_history.hpp"
#include "domain/survey.hpp"

using namespace stamgast::domain;

namespace {

constexpr std::int64_t now_ms = 1'770'000'000'000;

SurveyState asked_days_ago(std::int64_t days) {
    return {.due = true, .asked_ms = now_ms - days * ms_per_day, .min_days = 90};
}

} // namespace

BOOST_AUTO_TEST_SUITE(survey)

BOOST_AUTO_TEST_CASE(who_was_never_asked_is_asked_when_the_shop_wants_to) {
    BOOST_TEST(is_survey_due({.due = true, .asked_ms = {}, .min_days = 90}, now_ms));
    BOOST_TEST(!is_survey_due({.due = false, .asked_ms = {}, .min_days = 90}, now_ms));
}

BOOST_AUTO_TEST_CASE(nobody_is_asked_again_before_the_days_are_over_whatever_the_shop_says) {
    BOOST_TEST(!is_survey_due(asked_days_ago(0), now_ms));
    BOOST_TEST(!is_survey_due(asked_days_ago(90), now_ms - 1));
    BOOST_TEST(is_survey_due(asked_days_ago(90), now_ms));
}

BOOST_AUTO_TEST_CASE(a_question_in_the_future_was_asked_now) {
    BOOST_TEST(!is_survey_due(asked_days_ago(-400), now_ms));
}

BOOST_AUTO_TEST_CASE(no_number_of_days_is_too_long) {
    SurveyState state = asked_days_ago(1'000);
    state.min_days = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST(!is_survey_due(state, now_ms));
}

BOOST_AUTO_TEST_SUITE_END()
