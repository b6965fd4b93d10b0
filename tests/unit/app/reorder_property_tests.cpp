#include <boost/test/unit_test.hpp>

#include <string>

#include "app/simulation.hpp"

// The heart of the product: whatever the network does, the cart holds what the customer wanted, once, and the
// customer knows. Every run is a different customer in different weather; a failing run names its seed and
// tells its story.

using namespace stamgast;
using namespace stamgast::app::test;
using app::ReorderPhase;

namespace {

constexpr std::uint32_t runs_per_weather = 250;

/// What is wrong at the end of a run; empty if nothing is.
std::string complaint(const Simulation& run) {
    for (const char* variant : {"coffee", "tea", "milk", "soap"}) {
        if (run.shop().quantity(variant) != run.told_quantity(variant)) {
            return std::string("the cart holds ") + std::to_string(run.shop().quantity(variant)) + " " +
                   variant + ", the customer was told " + std::to_string(run.told_quantity(variant));
        }
    }
    for (const domain::Order& order : run.orders()) {
        if (run.granted(order.id) > run.wished(order.id)) {
            return "order " + order.id + " was put into the cart more often than it was wanted";
        }
    }
    if (run.model().reorder) {
        return "a reorder has not come to an end";
    }
    if (!run.outbox().empty() || !run.model().watched.empty()) {
        return "something is still in the outbox";
    }
    return {};
}

int granted_in_all(const Simulation& run) { return run.granted("a") + run.granted("b") + run.granted("c"); }

void check_all_runs(const Weather& weather) {
    std::uint32_t granted = 0;
    for (std::uint32_t seed = 1; seed <= runs_per_weather; ++seed) {
        Simulation run(seed, weather);
        run.run();
        const std::string wrong = complaint(run);
        BOOST_REQUIRE_MESSAGE(wrong.empty(), "seed " << seed << ": " << wrong << "\n" << run.story());
        granted += static_cast<std::uint32_t>(granted_in_all(run));
    }
    BOOST_TEST(granted > runs_per_weather); // no weather is so bad that nothing is ever done
}

} // namespace

BOOST_AUTO_TEST_SUITE(a_cart_holds_what_was_wanted_once_and_the_customer_knows)

BOOST_AUTO_TEST_CASE(in_fine_weather_every_wish_is_granted_however_often_it_is_clicked) {
    check_all_runs({});
    for (std::uint32_t seed = 1; seed <= runs_per_weather; ++seed) {
        Simulation run(seed, {});
        run.run();
        for (const domain::Order& order : run.orders()) {
            BOOST_REQUIRE_EQUAL(run.granted(order.id), run.wished(order.id));
        }
    }
}

BOOST_AUTO_TEST_CASE(when_requests_and_answers_are_lost_at_a_shop_that_remembers_keys) {
    check_all_runs({.manners = CartManners::remembering, .lost_percent = 40, .unreadable_percent = 15});
}

BOOST_AUTO_TEST_CASE(when_requests_and_answers_are_lost_at_a_shop_that_forgets_keys) {
    check_all_runs({.manners = CartManners::forgetful, .lost_percent = 40, .unreadable_percent = 15});
}

BOOST_AUTO_TEST_CASE(when_requests_and_answers_are_lost_at_a_shop_that_adds) {
    check_all_runs({.manners = CartManners::adding, .lost_percent = 40, .unreadable_percent = 15});
}

BOOST_AUTO_TEST_CASE(when_requests_arrive_twice_at_a_shop_that_adds) {
    check_all_runs({.manners = CartManners::adding, .doubled_percent = 40, .unreadable_percent = 15});
}

BOOST_AUTO_TEST_CASE(when_the_page_is_reloaded_in_the_middle) {
    check_all_runs({.manners = CartManners::remembering, .lost_percent = 40, .reloads = true});
    check_all_runs(
        {.manners = CartManners::adding, .lost_percent = 40, .doubled_percent = 10, .reloads = true});
}

BOOST_AUTO_TEST_CASE(when_requests_arrive_long_after_they_were_given_up_on) {
    check_all_runs({.manners = CartManners::remembering, .lost_percent = 10, .delayed_percent = 30});
    check_all_runs({.manners = CartManners::forgetful, .lost_percent = 10, .delayed_percent = 30});
}

// What a copy adds at such a shop depends on the cart at the moment at which its adapter read it. With one
// late copy at a time that is known; with several, of reorders that follow each other within seconds, the
// cart alone cannot tell them apart. So fewer requests are late here, and the customer takes more time.
BOOST_AUTO_TEST_CASE(when_requests_arrive_late_at_a_shop_that_adds) {
    check_all_runs({.manners = CartManners::adding, .delayed_percent = 10, .longest_pause_ms = 40'000});
}

BOOST_AUTO_TEST_SUITE_END()
