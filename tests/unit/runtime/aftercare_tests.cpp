#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

constexpr std::int64_t now_ms = 1'710'000'000'000; // 2024-03-09T16:00Z, as the page's clock
constexpr std::int64_t hour_ms = 3'600'000;

/// An order on its way, with an invoice to open and one to ask for, at a shop that can be reached.
struct Aftercare {
    Aftercare() {
        options.slice_height = 3'000;
        options.capabilities.add(app::Capability::invoices);
        options.capabilities.add(app::Capability::help);
        using enum domain::TrackingPhaseState;
        domain::Order& order = shop.add_order("1001", "coffee");
        domain::Tracking tracking;
        tracking.phases = {phase(domain::TrackingPhaseName::confirmed, done),
                           phase(domain::TrackingPhaseName::on_its_way, current),
                           phase(domain::TrackingPhaseName::unpacked, upcoming),
                           phase(domain::TrackingPhaseName::follow_up, upcoming)};
        tracking.phases[0].at_ms = now_ms - 48 * hour_ms;
        tracking.phases[1].text = "Sorted in Amsterdam";
        tracking.phases[2].promised_from_ms = now_ms + 17 * hour_ms;
        tracking.phases[2].promised_until_ms = now_ms + 26 * hour_ms;
        tracking.carrier = "PostNL";
        tracking.url = "https://carrier.example/1";
        order.tracking = tracking;
        order.invoices = {{"F1", "Invoice F1", now_ms, "/invoices/F1"}, {"F2", "Invoice F2", now_ms, ""}};
        shop.add_order("1002", "tea");
        shop.channels = {{domain::HelpKind::phone, "020 123", "tel:020123", "Mon–Sat"},
                         {domain::HelpKind::page, "Broken", "", ""}};
    }

    static domain::TrackingPhase phase(domain::TrackingPhaseName name, domain::TrackingPhaseState state) {
        domain::TrackingPhase made;
        made.phase = name;
        made.state = state;
        return made;
    }

    /// A page with the details of that order open.
    struct Opened : AccountPage {
        Opened(TestShop& shop, const Options& options, const std::string& number = "1001")
            : AccountPage(shop, options) {
            open_details(number);
        }
    };

    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(aftercare, Aftercare)

BOOST_AUTO_TEST_CASE(the_phases_say_in_words_how_far_each_is) {
    const Opened page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Where your order is"));
    BOOST_TEST(page.sees("Order confirmed"));
    BOOST_TEST(page.sees("Done on 2024-03-07"));
    BOOST_TEST(page.sees("Now"));
    BOOST_TEST(page.sees("Sorted in Amsterdam"));
    BOOST_TEST(page.sees("Expected on 2024-03-10, between 09:00 and 18:00"));
    BOOST_TEST(page.sees("Still to come"));
}

BOOST_AUTO_TEST_CASE(a_promise_over_several_days_names_both) {
    auto& tracking = *std::get<domain::Order>(shop.orders[0]).tracking;
    tracking.phases[2].promised_until_ms = now_ms + 60 * hour_ms;
    BOOST_TEST(Opened(shop, options).sees("Expected between 2024-03-10 and 2024-03-12"));
    tracking.phases[2].promised_from_ms.reset();
    BOOST_TEST(Opened(shop, options).sees("Expected by 2024-03-12 at the latest"));
}

BOOST_AUTO_TEST_CASE(the_carriers_link_names_carrier_and_order) {
    const Opened page(shop, options);
    BOOST_TEST(page.find(Role::link, "Follow your parcel with PostNL: order 1001").url ==
               "https://carrier.example/1");
}

BOOST_AUTO_TEST_CASE(an_order_without_tracking_has_no_timeline) {
    const Opened page(shop, options, "1002");
    BOOST_TEST(!page.has(Role::heading, "Where your order is"));
    BOOST_TEST(!page.has(Role::heading, "Invoices"));
}

BOOST_AUTO_TEST_CASE(an_invoice_with_an_address_is_a_link_and_another_is_asked_for) {
    Opened page(shop, options);
    BOOST_TEST(page.find(Role::link, "Invoice F1 of 2024-03-09, order 1001").url == "/invoices/F1");
    page.tap(Role::button, "Invoice F2 of 2024-03-09, order 1001");
    BOOST_TEST(page.effects<app::OpenInvoice>().front().invoice_id == "F2");
}

BOOST_AUTO_TEST_CASE(an_invoice_that_does_not_come_is_one_clear_sentence_and_can_be_tried_again) {
    Opened page(shop, options);
    shop.fail_next<app::OpenInvoice>(domain::ShopErrorCode::unavailable);
    page.tap(Role::button, "Invoice F2 of 2024-03-09, order 1001");
    BOOST_TEST(page.sees("The invoice could not be opened. Please try again."));
    page.tap(Role::button, "Invoice F2 of 2024-03-09, order 1001");
    BOOST_TEST(page.effects<app::OpenInvoice>().size() == 2);
}

BOOST_AUTO_TEST_CASE(a_shop_that_makes_no_invoices_shows_only_those_with_an_address) {
    options.capabilities = domain::test::usual_capabilities;
    const Opened page(shop, options);
    BOOST_TEST(page.has(Role::link, "Invoice F1 of 2024-03-09, order 1001"));
    BOOST_TEST(!page.sees("Invoice F2"));
    BOOST_TEST(!page.sees("Help with this order"));
}

BOOST_AUTO_TEST_CASE(an_order_is_printed_from_its_card) {
    Opened page(shop, options);
    page.tap(Role::button, "Print this order: 1001");
    const std::uint32_t node = page.effects<app::PrintPart>().front().node;
    const auto card = std::ranges::find(page.semantics(), node, &kit::SemanticNode::id);
    BOOST_REQUIRE(card != page.semantics().end());
    BOOST_CHECK(card->role == Role::list_item);
}

BOOST_AUTO_TEST_CASE(help_opens_where_the_order_is_and_can_be_called) {
    Opened page(shop, options);
    page.tap(Role::button, "Help with this order: 1001");
    BOOST_TEST(page.find(Role::link, "020 123, about order 1001").url == "tel:020123");
    BOOST_TEST(page.sees("Mon–Sat"));
    BOOST_TEST(page.sees("Broken")); // without an address that is safe it is read, not followed
    BOOST_TEST(!page.has(Role::link, "Broken, about order 1001"));
    page.tap(Role::button, "Help with this order: 1001");
    BOOST_TEST(!page.sees("Mon–Sat"));
}

BOOST_AUTO_TEST_CASE(help_that_fails_says_so_and_can_be_tried_again) {
    Opened page(shop, options);
    shop.fail_next<app::AskForHelp>(domain::ShopErrorCode::network);
    page.tap(Role::button, "Help with this order: 1001");
    BOOST_TEST(page.sees("We could not look up how you can reach us"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.sees("Mon–Sat"));
}

BOOST_AUTO_TEST_CASE(a_phone_and_a_page_from_right_to_left_show_the_same) {
    for (const auto direction : {kit::Direction::left_to_right, kit::Direction::right_to_left}) {
        options.width = 320;
        options.direction = direction;
        Opened page(shop, options);
        BOOST_TEST(page.sees("Sorted in Amsterdam"));
        for (const kit::SemanticNode& node : page.semantics()) {
            BOOST_TEST(node.bounds.x >= -0.5F);
            BOOST_TEST(node.bounds.right() <= 320.5F);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
