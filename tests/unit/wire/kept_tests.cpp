#include <boost/test/unit_test.hpp>

#include <string>

#include "wire/decode_favourites.hpp"
#include "wire/decode_for_you.hpp"
#include "wire/decode_kept.hpp"
#include "wire/decode_ui.hpp"
#include "wire/encode_kept.hpp"

using namespace stamgast;
using domain::Favourite;
using domain::Reminder;

namespace {

std::string kept(const domain::KeptItem& item) {
    wire::JsonWriter writer;
    wire::encode_kept(writer, item);
    return writer.take();
}

/// The device hands a list back in the words of the shop.
Favourite read_back(const Favourite& favourite) {
    const auto page =
        wire::decode_favourite_page(R"({"next_cursor": null, "favourites": [)" + kept(favourite) + "]}");
    BOOST_REQUIRE(page.has_value());
    return page->favourites.at(0);
}

Reminder read_back(const Reminder& reminder) {
    const auto reminders = wire::decode_reminders(R"({"reminders": [)" + kept(reminder) + "]}");
    BOOST_REQUIRE(reminders.has_value());
    return reminders->at(0);
}

Favourite tea() {
    Favourite favourite;
    favourite.id = {"p1", "v1"};
    favourite.added_at_ms = 1'709'650'800'000;
    favourite.title = "Tea \"Earl Grey\"";
    favourite.image_url = "https://shop.example/tea.png";
    return favourite;
}

} // namespace

BOOST_AUTO_TEST_SUITE(kept_on_the_device)

BOOST_AUTO_TEST_CASE(a_favourite_comes_back_as_it_was_when_it_was_kept) {
    Favourite favourite = tea();
    BOOST_CHECK(read_back(favourite) == favourite);
    favourite.price_when_added = 595;
    favourite.currency = domain::Currency::from_code("EUR");
    favourite.in_stock_when_added = false;
    BOOST_CHECK(read_back(favourite) == favourite);
}

BOOST_AUTO_TEST_CASE(what_only_the_shop_knows_of_a_favourite_is_not_kept) {
    Favourite favourite = tea();
    favourite.id.variant_id.clear();
    favourite.code = domain::FavouriteCode{"TEA15", "15% off", std::nullopt};
    favourite.product = domain::Product{};
    const Favourite back = read_back(favourite);
    BOOST_TEST(back.id.variant_id == "");
    BOOST_TEST(!back.code.has_value());
    BOOST_TEST(!back.product.has_value());
}

BOOST_AUTO_TEST_CASE(a_reminder_comes_back_snoozed_or_muted) {
    const Reminder snoozed{
        .product_id = "p1", .variant_id = "", .snoozed_until_ms = 1'709'650'800'000, .muted = false};
    BOOST_CHECK(read_back(snoozed) == snoozed);
    const Reminder muted{.product_id = "p1", .variant_id = "v1", .snoozed_until_ms = 0, .muted = true};
    BOOST_CHECK(read_back(muted) == muted);
}

BOOST_AUTO_TEST_CASE(the_same_thing_has_the_same_key_and_another_one_another) {
    BOOST_TEST(kept(domain::DismissedProduct{"p1"}) == R"({"key":"p1","product_id":"p1"})");
    BOOST_TEST(kept(domain::ReviewSubject{"o1", "p1"}) ==
               R"({"key":"o1\np1","order_id":"o1","product_id":"p1"})");
    const std::string key_of_tea = R"({"key":"p1\nv1",)";
    BOOST_TEST(kept(tea()).starts_with(key_of_tea));
    Favourite other = tea();
    other.id.variant_id = "v2";
    BOOST_TEST(!kept(other).starts_with(key_of_tea));
}

BOOST_AUTO_TEST_CASE(what_was_dismissed_and_put_away_comes_back) {
    const auto found = wire::decode_kept(R"({"kept": [)" + kept(domain::DismissedProduct{"p1"}) + "," +
                                         kept(domain::ReviewSubject{"o1", "p2"}) + "]}");
    BOOST_REQUIRE(found.has_value());
    BOOST_REQUIRE(found->size() == 2u);
    BOOST_CHECK((found->at(0) == domain::ReviewSubject{"", "p1"}));
    BOOST_CHECK((found->at(1) == domain::ReviewSubject{"o1", "p2"}));
}

BOOST_AUTO_TEST_CASE(what_nobody_here_has_written_is_not_read) {
    BOOST_TEST(
        describe(wire::decode_kept(R"({"kept": [{"product_id": ""}]})").error()).starts_with("/kept/0"));
    BOOST_TEST(describe(wire::decode_kept(R"({"kept": [{"product_id": "p", "order_id": 7}]})").error())
                   .starts_with("/kept/0/order_id"));
    BOOST_TEST(!wire::decode_kept(R"({"kept": {}})").has_value());
    BOOST_TEST(!wire::decode_kept("{}").has_value());
    BOOST_TEST(!wire::decode_kept("").has_value());
}

BOOST_AUTO_TEST_CASE(each_kind_has_a_word) {
    using enum domain::KeptKind;
    BOOST_TEST(wire::word_of(favourite) == "favourite");
    BOOST_TEST(wire::word_of(reminder) == "reminder");
    BOOST_TEST(wire::word_of(dismissal) == "dismissal");
    BOOST_TEST(wire::word_of(review_put_away) == "review_put_away");
    BOOST_CHECK(domain::kind_of(domain::ReviewSubject{}) == review_put_away);
}

BOOST_AUTO_TEST_CASE(consent_is_a_plain_yes_or_no) {
    BOOST_TEST(!wire::decode_consent(R"({"personalisation": false})").value().personalisation);
    BOOST_TEST(wire::decode_consent(R"({"personalisation": true})").value().personalisation);
    BOOST_TEST(!wire::decode_consent(R"({"personalisation": "no"})").has_value());
    BOOST_TEST(!wire::decode_consent("{}").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
