#include <boost/test/unit_test.hpp>

#include <string>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using domain::ReturnState;
using domain::ShopErrorCode;
using kit::Role;

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;
constexpr std::int64_t now_ms = 1'710'000'000'000;

/// Two delivered orders, coffee and tea; of the coffee three can be sent back.
struct Returns {
    Returns() {
        options.capabilities.add(app::Capability::returns);
        options.slice_height = 4'000;
        shop.add_order("1001", "coffee");
        shop.return_options = {.until_ms = now_ms + 20 * day_ms,
                               .reasons = {{"damaged", "Arrived damaged"}, {"wrong", "Wrong item"}},
                               .resolutions = {{"refund", "Money back"}, {"replace", "Another one"}},
                               .lines = {{"line of coffee", 3}}};
    }

    /// As far as the button that asks for it.
    void fill_in(AccountPage& page) const {
        page.tap(Role::button, "Return items of order 1001");
        page.tap(Role::radio, "Arrived damaged");
        page.tap(Role::button, "Continue");
        page.tap(Role::radio, "Money back");
    }
    domain::OrderReturn made(ReturnState state) const {
        return {.id = "return-9",
                .number = "R-9",
                .order_id = "order 1001",
                .state = state,
                .at_ms = now_ms - day_ms,
                .requested_at_ms = now_ms - 2 * day_ms,
                .lines = {{"line of coffee", 2, "damaged", ""}},
                .resolution_id = "refund"};
    }

    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(returns, Returns)

BOOST_AUTO_TEST_CASE(a_return_is_requested_in_two_steps_and_told) {
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(page.sees("Possible until"));
    fill_in(page);
    BOOST_TEST(page.sees("3 × Old coffee: Arrived damaged"));
    page.tap(Role::button, "Request return of 3 items");
    BOOST_TEST(page.sees("Return R-1 has been requested"));
    BOOST_TEST(page.sees("We will look at it"));
    BOOST_TEST(page.heard().back() == "Return R-1 has been requested.");
    BOOST_REQUIRE(shop.returns.size() == 1U);
    BOOST_TEST((shop.returns.front().lines ==
                std::vector<domain::ReturnLine>{{"line of coffee", 3, "damaged", ""}}));
    BOOST_TEST(shop.returns.front().resolution_id == "refund");
    page.escape();
    BOOST_TEST(!page.is_open(kit::SurfaceId::dialog));
    BOOST_TEST(page.has(Role::heading, "Return R-1"));
    BOOST_TEST(!page.has(Role::button, "Return items of order 1001")); // nothing is left to send back
}

BOOST_AUTO_TEST_CASE(the_form_says_what_is_missing) {
    AccountPage page(shop, options);
    page.open_details("1001");
    page.tap(Role::button, "Return items of order 1001");
    page.tap(Role::button, "Continue"); // the only line is chosen already, but not why
    BOOST_TEST(page.sees("Choose a reason."));
    page.tap(Role::checkbox, "Send back: Old coffee");
    page.tap(Role::button, "Continue");
    BOOST_TEST(page.sees("Choose at least one product."));
    page.tap(Role::checkbox, "Send back: Old coffee");
    page.tap(Role::radio, "Wrong item");
    page.tap(Role::button, "Continue");
    page.tap(Role::button, "Request return of 3 items");
    BOOST_TEST(page.sees("Choose what you would like instead."));
    BOOST_TEST(shop.returns.empty());
}

BOOST_AUTO_TEST_CASE(fewer_can_be_sent_back_with_a_comment) {
    AccountPage page(shop, options);
    page.open_details("1001");
    page.tap(Role::button, "Return items of order 1001");
    page.tap(Role::button, "One less of Old coffee");
    page.tap(Role::radio, "Wrong item");
    page.type("Comment on Old coffee (optional)", "I ordered beans");
    page.tap(Role::button, "Continue");
    page.tap(Role::radio, "Another one");
    page.tap(Role::button, "Request return of 2 items");
    BOOST_REQUIRE(shop.returns.size() == 1U);
    BOOST_TEST((shop.returns.front().lines ==
                std::vector<domain::ReturnLine>{{"line of coffee", 2, "wrong", "I ordered beans"}}));
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_told_and_asked_for_again_once) {
    AccountPage page(shop, options);
    page.open_details("1001");
    fill_in(page);
    shop.fail_next<app::RequestReturn>(ShopErrorCode::timeout);
    page.tap(Role::button, "Request return of 3 items");
    BOOST_TEST(page.sees("Your return is not confirmed yet"));
    BOOST_TEST(page.sees("it still counts only once"));
    BOOST_TEST(!page.has(Role::button, "Back"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.sees("Return R-1 has been requested"));
    const auto sent = page.effects<app::RequestReturn>();
    BOOST_REQUIRE(sent.size() == 2U);
    BOOST_TEST(sent[0].key == sent[1].key);
    BOOST_TEST(shop.stored.empty());
}

BOOST_AUTO_TEST_CASE(who_closes_the_dialog_after_a_lost_answer_finds_it_in_the_details) {
    AccountPage page(shop, options);
    page.open_details("1001");
    fill_in(page);
    shop.fail_next<app::RequestReturn>(ShopErrorCode::network);
    page.tap(Role::button, "Request return of 3 items");
    page.escape();
    BOOST_TEST(!page.is_open(kit::SurfaceId::dialog));
    BOOST_TEST(page.sees("The shop has not confirmed your return request yet."));
    page.tap(Role::button, "Try again: Return items of order 1001");
    BOOST_TEST(page.has(Role::heading, "Return R-1"));
    BOOST_TEST(page.sees("Return R-1 has been requested."));
}

BOOST_AUTO_TEST_CASE(what_was_kept_on_the_device_is_settled_when_the_page_opens) {
    shop.stored = {{"old-3", now_ms,
                    domain::ReturnRequest{"order 1001", {{"line of coffee", 1, "damaged", ""}}, "refund"}}};
    AccountPage page(shop, options);
    BOOST_TEST(page.effects<app::RequestReturn>().front().key == "old-3");
    BOOST_TEST(page.sees("Return R-1 has been requested."));
    BOOST_TEST(shop.stored.empty());
    BOOST_TEST(shop.returns.size() == 1U);
}

BOOST_AUTO_TEST_CASE(how_far_a_return_is_can_be_seen_and_heard) {
    domain::OrderReturn waiting = made(ReturnState::label_ready);
    waiting.label_url = "/labels/9";
    waiting.send_until_ms = now_ms + day_ms;
    waiting.refund = domain::ReturnRefund{1'000, domain::test::euro, std::nullopt};
    shop.returns = {waiting};
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(page.has(Role::list, "Progress of return R-9"));
    BOOST_TEST(page.has(Role::text, "Requested: done"));
    BOOST_TEST(page.has(Role::text, "Label ready: now"));
    BOOST_TEST(page.has(Role::text, "Received by the shop: still to come"));
    BOOST_TEST(page.find(Role::link, "Print the label of return R-9").url == "/labels/9");
    BOOST_TEST(page.sees("Hand in the parcel by"));
    BOOST_TEST(page.sees("You will get EUR 10.00 back."));
}

BOOST_AUTO_TEST_CASE(a_refused_return_says_why_and_promises_nothing) {
    domain::OrderReturn refused = made(ReturnState::refused);
    refused.text = "The bag was opened";
    refused.refund = domain::ReturnRefund{1'000, domain::test::euro, std::nullopt};
    shop.returns = {refused};
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(page.sees("Refused"));
    BOOST_TEST(page.sees("The bag was opened"));
    BOOST_TEST(!page.sees("EUR 10.00 back"));
    BOOST_TEST(!page.has(Role::list, "Progress of return R-9"));
}

BOOST_AUTO_TEST_CASE(money_that_was_paid_back_is_told_with_its_day) {
    domain::OrderReturn done = made(ReturnState::refunded);
    done.refund = domain::ReturnRefund{1'000, domain::test::euro, now_ms - day_ms};
    shop.returns = {done};
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(page.sees("You got EUR 10.00 back on"));
    BOOST_TEST(page.has(Role::text, "Completed: done"));
}

BOOST_AUTO_TEST_CASE(options_that_do_not_come_can_be_asked_for_again) {
    shop.fail_next<app::LoadReturnOptions>(ShopErrorCode::unavailable);
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(page.sees("What can be returned could not be looked up."));
    page.tap(Role::button, "Try again: What can be returned could not be looked up.");
    BOOST_TEST(page.has(Role::button, "Return items of order 1001"));
}

BOOST_AUTO_TEST_CASE(without_the_capability_there_is_no_trace_of_returns) {
    options.capabilities = domain::test::usual_capabilities;
    AccountPage page(shop, options);
    page.open_details("1001");
    BOOST_TEST(!page.sees("Return"));
    BOOST_TEST(page.effects<app::LoadReturnOptions>().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
