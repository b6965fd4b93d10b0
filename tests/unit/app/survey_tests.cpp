#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"
#include "app/update_survey.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::Capability;
using domain::ShopErrorCode;

namespace {

/// A customer whose orders are there, at a shop that wants to ask.
struct Survey {
    Survey() {
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::nps);
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        asked_before_the_orders = page.answer_session("sanne").asked<LoadSurvey>().size();
        page.tell(IntentsFound{page.model().intents_request, {}});
        page.answer_cart(domain::test::cart_of({}));
        page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
        page.tell(SurveyReceived{page.only<LoadSurvey>().request, due});
    }
    [[nodiscard]] bool is_shown() const { return shows_survey(page.model()); }
    SubmitSurvey answer(std::int32_t score) {
        page.tell(SurveyScoreChosen{score});
        return page.tell(FormSubmitted{Form::survey}).only<SubmitSurvey>();
    }
    void come_back() {
        page.tell(PageReturned{});
        page.answer_session("sanne");
    }

    Page page;
    std::size_t asked_before_the_orders = 0;
    domain::SurveyState due{.due = true, .asked_ms = {}, .min_days = 90};
    domain::SurveyState over{.due = false, .asked_ms = start_ms, .min_days = 90};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(survey, Survey)

BOOST_AUTO_TEST_CASE(the_question_waits_for_the_orders_and_is_looked_up_once) {
    BOOST_TEST(asked_before_the_orders == 0u);
    BOOST_TEST(is_shown());
    page.tell(LocationChanged{"profile"});
    page.tell(LocationChanged{"orders"});
    BOOST_TEST(page.asked<LoadSurvey>().empty());
}

BOOST_AUTO_TEST_CASE(nobody_is_asked_too_soon_even_if_the_shop_says_that_it_is_due) {
    due.asked_ms = start_ms - 89 * domain::ms_per_day;
    come_back();
    page.tell(SurveyReceived{page.only<LoadSurvey>().request, due});
    BOOST_TEST(!is_shown());
}

BOOST_AUTO_TEST_CASE(an_answer_goes_out_with_its_comment_and_a_lost_one_again_with_the_same_key) {
    page.tell(SurveyScoreChosen{9});
    page.tell(FieldChanged{Field::survey_comment, " Quick "});
    const auto first = page.tell(FormSubmitted{Form::survey}).only<SubmitSurvey>();
    BOOST_TEST(first.score.value() == 9);
    BOOST_TEST(first.comment == "Quick");
    page.fail(first.request, ShopErrorCode::timeout, true);
    BOOST_TEST(is_shown());
    const auto second = page.tell(FormSubmitted{Form::survey}).only<SubmitSurvey>();
    BOOST_TEST(second.key == first.key);
    page.tell(SurveyReceived{second.request, over});
    BOOST_TEST(page.announced_only(NoticeKind::survey_answered));
    BOOST_TEST(page.model().account.survey.answered);
}

BOOST_AUTO_TEST_CASE(another_score_after_a_lost_answer_is_another_answer) {
    const SubmitSurvey first = answer(9);
    page.fail(first.request, ShopErrorCode::timeout, true);
    BOOST_TEST(answer(3).key != first.key);
}

BOOST_AUTO_TEST_CASE(without_a_score_nothing_is_sent_and_a_score_that_is_none_is_not_taken) {
    BOOST_TEST(page.tell(FormSubmitted{Form::survey}).effects().empty());
    for (const std::int32_t score : {-1, 11}) {
        page.tell(SurveyScoreChosen{score});
        BOOST_TEST(!page.model().account.survey.score);
    }
}

BOOST_AUTO_TEST_CASE(closing_counts_as_an_answer_without_a_score) {
    page.tell(SurveyScoreChosen{2});
    const auto closed = page.tell(FormCancelled{Form::survey}).only<SubmitSurvey>();
    BOOST_TEST(!closed.score);
    BOOST_TEST(!closed.key.empty());
    BOOST_TEST(page.announced_only(NoticeKind::survey_closed));
    BOOST_TEST(!is_shown());
    page.tell(SurveyReceived{closed.request, over});
    BOOST_TEST(page.announced().empty());
    BOOST_TEST(!is_shown());
    BOOST_TEST(page.tell(FormCancelled{Form::survey}).effects().empty());
}

BOOST_AUTO_TEST_CASE(closing_that_did_not_reach_the_shop_is_told_again_when_the_customer_returns) {
    const auto first = page.tell(FormCancelled{Form::survey}).only<SubmitSurvey>();
    page.fail(first.request, ShopErrorCode::network, true);
    BOOST_TEST(!is_shown());
    come_back();
    BOOST_TEST(page.only<SubmitSurvey>().key == first.key);
    BOOST_TEST(!is_shown());
}

BOOST_AUTO_TEST_CASE(an_answer_that_may_have_arrived_is_not_taken_back_by_closing) {
    const SubmitSurvey sent = answer(8);
    page.fail(sent.request, ShopErrorCode::timeout, true);
    page.tell(FormCancelled{Form::survey});
    BOOST_TEST(page.asked<SubmitSurvey>().empty());
    BOOST_TEST(!is_shown());
}

BOOST_AUTO_TEST_CASE(work_goes_first) {
    page.tell(SearchEdited{"coffee"});
    BOOST_TEST(!is_shown());
    page.tell(SearchEdited{""});
    BOOST_TEST(is_shown());
    page.tell(ReorderPressed{"a", {}});
    BOOST_TEST(!is_shown());
}

BOOST_AUTO_TEST_CASE(who_has_begun_to_answer_can_go_on_while_a_reorder_does) {
    page.tell(SurveyScoreChosen{7});
    page.tell(ReorderPressed{"a", {}});
    BOOST_TEST(is_shown());
}

BOOST_AUTO_TEST_CASE(another_customer_is_asked_anew) {
    page.tell(FormCancelled{Form::survey});
    page.tell(PageReturned{});
    page.answer_session("tom");
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("b")}), {}});
    page.tell(SurveyReceived{page.only<LoadSurvey>().request, due});
    BOOST_TEST(is_shown());
}

BOOST_AUTO_TEST_SUITE_END()
