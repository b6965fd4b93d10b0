#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

constexpr std::int64_t now_ms = 1'710'000'000'000; // 2024-03-09T16:00Z, as the page's clock
constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t day_ms = 24 * hour_ms;

/// An order of three coffees and a tea that cannot be sent back, open for nine more days.
struct Contracts {
    Contracts() {
        options.slice_height = 3'000;
        options.capabilities.add(app::Capability::withdrawal);
        shop.session.customer->email = "sanne@example.nl";
        domain::Order& order = shop.add_order("1001", "coffee");
        order.lines.push_back(domain::test::line_of("tea", 1));
        order.withdrawal = domain::Withdrawal{.state = domain::WithdrawalState::open,
                                              .until_ms = now_ms + 9 * day_ms,
                                              .reason = "",
                                              .excluded_lines = {{"line of tea", "It is perishable."}},
                                              .acknowledgement = {}};
        shop.add_order("1002", "mug");
    }

    domain::Withdrawal& withdrawal() { return *std::get<domain::Order>(shop.orders[0]).withdrawal; }
    static constexpr std::string_view open_name =
        "Withdraw from this contract: order 1001, 9 days left, until 2024-03-18";

    void confirm(AccountPage& page) {
        page.tap(Role::button, open_name);
        page.tap(Role::button, "Review");
        page.tap(Role::button, "Confirm withdrawal");
    }

    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(withdrawal, Contracts)

BOOST_AUTO_TEST_CASE(the_row_of_the_order_says_how_long_the_contract_can_be_left) {
    AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::button, open_name));
    BOOST_TEST(page.sees("9 days left, until 2024-03-18"));
    page.wait(8 * day_ms);
    BOOST_TEST(page.sees("1 day left, until 2024-03-18"));
    page.wait(day_ms);
    BOOST_TEST(page.sees("last day, until 16:00"));
    page.wait(1);
    // The shop calls it open: it decides, not the clock of this device.
    BOOST_TEST(page.has(Role::button, "Withdraw from this contract: order 1001, ended on 2024-03-18, by the "
                                      "clock of this device"));
}

BOOST_AUTO_TEST_CASE(days_left_are_fewer_after_midnight_on_a_page_that_stays_open) {
    AccountPage page(shop, options);
    const auto wakes_in_ms = [&] { return static_cast<std::int64_t>(page.frame().wake_in_ms.value()); };
    BOOST_TEST(wakes_in_ms() == 8 * hour_ms);
    page.wait(8 * hour_ms - 1);
    BOOST_TEST(page.sees("9 days left, until 2024-03-18"));
    page.wait(1);
    BOOST_TEST(page.sees("8 days left, until 2024-03-18"));
    BOOST_TEST(wakes_in_ms() == day_ms);
}

BOOST_AUTO_TEST_CASE(a_period_that_ends_with_the_first_moment_of_a_day_ends_with_the_last_of_the_day_before) {
    withdrawal().until_ms = now_ms + 8 * hour_ms; // 2024-03-10T00:00Z
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("last day, until 23:59"));
}

BOOST_AUTO_TEST_CASE(after_a_part_the_rest_can_be_left_and_the_proof_be_seen) {
    withdrawal().acknowledgement = domain::Acknowledgement{"W-9", now_ms, "One coffee.", "sanne@example.nl"};
    AccountPage page(shop, options);
    page.tap(Role::button, "See your withdrawal: order 1001, received on 2024-03-09 16:00 UTC");
    BOOST_TEST(page.has(Role::heading, "Your withdrawal has been received"));
    BOOST_TEST(page.sees("One coffee."));
    page.escape();
    confirm(page);
    BOOST_TEST(page.effects<app::Withdraw>().size() == 1U);
    BOOST_TEST(page.has(Role::heading, "Your withdrawal has been received"));
}

BOOST_AUTO_TEST_CASE(what_is_declared_but_not_acknowledged_is_not_called_over) {
    withdrawal().state = domain::WithdrawalState::acknowledged;
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("Withdrawal sent"));
    page.tap(Role::button, "Details of order 1001 of 2024-03-05");
    BOOST_TEST(!page.sees("ended on"));
}

BOOST_AUTO_TEST_CASE(it_leads_in_two_steps_to_an_acknowledgement_with_the_exact_time) {
    AccountPage page(shop, options);
    page.tap(Role::button, open_name);
    BOOST_TEST(page.has(Role::heading, "Withdraw from the contract"));
    BOOST_TEST(page.find(Role::text_field, "Your name").value == "Sanne Visser");
    BOOST_TEST(page.find(Role::text_field, "Your e-mail address").value == "sanne@example.nl");
    page.tap(Role::button, "Review");
    BOOST_TEST(page.has(Role::heading, "Confirm your withdrawal"));
    BOOST_TEST(page.sees("3 × Old coffee"));
    BOOST_TEST(!page.sees("1 × Old tea"));
    BOOST_TEST(page.effects<app::Withdraw>().empty());
    page.tap(Role::button, "Confirm withdrawal");
    BOOST_TEST(page.has(Role::heading, "Your withdrawal has been received"));
    BOOST_TEST(page.sees("Received on 2024-03-09 16:00 UTC"));
    BOOST_TEST(page.sees("The shop has sent this acknowledgement to sanne@example.nl."));
    BOOST_TEST(page.effects<app::Withdraw>().size() == 1);
    BOOST_TEST(page.heard().back() == "Your withdrawal from order 1001 has been received");
}

BOOST_AUTO_TEST_CASE(the_acknowledgement_can_be_kept_and_printed_and_stays_in_the_row) {
    AccountPage page(shop, options);
    confirm(page);
    page.tap(Role::button, "Save");
    const auto saved = page.effects<app::SaveText>().front();
    BOOST_TEST(saved.file_name == "withdrawal-1001.txt");
    BOOST_TEST(saved.text.find("Received on 2024-03-09 16:00 UTC") != std::string::npos);
    BOOST_TEST(saved.text.find("order 1001") != std::string::npos);
    page.tap(Role::button, "Print");
    BOOST_TEST(page.effects<app::PrintPart>().front().node ==
               page.find(Role::region, "Withdrawal from order 1001").id);
    page.escape();
    BOOST_TEST(!page.is_open(kit::SurfaceId::dialog));
    page.tap(Role::button, "See your withdrawal: order 1001, received on 2024-03-09 16:00 UTC");
    BOOST_TEST(page.has(Role::heading, "Your withdrawal has been received"));
}

BOOST_AUTO_TEST_CASE(a_part_of_the_order_can_be_left_and_excluded_goods_say_why) {
    AccountPage page(shop, options);
    page.tap(Role::button, open_name);
    const kit::SemanticNode& tea = page.find(Role::checkbox, "Withdraw from 1 × Old tea");
    BOOST_TEST(tea.disabled);
    BOOST_TEST(tea.description == "You cannot withdraw from this. It is perishable.");
    BOOST_TEST(page.sees("It is perishable."));
    page.tap(Role::button, "One less of Old coffee");
    page.tap(Role::button, "Review");
    page.tap(Role::button, "Confirm withdrawal");
    const auto lines = page.effects<app::Withdraw>().front().declaration.lines;
    BOOST_TEST((lines == std::vector<domain::WithdrawalLine>{{"line of coffee", 2}}));
}

BOOST_AUTO_TEST_CASE(after_some_of_a_line_only_the_rest_of_it_is_offered) {
    withdrawal().remaining_lines = {{"line of coffee", 2}};
    AccountPage page(shop, options);
    page.tap(Role::button, open_name);
    const kit::SemanticNode& coffee = page.find(Role::checkbox, "Withdraw from 2 × Old coffee");
    BOOST_TEST(coffee.description == "2 of 3 left: the rest is withdrawn from already");
    page.tap(Role::button, "One less of Old coffee");
    page.tap(Role::button, "One more of Old coffee");
    BOOST_TEST(page.find(Role::button, "One more of Old coffee").disabled);
    page.tap(Role::button, "Review");
    page.tap(Role::button, "Confirm withdrawal");
    const auto lines = page.effects<app::Withdraw>().front().declaration.lines;
    BOOST_TEST((lines == std::vector<domain::WithdrawalLine>{{"line of coffee", 2}}));
}

BOOST_AUTO_TEST_CASE(the_statement_can_be_changed_and_what_is_missing_is_said_at_its_field) {
    shop.session.customer->email = "";
    AccountPage page(shop, options);
    page.tap(Role::button, open_name);
    page.tap(Role::button, "Review");
    const kit::SemanticNode& contact = page.find(Role::text_field, "Your e-mail address");
    BOOST_TEST(contact.field.problem == "Please fill this in.");
    BOOST_TEST(page.focused() == contact.id); // a screen reader reads it
    page.type("Your e-mail address", "anna@example.nl");
    page.type("Declaration", "I take it all back.");
    page.tap(Role::button, "Review");
    BOOST_TEST(page.sees("I take it all back."));
    page.tap(Role::button, "Confirm withdrawal");
    const auto statement = page.effects<app::Withdraw>().front().declaration.statement;
    BOOST_TEST(statement.contact == "anna@example.nl");
    BOOST_TEST(statement.text == "I take it all back.");
}

BOOST_AUTO_TEST_CASE(without_goods_nothing_is_declared_and_that_is_said_aloud) {
    AccountPage page(shop, options);
    page.tap(Role::button, open_name);
    page.tap(Role::checkbox, "Withdraw from 3 × Old coffee");
    BOOST_TEST(page.sees("Choose at least one product."));
    page.tap(Role::button, "Review");
    BOOST_TEST(page.heard().back() == "Choose at least one product.");
    BOOST_TEST(!page.has(Role::heading, "Confirm your withdrawal"));
}

BOOST_AUTO_TEST_CASE(the_words_say_whether_they_are_about_all_of_the_order) {
    withdrawal().excluded_lines.clear();
    AccountPage page(shop, options);
    const auto declaration = [&] { return page.find(Role::text_field, "Declaration").value; };
    page.tap(Role::button, open_name);
    BOOST_TEST(declaration() ==
               "I hereby give notice that I withdraw from my contract for the goods of order "
               "1001, ordered on 2024-03-05.");
    page.tap(Role::button, "One less of Old coffee");
    BOOST_TEST(declaration() == "I hereby give notice that I withdraw from my contract for the goods named "
                                "below of order 1001, ordered on 2024-03-05.");
    page.type("Declaration", "Take it back.");
    page.tap(Role::button, "One more of Old coffee");
    BOOST_TEST(declaration() == "Take it back.");
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_told_and_tried_again_under_the_same_key) {
    AccountPage page(shop, options);
    shop.fail_next<app::Withdraw>(domain::ShopErrorCode::timeout);
    confirm(page);
    BOOST_TEST(page.has(Role::heading, "Your withdrawal is not confirmed yet"));
    page.escape();
    page.tap(Role::button, "Withdrawal not confirmed yet: order 1001, it is kept and will be sent again");
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.has(Role::heading, "Your withdrawal has been received"));
    const auto sent = page.effects<app::Withdraw>();
    BOOST_REQUIRE(sent.size() == 2);
    BOOST_TEST(sent[0].declaration.key == sent[1].declaration.key);
}

BOOST_AUTO_TEST_CASE(a_refusal_has_the_shops_words_and_can_be_changed) {
    AccountPage page(shop, options);
    shop.fail_next<app::Withdraw>(domain::ShopErrorCode::refused, false);
    confirm(page);
    BOOST_TEST(page.has(Role::heading, "The shop refused your withdrawal"));
    BOOST_TEST(page.sees("The shop says: on purpose"));
    page.tap(Role::button, "Change it");
    BOOST_TEST(page.find(Role::text_field, "Your name").value == "Sanne Visser");
}

BOOST_AUTO_TEST_CASE(a_reload_before_the_answer_loses_nothing_and_doubles_nothing) {
    {
        AccountPage page(shop, options);
        shop.fail_next<app::Withdraw>(domain::ShopErrorCode::network);
        confirm(page);
    }
    AccountPage next(shop, options);
    BOOST_TEST(next.sees("Your withdrawal from order 1001 has been received"));
    BOOST_TEST(shop.declarations.size() == 1);
    AccountPage third(shop, options);
    BOOST_TEST(third.effects<app::Withdraw>().empty());
}

BOOST_AUTO_TEST_CASE(an_expired_or_excluded_contract_says_why_in_the_details_and_offers_nothing) {
    withdrawal().state = domain::WithdrawalState::expired;
    withdrawal().until_ms = now_ms - day_ms;
    AccountPage expired(shop, options);
    BOOST_TEST(!expired.sees("Withdraw from this contract"));
    expired.tap(Role::button, "Details of order 1001 of 2024-03-05");
    BOOST_TEST(expired.sees("The period for withdrawing from this contract ended on 2024-03-08."));
    withdrawal().state = domain::WithdrawalState::excluded;
    withdrawal().reason = "It was made for you.";
    AccountPage excluded(shop, options);
    BOOST_TEST(!excluded.sees("Withdraw from this contract"));
    excluded.tap(Role::button, "Details of order 1001 of 2024-03-05");
    BOOST_TEST(excluded.sees("You cannot withdraw from this contract. It was made for you."));
}

BOOST_AUTO_TEST_CASE(without_the_capability_nothing_is_said_about_it) {
    options.capabilities = domain::test::usual_capabilities;
    AccountPage page(shop, options);
    BOOST_TEST(!page.sees("Withdraw"));
    BOOST_TEST(page.effects<app::LoadIntents>().size() == 1);
}

BOOST_AUTO_TEST_CASE(on_a_phone_nothing_of_it_is_cut) {
    options.width = 320;
    AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::text, "Withdraw from this contract"));
    BOOST_TEST(page.has(Role::text, "9 days left, until 2024-03-18"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
