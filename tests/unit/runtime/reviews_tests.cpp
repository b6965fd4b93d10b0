#include <boost/test/unit_test.hpp>

#include <string>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using domain::ShopErrorCode;
using kit::Role;

/// An order of coffee and one of tea, delivered; the shop asks about both, about the coffee by topic.
struct Reviews {
    Reviews() {
        options.capabilities.add(app::Capability::reviews);
        options.slice_height = 4'000;
        domain::Order& order = shop.add_order("1001", "coffee");
        order.lines.push_back(domain::test::line_of("tea"));
        shop.reviews.prompts = {{"order 1001", "product of coffee", {{"taste", "Taste"}}},
                                {"order 1001", "product of tea", {}}};
    }

    /// The star with that name in the group with that name.
    static void choose(AccountPage& page, std::string_view group, std::string_view star) {
        const kit::NodeId group_id = page.find(Role::radio_group, group).id;
        for (const kit::SemanticNode& node : page.semantics()) {
            if (node.role == Role::radio && node.parent == group_id && node.name == star) {
                page.press(node.id);
                return;
            }
        }
        BOOST_FAIL("there is no such star");
    }

    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(reviews, Reviews)

BOOST_AUTO_TEST_CASE(the_card_leads_quietly_to_a_review_and_then_to_the_next) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Rate 2 products of order 1001");
    BOOST_TEST(page.has(Role::heading, "Review Old coffee"));
    choose(page, "Your rating", "4 stars");
    choose(page, "Taste", "5 stars");
    page.type("Headline (optional)", "Fresh");
    page.type("What do you think of it? (optional)", "It smells of mornings");
    page.tap(Role::button, "Send review");
    BOOST_TEST(page.has(Role::heading, "Thank you for your review"));
    BOOST_TEST(page.heard().back() == "Thank you for your review.");
    const domain::ReviewSubmission sent = page.effects<app::SubmitReview>().front().review;
    BOOST_TEST(sent.stars == 4);
    BOOST_TEST((sent.topics == std::vector<domain::ReviewSubmission::Topic>{{"taste", 5}}));
    BOOST_TEST(sent.title == "Fresh");
    BOOST_TEST(sent.text == "It smells of mornings");
    page.tap(Role::button, "Next: Old tea");
    BOOST_TEST(page.has(Role::heading, "Review Old tea"));
    page.tap(Role::button, "Cancel");
    BOOST_TEST(page.has(Role::button, "Rate 1 product of order 1001"));
}

BOOST_AUTO_TEST_CASE(stars_are_needed_and_said_to_be) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Rate 2 products of order 1001");
    page.tap(Role::button, "Send review");
    BOOST_TEST(page.find(Role::radio_group, "Your rating").description == "Choose one to five stars.");
    BOOST_TEST(page.heard().back() == "Choose one to five stars.");
    BOOST_TEST(page.effects<app::SubmitReview>().empty());
}

BOOST_AUTO_TEST_CASE(a_shown_review_has_its_stars_its_state_and_the_shops_reply) {
    shop.reviews.prompts.clear();
    shop.reviews.reviews = {{.order_id = "order 1001",
                             .product_id = "product of coffee",
                             .stars = 3,
                             .topics = {{"taste", "Taste", 4}},
                             .title = "Not bad",
                             .text = "A bit strong",
                             .state = domain::ReviewState::published,
                             .reply = domain::ReviewReply{"Try one spoon less", 1'709'650'800'000}}};
    AccountPage page(shop, options);
    page.open_details("1001");
    for (const std::string_view text : {"3 of 5 stars", "Taste: 4 of 5 stars", "Not bad", "A bit strong",
                                        "Published", "Reply of the shop, ", "Try one spoon less"}) {
        BOOST_TEST(page.sees(text), std::string{text});
    }
    BOOST_TEST(!page.has(Role::button, "Rate 2 products of order 1001"));
}

BOOST_AUTO_TEST_CASE(a_new_review_is_shown_as_one_that_the_shop_reads_first) {
    AccountPage page(shop, options);
    page.open_details("1001");
    page.tap(Role::button, "Write a review: Old tea");
    choose(page, "Your rating", "1 star");
    page.tap(Role::button, "Send review");
    BOOST_TEST(page.sees("as soon as the shop has read it"));
    page.escape();
    BOOST_TEST(page.sees("Being read by the shop"));
    BOOST_TEST(page.sees("1 of 5 stars"));
}

BOOST_AUTO_TEST_CASE(a_prompt_that_was_put_away_is_gone_from_card_and_details) {
    AccountPage page(shop, options);
    page.open_details("1001");
    page.tap(Role::button, "No, thanks: Old tea");
    BOOST_TEST(!page.has(Role::button, "Write a review: Old tea"));
    BOOST_TEST(page.has(Role::button, "Rate 1 product of order 1001"));
    BOOST_TEST(page.heard().back() == "You will not be asked about it again.");
    page.tap(Role::button, "No, thanks: Old coffee");
    BOOST_TEST(!page.sees("Rate 1 product"));
}

BOOST_AUTO_TEST_CASE(what_was_written_survives_a_failed_send) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Rate 2 products of order 1001");
    choose(page, "Your rating", "5 stars");
    page.type("What do you think of it? (optional)", "Again and again");
    shop.fail_next<app::SubmitReview>(ShopErrorCode::unavailable);
    page.tap(Role::button, "Send review");
    BOOST_TEST(page.sees("Your review is not confirmed yet"));
    BOOST_TEST(shop.stored.size() == 1U);
    page.escape();
    page.open_details("1001");
    BOOST_TEST(page.sees("The shop has not confirmed your review yet."));
    page.tap(Role::button, "Try again: Old coffee");
    BOOST_TEST(page.sees("Again and again"));
    const auto sent = page.effects<app::SubmitReview>();
    BOOST_REQUIRE(sent.size() == 2U);
    BOOST_TEST(sent[0].key == sent[1].key);
    BOOST_TEST(shop.stored.empty());
}

BOOST_AUTO_TEST_CASE(a_refused_review_stays_in_its_form) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Rate 2 products of order 1001");
    choose(page, "Your rating", "5 stars");
    shop.fail_next<app::SubmitReview>(ShopErrorCode::refused, false);
    page.tap(Role::button, "Send review");
    BOOST_TEST(page.sees("The shop says: on purpose"));
    BOOST_TEST(!page.sees("it still counts only once"));
    page.type("What do you think of it? (optional)", "Put otherwise");
    page.tap(Role::button, "Send review");
    BOOST_TEST(page.has(Role::heading, "Thank you for your review"));
    BOOST_TEST(page.effects<app::SubmitReview>().back().review.text == "Put otherwise");
}

BOOST_AUTO_TEST_CASE(the_card_is_as_high_as_the_list_expects) {
    AccountPage page(shop, options);
    const float with_row = page.last().surfaces.front().height;
    shop.reviews.prompts.clear();
    page.come_back();
    BOOST_TEST(page.last().surfaces.front().height < with_row);
}

BOOST_AUTO_TEST_CASE(without_the_capability_nobody_is_asked) {
    options.capabilities = domain::test::usual_capabilities;
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(!page.sees("review"));
    BOOST_TEST(page.effects<app::ListReviews>().empty());
}

BOOST_AUTO_TEST_CASE(of_many_products_three_are_asked_about_and_the_rest_behind_a_button) {
    auto& order = std::get<domain::Order>(shop.orders.front());
    for (const char* product : {"mug", "cups", "cake"}) {
        order.lines.push_back(domain::test::line_of(product));
        shop.reviews.prompts.push_back({"order 1001", "product of " + std::string{product}, {}});
    }
    options.width = 360;
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(page.has(Role::button, "Write a review: Old mug"));
    BOOST_TEST(!page.has(Role::button, "Write a review: Old cups"));
    page.tap(Role::button, "2 more to review of order 1001");
    BOOST_TEST(page.has(Role::button, "Write a review: Old cups"));
    BOOST_TEST(page.has(Role::button, "Write a review: Old cake"));
    page.tap(Role::button, "No, thanks: Old coffee"); // the next moves up
    BOOST_CHECK(page.find(Role::button, "1 more to review of order 1001").expanded ==
                kit::Expanded::expanded);
    page.tap(Role::button, "1 more to review of order 1001");
    BOOST_TEST(page.has(Role::button, "Write a review: Old cups"));
    BOOST_TEST(!page.has(Role::button, "Write a review: Old cake"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
