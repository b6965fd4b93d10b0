#include <boost/test/unit_test.hpp>

#include "app/returns_builders.hpp"

namespace stamgast::app {
namespace {

using domain::ShopErrorCode;

struct Reviews : test::Feedback {
    std::vector<std::string> asked_about() const {
        std::vector<std::string> products;
        for (const domain::ReviewPrompt* prompt : asked_reviews(page.model(), order)) {
            products.push_back(prompt->product_id);
        }
        return products;
    }
    static domain::Review made() {
        return {.order_id = "order-1", .product_id = "product of coffee", .stars = 4};
    }
};

const std::vector<std::string> only_tea{"product of tea"};

BOOST_FIXTURE_TEST_SUITE(reviews, Reviews)

BOOST_AUTO_TEST_CASE(what_was_reviewed_is_no_longer_asked_about) {
    const SubmitReview sent = send_review();
    BOOST_TEST((asked_about() == only_tea)); // it is on its way
    page.tell(ReviewSent{sent.request, made()});
    BOOST_TEST((asked_about() == only_tea));
    BOOST_TEST(page.model().reviews.form->sent);
    BOOST_TEST(page.announced_only(NoticeKind::review_sent));
    BOOST_CHECK(page.only<TellRetention>().trigger == RetentionTrigger::review_submitted);
    BOOST_TEST(page.only<TellRetention>().cause == "order-1 product of coffee");
}

BOOST_AUTO_TEST_CASE(stars_by_topic_go_with_the_stars_for_the_whole) {
    page.tell(ReviewPressed{review().subject}).tell(ReviewStarsChosen{"taste", 5});
    page.tell(ReviewConfirmed{});
    BOOST_TEST(page.model().reviews.form->tried);
    BOOST_TEST(page.announced_only(NoticeKind::review_incomplete));
    page.tell(ReviewStarsChosen{"", 3}).tell(ReviewConfirmed{});
    const auto stored = std::get<domain::ReviewSubmission>(page.only<StoreSubmission>().submission.what);
    BOOST_TEST(stored.stars == 3);
    BOOST_TEST((stored.topics == std::vector<domain::ReviewSubmission::Topic>{{"taste", 5}}));
}

BOOST_AUTO_TEST_CASE(what_was_written_survives_a_failed_send) {
    page.tell(ReviewPressed{review().subject}).tell(ReviewStarsChosen{"", 4});
    page.tell(ReviewTitleEdited{"Good"}).tell(ReviewTextEdited{"Very good"}).tell(ReviewConfirmed{});
    page.tell(IntentStored{page.only<StoreSubmission>().request});
    const auto sent = page.only<SubmitReview>();
    page.fail(sent.request, ShopErrorCode::network, true);
    page.tell(ReviewDismissed{}).tell(ReviewPressed{review().subject});
    BOOST_TEST(page.model().reviews.form->review.text == "Very good");
    page.tell(ReviewConfirmed{});
    BOOST_TEST(page.only<SubmitReview>().key == sent.key);
}

BOOST_AUTO_TEST_CASE(a_refused_review_can_be_put_right_in_its_form) {
    const SubmitReview sent = send_review();
    page.fail(sent.request, ShopErrorCode::refused);
    page.tell(ReviewTextEdited{"Less rude"}).tell(ReviewConfirmed{});
    const auto stored = page.only<StoreSubmission>().submission;
    BOOST_TEST(stored.key != sent.key);
    BOOST_TEST(std::get<domain::ReviewSubmission>(stored.what).text == "Less rude");
}

BOOST_AUTO_TEST_CASE(a_prompt_can_be_put_away) {
    page.tell(ReviewPutAway{review().subject});
    BOOST_TEST((asked_about() == only_tea));
    BOOST_TEST(page.announced_only(NoticeKind::review_put_away));
    BOOST_TEST((std::get<domain::ReviewSubject>(page.only<Keep>().item) == review().subject));
}

BOOST_AUTO_TEST_CASE(what_was_put_away_on_an_earlier_visit_is_not_asked_about) {
    page.tell(KeptFound{page.model().reviews.put_away.request, {review().subject}});
    BOOST_TEST((asked_about() == only_tea));
}

BOOST_AUTO_TEST_CASE(what_is_not_asked_about_has_no_form) {
    page.tell(ReviewPressed{{"order-1", "product of mugs"}});
    BOOST_TEST(!page.model().reviews.form.has_value());
}

BOOST_AUTO_TEST_CASE(stars_beyond_the_scale_are_not_taken) {
    page.tell(ReviewPressed{review().subject}).tell(ReviewStarsChosen{"", 6});
    BOOST_TEST(page.model().reviews.form->review.stars == 0);
}

BOOST_AUTO_TEST_CASE(what_could_not_be_loaded_is_asked_for_again_on_retry) {
    page.tell(PageReturned{}).answer_session("sanne");
    page.fail(page.only<ListReviews>().request, ShopErrorCode::unavailable, true);
    page.tell(RetryPressed{});
    BOOST_TEST((page.only<ListReviews>().order_ids == std::vector<std::string>{"order-1"}));
}

BOOST_AUTO_TEST_CASE(nothing_of_another_customer_is_left) {
    page.tell(ReviewPressed{review().subject});
    page.tell(PageReturned{}).answer_session("somebody else");
    BOOST_TEST(!page.model().reviews.form.has_value());
    BOOST_TEST(page.model().reviews.list.prompts.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app
