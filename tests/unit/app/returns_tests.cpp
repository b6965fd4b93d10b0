#include <boost/test/unit_test.hpp>

#include "app/returns_builders.hpp"

namespace stamgast::app {
namespace {

using domain::ReturnProblem;
using domain::ShopErrorCode;

struct Returns : test::Feedback {
    const ReturnForm& form() const { return *page.model().returns.form; }
};

BOOST_FIXTURE_TEST_SUITE(returns, Returns)

BOOST_AUTO_TEST_CASE(the_newest_orders_are_asked_about_at_once_and_options_when_details_open) {
    BOOST_TEST((returns_asked.order_ids == std::vector<std::string>{"order-1"}));
    BOOST_TEST(can_return(page.model(), order));
}

BOOST_AUTO_TEST_CASE(the_form_begins_with_the_lines_and_goes_on_when_nothing_is_missing) {
    page.tell(ReturnPressed{"order-1"});
    BOOST_REQUIRE(page.model().returns.form.has_value());
    page.tell(ReturnContinued{});
    BOOST_CHECK(form().step == ReturnStep::lines);
    BOOST_TEST(form().tried);
    BOOST_TEST(page.announced_only(NoticeKind::return_incomplete));
    page.tell(ReturnLineChanged{1, {.selected = true, .quantity = 9, .reason_id = "wrong"}});
    BOOST_TEST(form().plan.choices[1].quantity == 2);
    page.tell(ReturnContinued{});
    BOOST_CHECK(form().step == ReturnStep::resolution);
    BOOST_TEST(!form().tried);
}

BOOST_AUTO_TEST_CASE(two_things_changed_before_the_next_frame_are_both_kept) {
    page.tell(ReturnPressed{"order-1"});
    page.tell(ReturnLineChanged{0, {.selected = true}});
    page.tell(ReturnLineChanged{0, {.reason_id = "wrong"}});
    page.tell(ReturnLineChanged{0, {.comment = "too coarse"}});
    const domain::ReturnChoiceOfLine& choice = form().plan.choices[0];
    BOOST_TEST(choice.selected);
    BOOST_TEST(choice.reason_id == "wrong");
    BOOST_TEST(choice.comment == "too coarse");
}

BOOST_AUTO_TEST_CASE(without_a_resolution_nothing_is_sent) {
    page.tell(ReturnPressed{"order-1"});
    page.tell(ReturnLineChanged{0, {.selected = true, .quantity = 1, .reason_id = "wrong"}});
    page.tell(ReturnContinued{}).tell(ReturnContinued{});
    BOOST_TEST(page.asked<StoreSubmission>().empty());
    BOOST_TEST(form().tried);
}

BOOST_AUTO_TEST_CASE(back_and_forth_nothing_that_was_chosen_is_lost) {
    fill_in_return();
    page.tell(ReturnReopened{});
    BOOST_CHECK(form().step == ReturnStep::lines);
    BOOST_TEST(form().plan.choices[0].quantity == 2);
    page.tell(ReturnContinued{});
    BOOST_TEST(form().plan.resolution_id == "refund");
}

BOOST_AUTO_TEST_CASE(a_return_that_was_made_is_told_and_known_and_leaves_less_to_send_back) {
    const RequestReturn sent = send_return();
    page.tell(ReturnRequested{sent.request, made_return()});
    BOOST_CHECK(form().step == ReturnStep::requested);
    BOOST_TEST(form().made.number == "R-1");
    BOOST_TEST(page.announced_only(NoticeKind::return_requested));
    BOOST_TEST(page.model().returns.returns.size() == 1U);
    BOOST_TEST(
        (page.only<TellRetention>() == TellRetention{RetentionTrigger::return_requested,
                                                     "sanne",
                                                     "return-1",
                                                     {{"order_id", "order-1"}, {"return_id", "return-1"}},
                                                     std::nullopt}));
    BOOST_TEST(page.only<LoadReturnOptions>().order_id == "order-1");
}

BOOST_AUTO_TEST_CASE(who_has_closed_the_dialog_meanwhile_is_told_by_a_toast) {
    const RequestReturn sent = send_return();
    page.tell(ReturnDismissed{});
    page.tell(ReturnRequested{sent.request, made_return()});
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::return_requested);
    BOOST_TEST(page.model().toast->notice.line_title == "R-1");
}

BOOST_AUTO_TEST_CASE(what_was_sent_and_not_answered_cannot_be_changed) {
    const RequestReturn sent = send_return();
    page.fail(sent.request, ShopErrorCode::timeout, true);
    page.tell(ReturnReopened{});
    BOOST_CHECK(form().step == ReturnStep::resolution);
    page.tell(ReturnResolutionChosen{"replace"});
    BOOST_TEST(form().plan.resolution_id == "refund");
    page.tell(ReturnDismissed{}).tell(ReturnPressed{"order-1"});
    BOOST_CHECK(form().step == ReturnStep::resolution);
    page.tell(ReturnContinued{});
    BOOST_TEST(page.only<RequestReturn>().key == sent.key);
    BOOST_TEST((page.only<RequestReturn>().wanted == sent.wanted));
}

BOOST_AUTO_TEST_CASE(after_the_last_moment_the_form_does_not_open) {
    page.wait(1'000'000'001);
    page.tell(ReturnPressed{"order-1"});
    BOOST_TEST(!page.model().returns.form.has_value());
}

BOOST_AUTO_TEST_CASE(an_order_that_has_not_left_the_shop_is_not_asked_about) {
    domain::Order confirmed = test::order_with_id("order-2");
    confirmed.state = domain::OrderState::confirmed;
    test::Page other;
    other.tell(Started{.key_seed = "seed", .capabilities = capabilities(), .policy = {}});
    other.answer_session("sanne");
    other.tell(OrdersReceived{other.orders().request, test::page_of({confirmed}), {}});
    other.tell(OrderToggled{"order-2"});
    BOOST_TEST(other.asked<LoadReturnOptions>().empty());
}

BOOST_AUTO_TEST_CASE(options_that_did_not_come_are_asked_for_again_on_retry) {
    page.tell(PageReturned{}).answer_session("sanne");
    const auto again = page.only<LoadReturnOptions>();
    page.fail(again.request, ShopErrorCode::unavailable, true);
    BOOST_TEST(can_return(page.model(), order)); // what was known stands
    page.tell(RetryPressed{});
    BOOST_TEST(page.asked<LoadReturnOptions>().size() == 1U);
}

BOOST_AUTO_TEST_CASE(who_comes_back_is_told_of_orders_that_are_closed_when_they_are_opened_again) {
    page.tell(OrderToggled{"order-1"}).tell(PageReturned{}).answer_session("sanne");
    BOOST_TEST(page.asked<LoadReturnOptions>().empty());
    page.tell(OrderToggled{"order-1"});
    BOOST_TEST(page.only<LoadReturnOptions>().order_id == "order-1");
}

BOOST_AUTO_TEST_CASE(who_comes_back_sees_how_far_a_return_is_now) {
    const RequestReturn sent = send_return();
    page.tell(ReturnRequested{sent.request, made_return()});
    page.tell(PageReturned{}).answer_session("sanne");
    const auto again = page.only<ListReturns>();
    BOOST_TEST((again.order_ids == std::vector<std::string>{"order-1"}));
    domain::OrderReturn later = made_return();
    later.state = domain::ReturnState::label_ready;
    page.tell(ReturnsReceived{again.request, {later}});
    BOOST_TEST((page.model().returns.returns == std::vector{later}));
}

BOOST_AUTO_TEST_CASE(more_orders_than_one_question_takes_are_asked_about_in_several) {
    OrderLookup lookup;
    Model model;
    std::vector<std::string> ids;
    for (int number = 0; number < 130; ++number) {
        ids.push_back("order-" + std::to_string(number));
    }
    want(lookup, ids);
    const RequestId first = ask_next(model, lookup);
    BOOST_TEST(lookup.asked.size() == most_orders_asked);
    BOOST_TEST(ask_next(model, lookup) == 0);
    want(lookup, ids); // nothing twice
    BOOST_TEST(take_lookup(lookup, first)->size() == most_orders_asked);
    BOOST_TEST(ask_next(model, lookup) != 0);
    BOOST_TEST(lookup.asked.size() == 30U);
    BOOST_TEST(lookup.knows("order-99"));
    BOOST_TEST(!lookup.knows("order-100"));
}

BOOST_AUTO_TEST_CASE(without_the_capability_nothing_is_asked) {
    test::Page other = test::signed_in_page({order});
    BOOST_TEST(other.asked<ListReturns>().empty());
    other.tell(OrderToggled{"order-1"});
    BOOST_TEST(other.effects().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app
