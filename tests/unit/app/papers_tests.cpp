#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"

namespace stamgast::app::test {
namespace {

using domain::ShopErrorCode;

/// Signed in at a shop that makes invoices and helps.
Page opened_page() {
    Page page;
    domain::Capabilities capabilities = domain::test::usual_capabilities;
    capabilities.add(Capability::invoices);
    capabilities.add(Capability::help);
    page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
    page.answer_session("sanne");
    page.tell(
        OrdersReceived{page.orders().request, page_of({order_with_id("one"), order_with_id("two")}), {}});
    return page;
}

const std::vector<domain::HelpChannel> channels{{domain::HelpKind::phone, "020", "tel:020", ""}};

BOOST_AUTO_TEST_SUITE(papers_and_help)

BOOST_AUTO_TEST_CASE(one_invoice_is_made_at_a_time) {
    Page page = opened_page();
    page.tell(InvoicePressed{"one", "F1"});
    const auto asked = page.only<OpenInvoice>();
    BOOST_TEST(asked.order_id == "one");
    BOOST_TEST(asked.invoice_id == "F1");
    page.tell(InvoicePressed{"one", "F2"});
    BOOST_TEST(page.effects().empty());
    page.tell(InvoiceOpened{asked.request});
    page.tell(InvoicePressed{"one", "F2"});
    BOOST_TEST(page.only<OpenInvoice>().invoice_id == "F2");
}

BOOST_AUTO_TEST_CASE(an_invoice_that_does_not_come_is_told_and_can_be_asked_for_again) {
    Page page = opened_page();
    page.tell(InvoicePressed{"one", "F1"});
    page.fail(page.only<OpenInvoice>().request, ShopErrorCode::unavailable, true);
    BOOST_TEST(page.announced_only(NoticeKind::invoice_not_opened));
    page.tell(InvoicePressed{"one", "F1"});
    BOOST_TEST(page.only<OpenInvoice>().request != 0);
}

BOOST_AUTO_TEST_CASE(help_is_asked_for_with_the_order_and_closed_again) {
    Page page = opened_page();
    page.tell(HelpPressed{"one"});
    const auto asked = page.only<AskForHelp>();
    BOOST_TEST(asked.order_number == "number of one");
    BOOST_CHECK(asked.order_state == domain::OrderState::delivered);
    page.tell(HelpReceived{asked.request, channels});
    BOOST_CHECK(page.model().help.channels.value == channels);
    page.tell(HelpPressed{"one"});
    BOOST_TEST(page.model().help.order_id == "");
}

BOOST_AUTO_TEST_CASE(the_help_of_another_order_takes_its_place_and_late_answers_are_dropped) {
    Page page = opened_page();
    page.tell(HelpPressed{"one"});
    const RequestId first = page.only<AskForHelp>().request;
    page.tell(HelpPressed{"two"});
    BOOST_TEST(page.only<CancelRequest>().request == first);
    page.tell(HelpReceived{first, channels});
    BOOST_TEST(!page.model().help.channels.value.has_value());
    BOOST_TEST(page.model().help.order_id == "two");
}

BOOST_AUTO_TEST_CASE(help_that_fails_is_asked_for_once_more) {
    Page page = opened_page();
    page.tell(HelpPressed{"one"});
    page.fail(page.only<AskForHelp>().request, ShopErrorCode::network, true);
    BOOST_TEST(page.model().help.channels.failure.has_value());
    page.tell(HelpPressed{"one"});
    BOOST_TEST(page.only<AskForHelp>().order_id == "one");
    BOOST_TEST(page.model().help.order_id == "one");
}

BOOST_AUTO_TEST_CASE(a_page_that_helps_by_itself_closes_it) {
    Page page = opened_page();
    page.tell(HelpPressed{"one"});
    page.tell(HelpTakenOver{page.only<AskForHelp>().request});
    BOOST_TEST(page.model().help.order_id == "");
}

BOOST_AUTO_TEST_CASE(without_the_capabilities_nothing_is_asked) {
    Page page = signed_in_page({order_with_id("one")});
    page.tell(HelpPressed{"one"});
    BOOST_TEST(page.effects().empty());
    page.tell(InvoicePressed{"one", "F1"});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
