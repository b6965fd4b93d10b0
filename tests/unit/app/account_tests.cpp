#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::Capability;
using domain::FieldProblem;
using domain::ShopErrorCode;

namespace {

domain::SavedAddress address_of(const std::string& id) {
    domain::SavedAddress address;
    address.id = id;
    address.name = "Sanne";
    address.street = "Street of " + id;
    address.city = "Haarlem";
    address.country = "NL";
    return address;
}

/// The account of a customer who is signed in, at a shop that can do all of it.
struct Account {
    Account() {
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        for (const Capability can :
             {Capability::profile, Capability::addresses, Capability::claim, Capability::sign_in_link}) {
            capabilities.add(can);
        }
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        page.tell(LocationChanged{"profile"});
    }

    void sign_in() {
        page.answer_session("sanne");
        loads_profile = page.only<LoadProfile>();
        loads_addresses = page.only<LoadAddresses>();
    }
    /// With a profile, and two addresses of which home is the usual one.
    void arrive() {
        sign_in();
        page.tell(ProfileReceived{loads_profile.request, {profile, {}}});
        home.default_shipping = true;
        page.tell(AddressesReceived{loads_addresses.request, {{home, work}, {}}});
    }
    /// A new address, typed and sent.
    SaveAddress send_new_address() {
        page.tell(AddressEditPressed{});
        type(Field::address_street, "Dam 1");
        type(Field::address_city, "Amsterdam");
        return page.tell(FormSubmitted{Form::address}).only<SaveAddress>();
    }
    Page& type(Field field, std::string text) { return page.tell(FieldChanged{field, std::move(text)}); }
    [[nodiscard]] FieldProblem problem(Field field) const { return page.model().forms[field].problem; }
    [[nodiscard]] const Attention& attention() const { return page.model().forms.attention(); }
    [[nodiscard]] std::vector<std::string> ids() const {
        std::vector<std::string> ids;
        for (const auto& address : *page.model().account.addresses.list.value) {
            ids.push_back(address.id);
        }
        return ids;
    }

    Page page;
    LoadProfile loads_profile;
    LoadAddresses loads_addresses;
    domain::Profile profile{.name = "Sanne Visser",
                            .given_name = "Sanne",
                            .email = "sanne@example.nl",
                            .phone = "",
                            .birthday = "",
                            .customer_since_ms = std::nullopt};
    domain::SavedAddress home = address_of("home");
    domain::SavedAddress work = address_of("work");
};

using Ids = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(account, Account)

BOOST_AUTO_TEST_CASE(a_profile_is_sent_as_it_was_typed_without_the_blanks_around_it) {
    arrive();
    page.tell(ProfileEditPressed{});
    BOOST_TEST(page.model().forms[Field::profile_email].text == "sanne@example.nl");
    type(Field::profile_name, " Sanne de Vries ");
    page.tell(FormSubmitted{Form::profile});
    const auto save = page.only<SaveProfile>();
    BOOST_TEST(save.profile.name == "Sanne de Vries");
    BOOST_TEST(save.profile.email == "sanne@example.nl");
    BOOST_TEST(!save.key.empty());
    BOOST_TEST(page.tell(FormSubmitted{Form::profile}).effects().empty()); // pressed twice
}

BOOST_AUTO_TEST_CASE(a_profile_that_no_shop_would_take_is_not_sent_and_the_first_mistake_gets_the_focus) {
    arrive();
    page.tell(ProfileEditPressed{});
    type(Field::profile_name, "  ");
    type(Field::profile_email, "sanne");
    type(Field::profile_birthday, "2199-01-01");
    page.tell(FormSubmitted{Form::profile});
    BOOST_TEST(page.effects().empty());
    BOOST_TEST((problem(Field::profile_name) == FieldProblem::missing));
    BOOST_TEST((problem(Field::profile_email) == FieldProblem::no_email));
    BOOST_TEST((problem(Field::profile_birthday) == FieldProblem::no_past_day));
    BOOST_TEST((attention().field == Field::profile_name));
    type(Field::profile_name, "Sanne");
    BOOST_TEST((problem(Field::profile_name) == FieldProblem::none));
}

BOOST_AUTO_TEST_CASE(what_the_shop_finds_wrong_is_said_by_the_field_and_the_form_stays) {
    arrive();
    page.tell(ProfileEditPressed{});
    page.tell(FormSubmitted{Form::profile});
    const auto first = page.only<SaveProfile>();
    page.tell(
        ProfileReceived{first.request, {profile, {{"email", "In use already"}, {"shoe_size", "Too small"}}}});
    BOOST_TEST(page.model().account.profile.editing);
    BOOST_TEST((problem(Field::profile_email) == FieldProblem::told));
    BOOST_TEST(page.model().forms[Field::profile_email].told == "In use already");
    BOOST_TEST(page.model().forms[Form::profile].told == "Too small");
    BOOST_TEST((attention().field == Field::profile_email));
    type(Field::profile_email, "other@example.nl");
    page.tell(FormSubmitted{Form::profile});
    BOOST_TEST(page.only<SaveProfile>().key != first.key);
}

BOOST_AUTO_TEST_CASE(a_saved_profile_closes_the_form_and_the_page_greets_by_the_new_name) {
    arrive();
    page.tell(ProfileEditPressed{});
    page.tell(FormSubmitted{Form::profile});
    profile.given_name = "San";
    page.tell(ProfileReceived{page.model().forms[Form::profile].submission.request, {profile, {}}});
    BOOST_TEST(!page.model().account.profile.editing);
    BOOST_TEST(page.model().session.session.customer->given_name == "San");
    BOOST_TEST(page.announced_only(NoticeKind::profile_saved));
    BOOST_TEST((attention().form == Form::profile && !attention().field));
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_tried_again_with_the_same_key_and_a_change_has_another) {
    arrive();
    page.tell(ProfileEditPressed{});
    page.tell(FormSubmitted{Form::profile});
    const auto first = page.only<SaveProfile>();
    page.fail(first.request, ShopErrorCode::timeout, true);
    page.tell(FormSubmitted{Form::profile});
    const auto second = page.only<SaveProfile>();
    BOOST_TEST(second.key == first.key);
    page.fail(second.request, ShopErrorCode::timeout, true);
    type(Field::profile_phone, "020 1234567");
    page.tell(FormSubmitted{Form::profile});
    BOOST_TEST(page.only<SaveProfile>().key != first.key);
}

BOOST_AUTO_TEST_CASE(what_is_on_its_way_cannot_be_typed_into) {
    arrive();
    page.tell(ProfileEditPressed{});
    page.tell(FormSubmitted{Form::profile});
    type(Field::profile_name, "Somebody else");
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(page.model().forms[Field::profile_name].text == "Sanne Visser");
}

BOOST_AUTO_TEST_CASE(another_customer_finds_nothing_of_what_was_typed) {
    arrive();
    page.tell(ProfileEditPressed{});
    page.tell(AddressEditPressed{"home"});
    page.tell(PageReturned{});
    page.answer_session("piet");
    BOOST_TEST(page.model().forms[Field::profile_name].text.empty());
    BOOST_TEST(page.model().forms[Field::address_street].text.empty());
    BOOST_TEST(!page.model().account.profile.editing);
    BOOST_TEST(!page.model().account.addresses.edited.has_value());
    BOOST_TEST(!page.model().account.addresses.list.value.has_value());
}

BOOST_AUTO_TEST_CASE(a_new_address_begins_with_the_customers_name_and_country) {
    arrive();
    page.tell(AddressEditPressed{});
    BOOST_TEST(page.model().forms[Field::address_name].text == "Sanne");
    BOOST_TEST(page.model().forms[Field::address_country].text == "NL");
    BOOST_TEST(!page.model().account.addresses.edited->default_shipping);
    type(Field::address_street, "Dam 1");
    type(Field::address_city, "Amsterdam");
    page.tell(AddressDefaultToggled{AddressUse::billing});
    page.tell(FormSubmitted{Form::address});
    const auto save = page.only<SaveAddress>();
    BOOST_TEST(save.address.id.empty());
    BOOST_TEST(save.address.default_billing);
    BOOST_TEST(!save.address.default_shipping);
    domain::SavedAddress added = save.address;
    added.id = "dam";
    page.tell(AddressesReceived{save.request, {{home, work, added}, {}}});
    BOOST_TEST(ids() == (Ids{"home", "work", "dam"}), boost::test_tools::per_element());
    BOOST_TEST(!page.model().account.addresses.edited.has_value());
    BOOST_TEST(page.announced_only(NoticeKind::address_saved));
}

BOOST_AUTO_TEST_CASE(the_first_address_is_for_everything) {
    sign_in();
    page.tell(AddressesReceived{loads_addresses.request, {}});
    page.tell(AddressEditPressed{});
    BOOST_TEST(page.model().account.addresses.edited->default_shipping);
    BOOST_TEST(page.model().account.addresses.edited->default_billing);
}

BOOST_AUTO_TEST_CASE(an_address_is_removed_at_once_and_can_be_put_back) {
    arrive();
    page.tell(AddressRemovePressed{"home"});
    const auto removal = page.only<RemoveAddress>();
    BOOST_TEST(removal.id == "home");
    BOOST_TEST(ids() == Ids{"work"}, boost::test_tools::per_element());
    page.tell(AddressRestorePressed{}); // not before it is gone
    BOOST_TEST(page.effects().empty());
    page.tell(AddressesReceived{removal.request, {{work}, {}}});
    BOOST_TEST(page.announced_only(NoticeKind::address_removed));
    page.tell(AddressRestorePressed{});
    const auto restoring = page.only<SaveAddress>();
    BOOST_TEST(restoring.address.id.empty());
    BOOST_TEST(restoring.address.street == home.street);
    BOOST_TEST(restoring.address.default_shipping);
    BOOST_TEST(restoring.key != removal.key);
    page.fail(restoring.request, ShopErrorCode::network, true);
    BOOST_TEST(page.announced_only(NoticeKind::address_not_restored));
    page.tell(AddressRestorePressed{});
    BOOST_TEST(page.only<SaveAddress>().key == restoring.key);
    page.tell(AddressesReceived{page.only<SaveAddress>().request, {{work, home}, {}}});
    BOOST_TEST(page.announced_only(NoticeKind::address_restored));
    BOOST_TEST(!page.model().account.addresses.removed.has_value());
}

BOOST_AUTO_TEST_CASE(an_address_that_the_shop_keeps_is_back_in_its_place_unless_it_is_gone_all_the_same) {
    arrive();
    page.tell(AddressRemovePressed{"home"});
    page.fail(page.only<RemoveAddress>().request, ShopErrorCode::unavailable, true);
    BOOST_TEST(ids() == (Ids{"home", "work"}), boost::test_tools::per_element());
    BOOST_TEST(page.announced_only(NoticeKind::address_not_removed));
    page.tell(AddressesReceived{page.only<LoadAddresses>().request, {{work}, {}}});
    BOOST_TEST(ids() == Ids{"work"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_new_address_whose_answer_was_lost_is_changed_and_not_added_once_more) {
    arrive();
    const SaveAddress lost = send_new_address();
    page.fail(lost.request, ShopErrorCode::timeout, true);
    type(Field::address_street, "Dam 10");
    page.tell(FormSubmitted{Form::address});
    BOOST_TEST(page.asked<SaveAddress>().empty()); // first the shop is asked whether it has it
    domain::SavedAddress added = lost.address;
    added.id = "dam";
    page.tell(AddressesReceived{page.only<LoadAddresses>().request, {{home, work, added}, {}}});
    const auto save = page.only<SaveAddress>();
    BOOST_TEST(save.address.id == "dam");
    BOOST_TEST(save.address.street == "Dam 10");
    BOOST_TEST(save.key != lost.key);
}

BOOST_AUTO_TEST_CASE(a_new_address_that_the_shop_never_got_is_added_as_it_was_changed) {
    arrive();
    page.fail(send_new_address().request, ShopErrorCode::timeout, true);
    page.tell(AddressDefaultToggled{AddressUse::billing}).tell(FormSubmitted{Form::address});
    page.fail(page.only<LoadAddresses>().request, ShopErrorCode::network, true);
    BOOST_TEST(page.asked<SaveAddress>().empty());
    page.tell(FormSubmitted{Form::address});
    page.tell(AddressesReceived{page.only<LoadAddresses>().request, {{home, work}, {}}});
    BOOST_TEST(page.only<SaveAddress>().address.id.empty());
    BOOST_TEST(page.only<SaveAddress>().address.default_billing);
}

BOOST_AUTO_TEST_CASE(who_gives_up_after_a_lost_answer_sees_what_the_shop_has) {
    arrive();
    const SaveAddress lost = send_new_address();
    page.fail(lost.request, ShopErrorCode::timeout, true);
    page.tell(FormCancelled{Form::address});
    domain::SavedAddress added = lost.address;
    added.id = "dam";
    page.tell(AddressesReceived{page.only<LoadAddresses>().request, {{home, work, added}, {}}});
    BOOST_TEST(ids() == (Ids{"home", "work", "dam"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_answer_from_before_a_removal_brings_nothing_back) {
    arrive();
    page.tell(PageReturned{});
    page.answer_session("sanne");
    const auto reload = page.only<LoadAddresses>();
    BOOST_REQUIRE(reload.request != 0);
    page.tell(AddressRemovePressed{"home"});
    BOOST_TEST(page.only<CancelRequest>().request == reload.request);
    page.tell(AddressesReceived{reload.request, {{home, work}, {}}});
    BOOST_TEST(ids() == Ids{"work"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
