#include <boost/test/unit_test.hpp>

#include <string>

#include "runtime/account_page.hpp"
#include "runtime/coffee_shop.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

constexpr const char* question = "How likely are you to recommend us to a friend?";
constexpr const char* comment = "Why this number? (optional)";

/// A shop with one order that wants to ask.
struct AskingShop {
    AskingShop() {
        options.capabilities.add(app::Capability::nps);
        options.slice_height = 3'000;
        shop.survey = {.due = true, .asked_ms = {}, .min_days = 90};
    }
    AccountPage::Options options;
    CoffeeShop shop;
};

BOOST_FIXTURE_TEST_SUITE(survey, AskingShop)

BOOST_AUTO_TEST_CASE(the_question_stands_below_the_orders_with_eleven_answers) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.find(Role::heading, question).bounds.y >
               page.find(Role::button, CoffeeShop::again).bounds.bottom());
    BOOST_TEST(page.has(Role::radio_group, question));
    for (int score = 0; score <= 10; ++score) {
        BOOST_TEST(page.has(Role::radio, std::to_string(score)));
    }
    BOOST_TEST(page.sees("0 is not at all likely, 10 is very likely."));
    BOOST_TEST(!page.has(Role::button, "Send answer"));
}

BOOST_AUTO_TEST_CASE(a_score_and_a_comment_are_sent_and_the_customer_is_thanked) {
    AccountPage page(shop, options);
    page.tap(Role::radio, "9");
    BOOST_TEST((page.find(Role::radio, "9").checked == kit::Checked::yes));
    page.type(comment, "Always quick");
    page.tap(Role::button, "Send answer");
    BOOST_REQUIRE(shop.survey_answers.size() == 1u);
    BOOST_TEST(shop.survey_answers.front().score.value() == 9);
    BOOST_TEST(shop.survey_answers.front().comment == "Always quick");
    BOOST_TEST(page.heard().back() == "Thank you for your answer");
    BOOST_TEST(page.focused() == page.find(Role::heading, "Thank you for your answer").id);
    BOOST_TEST(!page.has(Role::heading, question));
}

BOOST_AUTO_TEST_CASE(an_answer_that_failed_stays_as_it_was_given_and_is_sent_again_as_the_same) {
    AccountPage page(shop, options);
    page.tap(Role::radio, "3");
    page.type(comment, "Too slow");
    shop.fail_next<app::SubmitSurvey>(domain::ShopErrorCode::network);
    page.tap(Role::button, "Send answer");
    BOOST_TEST(page.sees("There is no connection"));
    BOOST_TEST(page.find(Role::text_field, comment).value == "Too slow");
    page.tap(Role::button, "Send answer");
    const auto sent = page.effects<app::SubmitSurvey>();
    BOOST_REQUIRE(sent.size() == 2u);
    BOOST_TEST(sent[0].key == sent[1].key);
}

BOOST_AUTO_TEST_CASE(no_thanks_is_an_answer_too_and_nothing_more_is_asked) {
    AccountPage page(shop, options);
    page.tap(Role::button, "No, thanks");
    BOOST_TEST(!page.has(Role::heading, question));
    BOOST_TEST(page.heard().back() == "You will not be asked again for now");
    BOOST_REQUIRE(shop.survey_answers.size() == 1u);
    BOOST_TEST(!shop.survey_answers.front().score);
    page.come_back();
    BOOST_TEST(!page.has(Role::heading, question));
}

BOOST_AUTO_TEST_CASE(it_does_not_stand_in_the_way_of_a_search) {
    AccountPage page(shop, options);
    page.type("Search your orders", "tea");
    BOOST_TEST(!page.has(Role::heading, question));
    page.type("Search your orders", "");
    BOOST_TEST(page.has(Role::heading, question));
}

BOOST_AUTO_TEST_CASE(it_waits_until_a_reorder_is_over) {
    AccountPage page(shop, options);
    shop.holds = true;
    page.tap(Role::button, CoffeeShop::again);
    BOOST_TEST(!page.has(Role::heading, question));
    shop.holds = false;
    page.settle();
    BOOST_TEST(page.has(Role::heading, question));
}

BOOST_AUTO_TEST_CASE(nobody_hears_of_a_question_that_could_not_be_looked_up_or_is_not_due) {
    shop.fail_next<app::LoadSurvey>(domain::ShopErrorCode::unavailable);
    const AccountPage failed(shop, options);
    BOOST_TEST(!failed.has(Role::heading, question));
    shop.survey.due = false;
    const AccountPage later(shop, options);
    BOOST_TEST(!later.has(Role::heading, question));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
