#include <boost/test/unit_test.hpp>

#include "domain/communication.hpp"

using namespace stamgast::domain;

namespace {

CommunicationSwitch switch_of(const std::string& id, bool on) {
    return {.id = id, .label = "About " + id, .text = {}, .on = on};
}

/// About offers, by e-mail, every week; the shop also offers recipes, letters, and mail once a month.
Communication weekly_offers() {
    Communication communication;
    communication.topics = {switch_of("offers", true), switch_of("recipes", false)};
    communication.channels = {switch_of("email", true), switch_of("post", false)};
    communication.frequency = {.chosen = "weekly",
                               .options = {{"weekly", "Every week"}, {"monthly", "Every month"}}};
    communication.consent = {.text = "They may write", .version = "1", .at_ms = 5};
    return communication;
}

} // namespace

BOOST_AUTO_TEST_SUITE(communication)

BOOST_AUTO_TEST_CASE(less_mail_is_the_next_option) {
    const Communication weekly = weekly_offers();
    BOOST_REQUIRE(less_mail(weekly));
    BOOST_TEST(less_mail(weekly)->id == "monthly");
}

BOOST_AUTO_TEST_CASE(there_is_no_less_than_the_least_and_no_less_than_none) {
    Communication monthly = weekly_offers();
    monthly.frequency.chosen = "monthly";
    BOOST_TEST(!less_mail(monthly));
    Communication no_topic = weekly_offers();
    no_topic.topics.front().on = false;
    BOOST_TEST(!less_mail(no_topic));
    Communication no_channel = weekly_offers();
    no_channel.channels.front().on = false;
    BOOST_TEST(!less_mail(no_channel));
}

BOOST_AUTO_TEST_CASE(a_frequency_that_is_none_of_the_options_has_no_less) {
    Communication strange = weekly_offers();
    strange.frequency.chosen = "hourly";
    BOOST_TEST(!chosen_frequency(strange.frequency));
    BOOST_TEST(!less_mail(strange));
}

BOOST_AUTO_TEST_CASE(choices_are_carried_over_to_what_the_shop_offers_now_with_its_new_text) {
    Communication chosen = weekly_offers();
    chosen.topics[0].on = false;
    chosen.topics[1].on = true;
    chosen.frequency.chosen = "monthly";
    Communication offered = weekly_offers();
    offered.topics.erase(offered.topics.begin()); // no offers any more
    offered.channels.push_back(switch_of("sms", false));
    offered.consent = {.text = "They may also call", .version = "2", .at_ms = 5};

    const Communication carried = with_choices_of(offered, chosen);
    BOOST_REQUIRE(carried.topics.size() == 1u);
    BOOST_TEST(carried.topics[0].on);
    BOOST_REQUIRE(carried.channels.size() == 3u);
    BOOST_TEST(!carried.channels[2].on);
    BOOST_TEST(carried.frequency.chosen == "monthly");
    BOOST_TEST(carried.consent.version == "2");
}

BOOST_AUTO_TEST_CASE(a_frequency_that_is_not_offered_any_more_is_not_carried_over) {
    Communication chosen = weekly_offers();
    chosen.frequency.chosen = "monthly";
    Communication offered = weekly_offers();
    offered.frequency.options.pop_back();
    BOOST_TEST(with_choices_of(offered, chosen).frequency.chosen == "weekly");
}

BOOST_AUTO_TEST_SUITE_END()
