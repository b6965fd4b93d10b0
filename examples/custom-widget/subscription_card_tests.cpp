// What the customer sees, hears and does, without a browser: the stand-ins come with the toolkit.
#define BOOST_TEST_MODULE coffee_subscription
#include <boost/test/included/unit_test.hpp>

#include "kit/test_surface.hpp"
#include "subscription_card.hpp"

using namespace roastery;
using namespace stamgast::kit;

namespace {

struct Shown {
    TestSurface surface;
    Subscription subscription{.id = "sub-1", .coffee = "House blend", .bags = 2, .next_day = "3 December"};

    DrawnCard draw(const SubscriptionWords& words = english()) {
        return surface.frame([&](Ui& ui) {
            return subscription_card(ui, {20, 20, 360, 0}, subscription, words);
        });
    }
    bool says(std::string_view text) const { return surface.find(Role::text, text) != nullptr; }
    /// Draws, clicks, and draws again: what came of it.
    std::optional<Message> after_click(Role role, std::string_view name) {
        draw();
        surface.click(role, name);
        return draw().message;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(subscription, Shown)

BOOST_AUTO_TEST_CASE(it_says_what_comes_when) {
    draw();
    BOOST_TEST(surface.find(Role::heading, "Your subscription: House blend") != nullptr);
    BOOST_TEST(says("Next delivery: 3 December"));
    BOOST_TEST(surface.find(Role::spin_button, "Bags a delivery")->range.now == 2);
}

BOOST_AUTO_TEST_CASE(one_more_bag_is_one_message_that_says_how_many_there_shall_be) {
    const std::optional<Message> message = after_click(Role::button, "One bag more");
    BOOST_TEST((message == Message{BagsWanted{"sub-1", 3}}));
}

BOOST_AUTO_TEST_CASE(nobody_gets_more_than_the_roastery_sends) {
    subscription.bags = most_bags;
    BOOST_TEST(!after_click(Role::button, "One bag more").has_value());
}

BOOST_AUTO_TEST_CASE(the_switch_pauses_and_goes_on) {
    BOOST_TEST((after_click(Role::checkbox, "Pause deliveries") == Message{PauseWanted{"sub-1", true}}));
    subscription.paused = true;
    BOOST_TEST((after_click(Role::checkbox, "Pause deliveries") == Message{PauseWanted{"sub-1", false}}));
}

BOOST_AUTO_TEST_CASE(while_it_is_paused_it_says_so_and_the_number_rests) {
    subscription.paused = true;
    draw();
    BOOST_TEST((surface.find(Role::checkbox)->checked == Checked::yes));
    BOOST_TEST(says("Paused: nothing is sent until you go on"));
    BOOST_TEST(surface.find(Role::button, "One bag more")->disabled);
}

BOOST_AUTO_TEST_CASE(everything_lies_on_the_card_and_can_be_met_by_a_finger) {
    const float height = draw().height;
    for (const SemanticNode& node : surface.semantics) {
        BOOST_TEST(node.bounds.bottom() <= 20 + height);
        BOOST_TEST(node.bounds.right() <= 380);
    }
    BOOST_TEST(surface.find(Role::checkbox)->bounds.height >= surface.theme.size(SizeToken::touch_target));
}

BOOST_AUTO_TEST_CASE(two_subscriptions_are_two_things) {
    Subscription other = subscription;
    other.id = "sub-2";
    surface.frame([&](Ui& ui) {
        const float below = subscription_card(ui, {20, 20, 360, 0}, subscription, english()).height;
        return subscription_card(ui, {20, 40 + below, 360, 0}, other, english());
    });
    for (const SemanticNode& one : surface.semantics) {
        for (const SemanticNode& another : surface.semantics) {
            BOOST_TEST((&one == &another || one.id != another.id));
        }
    }
}

BOOST_AUTO_TEST_CASE(it_speaks_dutch) {
    draw(dutch());
    BOOST_TEST(says("Volgende levering: 3 December"));
    BOOST_TEST(surface.find(Role::checkbox, "Leveringen pauzeren") != nullptr);
}

BOOST_AUTO_TEST_CASE(the_switch_is_painted_with_the_accent_when_it_is_on) {
    draw();
    BOOST_TEST(surface.painted(ColorToken::accent).width == 0);
    subscription.paused = true;
    draw();
    BOOST_TEST(surface.painted(ColorToken::accent).width > 0);
}

BOOST_AUTO_TEST_SUITE_END()
