#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

/// A shop that keeps a profile and two addresses.
struct Account {
    Account() {
        options.capabilities.add(app::Capability::profile);
        options.capabilities.add(app::Capability::addresses);
        options.fragment = "profile";
        options.slice_height = 3'000;
        shop.profile.birthday = "1988-06-14";
        shop.addresses = {address("home", "Nieuwe Gracht 27"), address("work", "Kleine Houtweg 14")};
        shop.addresses.front().default_shipping = true;
    }
    static domain::SavedAddress address(const std::string& id, const std::string& street) {
        domain::SavedAddress made;
        made.id = id;
        made.name = "Sanne Visser";
        made.street = street;
        made.postal_code = "2011 NJ";
        made.city = "Haarlem";
        made.country = "NL";
        return made;
    }

    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(account, Account)

BOOST_AUTO_TEST_CASE(the_profile_says_what_the_shop_knows_and_nothing_that_it_does_not) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Your details"));
    BOOST_TEST(page.sees("sanne@example.nl"));
    BOOST_TEST(page.sees("1988-06-14"));
    BOOST_TEST(!page.sees("Phone number"));
}

BOOST_AUTO_TEST_CASE(details_are_edited_and_saved_and_the_focus_follows) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    BOOST_TEST(page.focused() == page.find(Role::text_field, "Name").id);
    BOOST_TEST(page.find(Role::text_field, "Name").value == "Sanne Visser");
    page.type("First name (optional)", "San");
    page.tap(Role::button, "Save");
    BOOST_TEST(shop.profile.given_name == "San");
    BOOST_TEST(page.has(Role::text, "Hello San"));
    BOOST_TEST(page.heard().back() == "Your details are saved");
    BOOST_TEST(page.focused() == page.find(Role::button, "Edit details").id);
}

BOOST_AUTO_TEST_CASE(an_answer_takes_nobody_out_of_another_form) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    shop.holds = true;
    page.tap(Role::button, "Save");
    page.tap(Role::button, "Add an address");
    const kit::NodeId street = page.find(Role::text_field, "Street and house number").id;
    page.focus(street);
    shop.holds = false;
    page.settle();
    BOOST_TEST(page.has(Role::button, "Edit details"));
    BOOST_TEST(page.focused() == street);
}

BOOST_AUTO_TEST_CASE(enter_in_a_field_saves_as_the_button_does) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    page.type("Phone number (optional)", "020 1234567");
    page.tap(Role::text_field, "Phone number (optional)");
    BOOST_TEST(shop.profile.phone == "020 1234567");
}

BOOST_AUTO_TEST_CASE(a_mistake_is_said_below_its_field_which_gets_the_focus) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    page.type("E-mail address", "sanne");
    page.tap(Role::button, "Save");
    const kit::SemanticNode& email = page.find(Role::text_field, "E-mail address");
    BOOST_TEST(email.field.problem == "Please enter an e-mail address, such as name@example.com.");
    BOOST_TEST(page.focused() == email.id);
    BOOST_TEST(page.effects<app::SaveProfile>().empty());
    page.type("E-mail address", "san@example.nl");
    BOOST_TEST(page.find(Role::text_field, "E-mail address").field.problem.empty());
}

BOOST_AUTO_TEST_CASE(what_the_shop_finds_wrong_is_said_in_its_words) {
    shop.problems = {{"phone", "We only call Dutch numbers"}};
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    page.tap(Role::button, "Save");
    BOOST_TEST(page.find(Role::text_field, "Phone number (optional)").field.problem ==
               "We only call Dutch numbers");
}

BOOST_AUTO_TEST_CASE(a_failure_is_one_sentence_by_the_form_and_what_was_typed_stays) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    page.type("Name", "Sanne de Vries");
    shop.fail_next<app::SaveProfile>(domain::ShopErrorCode::network);
    page.tap(Role::button, "Save");
    BOOST_TEST(page.sees("There is no connection"));
    BOOST_TEST(page.find(Role::text_field, "Name").value == "Sanne de Vries");
    page.tap(Role::button, "Save");
    const auto sent = page.effects<app::SaveProfile>();
    BOOST_REQUIRE(sent.size() == 2u);
    BOOST_TEST(sent[0].key == sent[1].key);
    BOOST_TEST(page.sees("Sanne de Vries"));
    BOOST_TEST(!page.sees("There is no connection"));
}

BOOST_AUTO_TEST_CASE(nothing_can_be_typed_while_it_is_being_saved) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    shop.holds = true;
    page.tap(Role::button, "Save");
    BOOST_TEST(page.find(Role::text_field, "Name").disabled);
    BOOST_TEST(page.find(Role::button, "Saving…").busy);
    shop.holds = false;
    page.settle();
    BOOST_TEST(page.has(Role::button, "Edit details"));
}

BOOST_AUTO_TEST_CASE(cancel_forgets_what_was_typed) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit details");
    page.type("Name", "Somebody");
    page.tap(Role::button, "Cancel");
    BOOST_TEST(page.sees("Sanne Visser"));
    page.tap(Role::button, "Edit details");
    BOOST_TEST(page.find(Role::text_field, "Name").value == "Sanne Visser");
}

BOOST_AUTO_TEST_CASE(each_address_says_what_it_is_used_for_and_its_buttons_which_one_they_mean) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.sees("2011 NJ Haarlem"));
    BOOST_TEST(page.sees("Country NL"));
    BOOST_TEST(page.sees("Default delivery address"));
    BOOST_TEST(!page.sees("Default billing address"));
    BOOST_TEST(page.has(Role::button, "Edit: Nieuwe Gracht 27, Haarlem"));
    BOOST_TEST(page.has(Role::button, "Remove: Kleine Houtweg 14, Haarlem"));
}

BOOST_AUTO_TEST_CASE(an_address_is_added_in_a_form_of_its_own) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Add an address");
    BOOST_TEST(page.focused() == page.find(Role::text_field, "Name").id);
    page.tap(Role::button, "Save");
    BOOST_TEST(page.find(Role::text_field, "Street and house number").field.problem ==
               "Please fill this in.");
    page.type("Street and house number", "Dam 1");
    page.type("City", "Amsterdam");
    page.type("Country", "BE");
    page.tap(Role::checkbox, "Default billing address");
    page.tap(Role::button, "Save");
    BOOST_REQUIRE(shop.addresses.size() == 3u);
    BOOST_TEST(shop.addresses.back().country == "BE");
    BOOST_TEST(shop.addresses.back().default_billing);
    BOOST_TEST(page.has(Role::button, "Edit: Dam 1, Amsterdam"));
    BOOST_TEST(page.focused() == page.find(Role::button, "Add an address").id);
}

BOOST_AUTO_TEST_CASE(a_short_field_of_an_address_stands_beside_a_short_one_only) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Add an address");
    const auto bounds = [&](std::string_view label) { return page.find(Role::text_field, label).bounds; };
    const kit::Rect extra = bounds("Flat, floor or building (optional)");
    const kit::Rect postcode = bounds("Postcode (optional)");
    const kit::Rect city = bounds("City");
    BOOST_TEST(postcode.y >= extra.y + extra.height);
    BOOST_TEST(postcode.y == city.y);
    BOOST_TEST(postcode.x + postcode.width < city.x);
}

BOOST_AUTO_TEST_CASE(an_address_is_edited_where_it_stands_and_the_focus_comes_back_to_its_button) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Edit: Kleine Houtweg 14, Haarlem");
    BOOST_TEST(!page.has(Role::button, "Edit: Kleine Houtweg 14, Haarlem"));
    BOOST_TEST(page.has(Role::heading, "Edit address"));
    page.type("City", "Heemstede");
    page.tap(Role::button, "Save");
    BOOST_TEST(shop.addresses.back().id == "work");
    BOOST_TEST(page.focused() == page.find(Role::button, "Edit: Kleine Houtweg 14, Heemstede").id);
}

BOOST_AUTO_TEST_CASE(a_removed_address_can_be_put_back_from_where_it_stood) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Remove: Nieuwe Gracht 27, Haarlem");
    BOOST_TEST(shop.addresses.size() == 1u);
    BOOST_TEST(page.sees("Nieuwe Gracht 27, Haarlem is removed."));
    BOOST_TEST(page.heard().back() == "The address is removed");
    page.tap(Role::button, "Undo: put back Nieuwe Gracht 27, Haarlem");
    BOOST_TEST(shop.addresses.size() == 2u);
    BOOST_TEST(page.has(Role::button, "Remove: Nieuwe Gracht 27, Haarlem"));
    BOOST_TEST(page.heard().back() == "The address is back");
}

BOOST_AUTO_TEST_CASE(a_part_that_could_not_be_loaded_does_not_take_the_other_with_it) {
    shop.fail_next<app::LoadAddresses>(domain::ShopErrorCode::unavailable);
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("sanne@example.nl"));
    BOOST_TEST(page.sees("Your addresses could not be loaded"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.sees("Nieuwe Gracht 27"));
}

BOOST_AUTO_TEST_CASE(a_shop_without_addresses_has_no_address_book) {
    options.capabilities = domain::test::usual_capabilities;
    options.capabilities.add(app::Capability::profile);
    const AccountPage page(shop, options);
    BOOST_TEST(page.sees("sanne@example.nl"));
    BOOST_TEST(!page.sees("Addresses"));
    BOOST_TEST(page.effects<app::LoadAddresses>().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
