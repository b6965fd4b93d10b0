#include <boost/test/unit_test.hpp>

#include "app/loyalty_builders.hpp"

namespace stamgast::app::test {
namespace {

using domain::PointsKind;

BOOST_FIXTURE_TEST_SUITE(loyalty, Rewards)

BOOST_AUTO_TEST_CASE(points_and_offers_are_loaded_with_the_orders) {
    BOOST_TEST(balance() == 350);
    BOOST_TEST((state().offers.loading == Loading::waiting));
    page.tell(OffersReceived{state().offers.request, {.offers = {domain::Offer{}}, .free_shipping = {}}});
    BOOST_TEST(state().offers.value->offers.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_shop_without_points_is_not_asked_for_them) {
    Page other = started_page();
    BOOST_TEST(other.asked<LoadLoyalty>().empty());
    other.tell(SessionReceived{other.model().session.request, session_of("sanne")});
    BOOST_TEST(other.asked<LoadLoyalty>().empty());
    BOOST_TEST(other.asked<LoadOffers>().empty());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_the_ledger_is_told_to_the_merchant) {
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("sanne")});
    domain::LoyaltyAccount account = account_with(350);
    account.entries.push_back(entry_of("far too much", PointsKind::earned, domain::max_points + 1));
    page.tell(LoyaltyReceived{state().account.request, account});
    BOOST_TEST(balance() == 350);
    BOOST_TEST(page.only<EmitError>().message == "points: entry far too much is out of range");
}

BOOST_AUTO_TEST_CASE(a_level_for_the_year_ends_with_the_year_of_the_customers_clock) {
    domain::Capabilities capabilities = domain::test::usual_capabilities;
    capabilities.add(domain::Capability::loyalty);
    Page amsterdam;
    amsterdam.tell(Started{.key_seed = "seed",
                           .calendar = {{{.from_ms = 0, .offset_minutes = 60}}},
                           .capabilities = capabilities,
                           .policy = {}});
    amsterdam.answer_session("sanne");
    domain::LoyaltyAccount account = account_with(350);
    account.programme.window = domain::TierWindow::calendar_year;
    account.programme.tiers = {{.id = "gold", .name = "Gold", .threshold = 100, .benefits = {}}};
    const LoyaltyState& loyalty = amsterdam.model().loyalty;
    amsterdam.tell(LoyaltyReceived{loyalty.account.request, account});
    BOOST_TEST(loyalty.standing->tier.valid_until_ms.value() == 1'704'063'600'000); // 2023-12-31T23:00Z
}

BOOST_AUTO_TEST_CASE(points_from_before_a_redemption_do_not_come_back) {
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("sanne")});
    const RequestId before = state().account.request;
    choose("voucher");
    answer(confirm());
    page.tell(LoyaltyReceived{before, account_with(350)});
    BOOST_TEST(balance() == 50);
    page.tell(LoyaltyReceived{state().account.request, account_with(40)});
    BOOST_TEST(balance() == 40);
}

BOOST_AUTO_TEST_CASE(points_expire_while_the_page_is_open) {
    domain::LoyaltyAccount account = account_with(350);
    account.entries[0].expires_ms = start_ms + 60'000;
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("sanne")});
    page.tell(LoyaltyReceived{state().account.request, account});
    BOOST_TEST((next_deadline_ms(page.model()) == start_ms + 60'000));
    page.wait(60'000);
    BOOST_TEST(balance() == 0);
}

BOOST_AUTO_TEST_CASE(another_customer_sees_nothing_of_it) {
    choose("voucher");
    const RedeemReward asked = confirm();
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("daan")});
    BOOST_TEST(!state().account.value.has_value());
    BOOST_TEST(!state().standing.has_value());
    answer(asked);
    BOOST_TEST(state().redeemed.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
