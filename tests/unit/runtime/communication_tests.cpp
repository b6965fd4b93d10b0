#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

/// A shop that writes about offers, by e-mail, every week.
struct WritingShop {
    WritingShop() {
        options.capabilities.add(app::Capability::communication);
        options.fragment = "profile";
        options.slice_height = 3'000;
        domain::Communication& communication = shop.communication;
        communication.topics = {
            {.id = "offers", .label = "Offers", .text = "For what you buy more often", .on = true},
            {.id = "recipes", .label = "Recipes", .text = {}, .on = false}};
        communication.channels = {{.id = "email", .label = "E-mail", .text = {}, .on = true}};
        communication.frequency = {.chosen = "weekly",
                                   .options = {{"weekly", "Every week"}, {"monthly", "Every month"}}};
        communication.consent = {
            .text = "The shop may write to me.", .version = "2025-2", .at_ms = 1'700'000'000'000};
    }
    AccountPage::Options options;
    TestShop shop;
};

bool is_checked(const AccountPage& page, Role role, std::string_view name) {
    return page.find(role, name).checked == kit::Checked::yes;
}

BOOST_FIXTURE_TEST_SUITE(communication, WritingShop)

BOOST_AUTO_TEST_CASE(the_card_says_what_is_on_and_to_what_the_customer_agreed_and_when) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Mail and messages"));
    BOOST_TEST(is_checked(page, Role::checkbox, "Offers"));
    BOOST_TEST(page.find(Role::checkbox, "Offers").description == "For what you buy more often");
    BOOST_TEST(!is_checked(page, Role::checkbox, "Recipes"));
    BOOST_TEST(is_checked(page, Role::radio, "Every week"));
    BOOST_TEST(page.has(Role::group, "In what way"));
    BOOST_TEST(page.sees("The shop may write to me."));
    BOOST_TEST(page.sees("You agreed on "));
    BOOST_TEST(page.sees("Version 2025-2."));
}

BOOST_AUTO_TEST_CASE(who_has_not_agreed_is_told_so) {
    shop.communication.consent.at_ms.reset();
    const AccountPage page(shop, options);
    BOOST_TEST(page.sees("You have not agreed to this at the moment. Version 2025-2."));
}

BOOST_AUTO_TEST_CASE(choices_are_saved_together_and_it_is_announced) {
    AccountPage page(shop, options);
    page.tap(Role::checkbox, "Recipes");
    page.tap(Role::checkbox, "Offers");
    page.tap(Role::radio, "Every month");
    BOOST_TEST(page.effects<app::SaveCommunication>().empty());
    page.tap(Role::button, "Save choices");
    BOOST_TEST(shop.communication.topics[1].on);
    BOOST_TEST(!shop.communication.topics[0].on);
    BOOST_TEST(shop.communication.frequency.chosen == "monthly");
    BOOST_TEST(page.heard().back() == "Your choices are saved");
    BOOST_TEST(!page.has(Role::button, "Cancel"));
}

BOOST_AUTO_TEST_CASE(less_mail_takes_one_press_and_there_is_no_less_than_the_least) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Less mail: Every month");
    BOOST_TEST(shop.communication.frequency.chosen == "monthly");
    BOOST_TEST(is_checked(page, Role::radio, "Every month"));
    BOOST_TEST(!page.sees("Less mail"));
}

BOOST_AUTO_TEST_CASE(a_failure_is_one_sentence_and_saving_again_is_the_same_write) {
    AccountPage page(shop, options);
    page.tap(Role::checkbox, "Recipes");
    shop.fail_next<app::SaveCommunication>(domain::ShopErrorCode::network);
    page.tap(Role::button, "Save choices");
    BOOST_TEST(page.sees("There is no connection"));
    BOOST_TEST(is_checked(page, Role::checkbox, "Recipes"));
    page.tap(Role::button, "Save choices");
    const auto sent = page.effects<app::SaveCommunication>();
    BOOST_REQUIRE(sent.size() == 2u);
    BOOST_TEST(sent[0].key == sent[1].key);
    BOOST_TEST(!page.sees("There is no connection"));
}

BOOST_AUTO_TEST_CASE(a_text_that_has_changed_is_shown_before_anything_is_agreed_to) {
    AccountPage page(shop, options);
    page.tap(Role::checkbox, "Recipes");
    shop.communication.consent = {.text = "The shop may also call me.", .version = "2026-1", .at_ms = {}};
    shop.fail_next<app::SaveCommunication>(domain::ShopErrorCode::refused, false);
    page.tap(Role::button, "Save choices");
    BOOST_TEST(page.sees("The text of your consent has changed."));
    BOOST_TEST(page.sees("The shop may also call me."));
    BOOST_TEST(is_checked(page, Role::checkbox, "Recipes"));
    page.tap(Role::button, "Save choices");
    BOOST_TEST(page.effects<app::SaveCommunication>().back().wanted.consent.version == "2026-1");
}

BOOST_AUTO_TEST_CASE(cancel_goes_back_to_what_is_saved_and_the_focus_stays_in_the_card) {
    AccountPage page(shop, options);
    page.tap(Role::checkbox, "Recipes");
    page.tap(Role::button, "Cancel");
    BOOST_TEST(!is_checked(page, Role::checkbox, "Recipes"));
    BOOST_TEST(page.focused() == page.find(Role::button, "Save choices").id);
}

BOOST_AUTO_TEST_CASE(what_could_not_be_loaded_is_loaded_by_trying_again) {
    shop.fail_next<app::LoadCommunication>(domain::ShopErrorCode::unavailable);
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("Your mail preferences could not be loaded"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.has(Role::checkbox, "Offers"));
}

BOOST_AUTO_TEST_CASE(a_shop_that_does_not_write_has_no_card) {
    options.capabilities = domain::test::usual_capabilities;
    options.capabilities.add(app::Capability::profile);
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Your details"));
    BOOST_TEST(!page.sees("Mail and messages"));
    BOOST_TEST(page.effects<app::LoadCommunication>().empty());
}

BOOST_AUTO_TEST_SUITE_END()

/// A shop that thanks for new customers.
struct ThankfulShop {
    ThankfulShop() {
        options.capabilities.add(app::Capability::referral);
        options.fragment = "profile";
        shop.referral.url = "https://shop.example/v/1";
        shop.referral.code = "FRIEND-1";
        shop.referral.text = "This link gives you 10% off.";
        shop.referral.conditions = "You get a voucher after their first order.";
        shop.referral.friends = 3;
        shop.referral.amount = domain::Money{1'500, domain::test::euro};
    }
    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(referral, ThankfulShop)

BOOST_AUTO_TEST_CASE(the_card_says_what_both_get_on_what_conditions_and_what_it_brought) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Tell a friend"));
    BOOST_TEST(page.sees("This link gives you 10% off."));
    BOOST_TEST(page.sees("You get a voucher after their first order."));
    BOOST_TEST(page.sees("https://shop.example/v/1"));
    BOOST_TEST(page.sees("Code FRIEND-1"));
    BOOST_TEST(page.sees("3 friends have ordered with your link."));
    BOOST_TEST(page.sees("Earned so far: EUR 15.00"));
}

BOOST_AUTO_TEST_CASE(money_and_points_are_both_told_and_nothing_where_nothing_was_earned) {
    shop.referral.points = 120;
    BOOST_TEST(AccountPage(shop, options).sees("Earned so far: EUR 15.00 · 120 points"));
    shop.referral.points.reset();
    shop.referral.amount->minor_units = 0;
    shop.referral.friends = 0;
    const AccountPage page(shop, options);
    BOOST_TEST(page.sees("Nobody has ordered with your link yet."));
    BOOST_TEST(!page.sees("Earned so far"));
}

BOOST_AUTO_TEST_CASE(the_link_is_copied_where_the_browser_cannot_share) {
    AccountPage page(shop, options);
    BOOST_TEST(!page.has(Role::button, "Share link"));
    page.tap(Role::button, "Copy link");
    BOOST_REQUIRE(page.effects<app::CopyText>().size() == 1u);
    BOOST_TEST(page.effects<app::CopyText>().front().text == "https://shop.example/v/1");
    BOOST_TEST(page.heard().back() == "Copied");
}

BOOST_AUTO_TEST_CASE(the_link_is_shared_with_its_words_where_the_browser_can) {
    options.can_share = true;
    AccountPage page(shop, options);
    BOOST_TEST(page.effects<app::ShareLink>().empty());
    page.tap(Role::button, "Share link");
    const auto shared = page.effects<app::ShareLink>();
    BOOST_REQUIRE(shared.size() == 1u);
    BOOST_TEST(shared.front().text == "This link gives you 10% off.");
    BOOST_TEST(shared.front().url == "https://shop.example/v/1");
    BOOST_TEST(page.has(Role::button, "Copy link"));
}

BOOST_AUTO_TEST_CASE(a_link_that_could_not_be_loaded_is_loaded_by_trying_again) {
    shop.fail_next<app::LoadReferral>(domain::ShopErrorCode::timeout);
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("Your link for friends could not be loaded"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.has(Role::button, "Copy link"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
