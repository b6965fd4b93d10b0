#include <boost/test/unit_test.hpp>

#include "domain/review.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using test::line_of;
using test::order_of;

namespace {

/// A delivered order of coffee and tea, about both of which the shop asks.
struct Reviewable {
    Order order = order_of({line_of("coffee"), line_of("tea")});
    ReviewList list{.prompts = {{"order-1", "product of coffee", {}}, {"order-1", "product of tea", {}}},
                    .reviews = {}};

    std::vector<std::string> asked() const {
        std::vector<std::string> products;
        for (const ReviewPrompt* prompt : reviewable(order, list)) {
            products.push_back(prompt->product_id);
        }
        return products;
    }
};

ReviewSubmission four_stars() { return {.subject = {"order-1", "product of tea"}, .stars = 4}; }

} // namespace

BOOST_FIXTURE_TEST_SUITE(review, Reviewable)

BOOST_AUTO_TEST_CASE(each_product_that_the_shop_asks_about_may_be_reviewed_once) {
    list.prompts.push_back(list.prompts.front());
    BOOST_TEST((asked() == std::vector<std::string>{"product of coffee", "product of tea"}));
}

BOOST_AUTO_TEST_CASE(only_what_was_delivered_is_asked_about) {
    using enum OrderState;
    for (const OrderState state :
         {pending, confirmed, partially_shipped, shipped, cancelled, returned, refunded, unknown}) {
        order.state = state;
        BOOST_TEST(asked().empty());
    }
}

BOOST_AUTO_TEST_CASE(a_product_of_another_order_or_of_none_is_not_asked_about) {
    list.prompts = {
        {"order-2", "product of tea", {}}, {"order-1", "product of mugs", {}}, {"order-1", "", {}}};
    order.lines[0].product_id.clear(); // it was deleted
    BOOST_TEST(asked().empty());
}

BOOST_AUTO_TEST_CASE(what_has_been_reviewed_is_not_asked_about_again) {
    list.reviews.push_back({.order_id = "order-1", .product_id = "product of tea", .stars = 4});
    list.reviews.push_back({.order_id = "order-2", .product_id = "product of coffee", .stars = 4});
    BOOST_TEST((asked() == std::vector<std::string>{"product of coffee"}));
    BOOST_TEST(find_review(list, {"order-1", "product of tea"}) == &list.reviews[0]);
}

BOOST_AUTO_TEST_CASE(a_topic_has_one_number_of_stars_which_can_be_taken_back) {
    ReviewSubmission given = with_topic_stars(with_topic_stars(four_stars(), "taste", 2), "taste", 5);
    BOOST_TEST((given.topics == std::vector<ReviewSubmission::Topic>{{"taste", 5}}));
    BOOST_TEST(with_topic_stars(given, "taste", 0).topics.empty());
}

BOOST_AUTO_TEST_CASE(one_to_five_stars_are_needed_and_enough) {
    ReviewSubmission given = four_stars();
    BOOST_TEST(is_complete(given));
    for (const std::int32_t stars : {0, 6, -1}) {
        given.stars = stars;
        BOOST_TEST(!is_complete(given));
    }
    given.stars = 5;
    given.topics = {{"taste", 0}};
    BOOST_TEST(!is_complete(given));
}

BOOST_AUTO_TEST_CASE(a_text_is_measured_in_the_characters_of_the_contract) {
    ReviewSubmission given = four_stars();
    for (int letter = 0; letter < longest_review_title; ++letter) {
        given.title += "é";
    }
    BOOST_TEST(is_complete(given));
    given.title += "é";
    BOOST_TEST(!is_complete(given));
    given.title.clear();
    for (int face = 0; face < longest_review_title / 2; ++face) {
        given.title += "😀"; // two each, as browsers count
    }
    BOOST_TEST(is_complete(given));
    given.title += "!";
    BOOST_TEST(!is_complete(given));
}

BOOST_AUTO_TEST_SUITE_END()
