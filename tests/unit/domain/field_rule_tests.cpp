#include <boost/test/unit_test.hpp>

#include "domain/field_rule.hpp"
#include "domain/timestamp.hpp"

using namespace stamgast::domain;

namespace {

constexpr std::int64_t now_ms = 1'709'650'800'000; // 2024-03-05T15:00Z

FieldProblem of(FieldRule rule, std::string_view text) { return problem_of(rule, text, now_ms); }

} // namespace

BOOST_AUTO_TEST_SUITE(field_rules)

BOOST_AUTO_TEST_CASE(an_email_address_has_something_before_the_at_and_a_dot_after_it) {
    for (const char* right : {"s@example.nl", "sanne.visser+shop@mail.example.co.uk", "é@exämple.nl"}) {
        BOOST_TEST((of(FieldRule::email, right) == FieldProblem::none), right);
    }
    for (const char* wrong : {"sanne", "@example.nl", "sanne@", "sanne@example", "sanne@.nl",
                              "sanne@example.", "a@b@example.nl", "sanne visser@example.nl"}) {
        BOOST_TEST((of(FieldRule::email, wrong) == FieldProblem::no_email), wrong);
    }
    BOOST_TEST((of(FieldRule::email, "") == FieldProblem::missing));
}

BOOST_AUTO_TEST_CASE(a_phone_number_is_digits_and_what_people_put_between_them) {
    for (const char* right : {"", "+31 6 1234 5678", "(020) 123-4567", "112.34", "0031/20/1234567"}) {
        BOOST_TEST((of(FieldRule::phone, right) == FieldProblem::none), right);
    }
    for (const char* wrong : {"1234", "none", "+31 6 1234 567x", "+-()"}) {
        BOOST_TEST((of(FieldRule::phone, wrong) == FieldProblem::no_phone), wrong);
    }
}

BOOST_AUTO_TEST_CASE(a_birthday_exists_and_is_not_in_the_future) {
    for (const char* right : {"", "1988-06-14", "2024-02-29", "2024-03-05"}) {
        BOOST_TEST((of(FieldRule::past_day, right) == FieldProblem::none), right);
    }
    for (const char* wrong : {"2023-02-29", "2024-03-07", "14-06-1988", "1988"}) {
        BOOST_TEST((of(FieldRule::past_day, wrong) == FieldProblem::no_past_day), wrong);
    }
}

BOOST_AUTO_TEST_CASE(what_is_needed_must_be_filled_in_and_what_is_free_need_not) {
    BOOST_TEST((of(FieldRule::filled, "") == FieldProblem::missing));
    BOOST_TEST((of(FieldRule::filled, "x") == FieldProblem::none));
    BOOST_TEST((of(FieldRule::free, "") == FieldProblem::none));
}

BOOST_AUTO_TEST_CASE(blanks_around_a_text_are_nothing) {
    BOOST_TEST(trimmed("  Sanne Visser \n") == "Sanne Visser");
    BOOST_TEST(trimmed(" \t ").empty());
    BOOST_TEST(trimmed("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
