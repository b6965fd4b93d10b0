#include "runtime/encode_merchant.hpp"

#include <boost/test/unit_test.hpp>

namespace stamgast::runtime {
namespace {

BOOST_AUTO_TEST_SUITE(encode_merchant_events)

BOOST_AUTO_TEST_CASE(analytics_leave_with_the_names_of_ga4) {
    app::AnalyticsEvent event{.name = app::AnalyticsName::add_to_cart,
                              .list = app::AnalyticsList::favourites};
    event.currency = domain::Currency::from_code("EUR");
    event.items = {{"p1", "v1", "Coffee", 3, 1295}, {"p2", "", "Tea", 1, {}}};
    wire::JsonWriter writer;
    encode_merchant(writer, app::TellAnalytics{event, "sanne", "key-1", true});
    BOOST_TEST(
        writer.written() ==
        R"({"type":"tell","event":"stamgast-analytics","customer_id":"sanne","cause":"key-1","lasting":true,)"
        R"("detail":{"name":"add_to_cart","params":{"item_list_id":"favourites","currency":"EUR","items":[)"
        R"({"item_id":"p1","item_name":"Coffee","item_variant":"v1","price":1295,"quantity":3},)"
        R"({"item_id":"p2","item_name":"Tea","quantity":1}]}}})");
}

BOOST_AUTO_TEST_CASE(spent_points_are_a_virtual_currency) {
    app::AnalyticsEvent event{.name = app::AnalyticsName::spend_virtual_currency, .list = {}};
    event.points = 250;
    event.reward = "Free coffee";
    wire::JsonWriter writer;
    encode_merchant(writer, app::TellAnalytics{event, "sanne", {}, false});
    BOOST_TEST(writer.written() ==
               R"({"type":"tell","event":"stamgast-analytics","customer_id":"sanne","lasting":false,)"
               R"("detail":{"name":"spend_virtual_currency","params":)"
               R"({"virtual_currency_name":"points","value":250,"item_name":"Free coffee"}}})");
}

BOOST_AUTO_TEST_CASE(a_trigger_says_whom_and_what_it_is_about) {
    wire::JsonWriter writer;
    encode_merchant(writer, app::TellRetention{.trigger = app::RetentionTrigger::second_order,
                                               .customer_id = "sanne",
                                               .cause = "o2",
                                               .facts = {{"order_id", "o2"}},
                                               .at_ms = 1'700'000'000'000});
    BOOST_TEST(
        writer.written() ==
        R"({"type":"tell","event":"stamgast-second-order","customer_id":"sanne","cause":"o2","lasting":true,)"
        R"("detail":{"customer_id":"sanne","order_id":"o2","at":1700000000000}})");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
