#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::Capability;
using domain::ClaimState;
using domain::FieldProblem;
using domain::ShopErrorCode;

namespace {

struct Doorstep {
    Doorstep() {
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::sign_in_link);
        capabilities.add(Capability::claim);
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
    }
    /// Nobody is signed in.
    void stay_outside() { page.tell(SessionReceived{page.model().session.request, {}}); }
    Page& ask(const std::string& email) {
        page.tell(FieldChanged{Field::sign_in_email, email});
        return page.tell(FormSubmitted{Form::sign_in});
    }
    Page& claim(const std::string& number, const std::string& email) {
        page.tell(FieldChanged{Field::claim_number, number});
        page.tell(FieldChanged{Field::claim_email, email});
        return page.tell(FormSubmitted{Form::claim});
    }
    [[nodiscard]] const SignInState& state() const { return page.model().account.sign_in; }

    Page page;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(signing_in_by_link, Doorstep)

BOOST_AUTO_TEST_CASE(a_link_is_asked_for_once_and_the_next_only_when_the_shop_allows_it) {
    stay_outside();
    ask(" sanne@example.nl ");
    const auto first = page.only<RequestSignInLink>();
    BOOST_TEST(first.email == "sanne@example.nl");
    BOOST_TEST(page.tell(FormSubmitted{Form::sign_in}).effects().empty());
    page.tell(SignInLinkSent{first.request, 30'000});
    BOOST_TEST(state().sent_to == "sanne@example.nl");
    BOOST_TEST(page.announced_only(NoticeKind::sign_in_link_sent));
    BOOST_TEST(page.tell(FormSubmitted{Form::sign_in}).effects().empty());
    BOOST_TEST(next_deadline_ms(page.model()).value() == start_ms + 30'000);
    page.wait(30'000);
    BOOST_TEST(!next_deadline_ms(page.model()).has_value());
    page.tell(FormSubmitted{Form::sign_in});
    BOOST_TEST(page.only<RequestSignInLink>().email == "sanne@example.nl");
}

BOOST_AUTO_TEST_CASE(what_is_no_address_is_not_sent_nor_what_the_shop_takes_for_none) {
    stay_outside();
    ask("sanne");
    BOOST_TEST(page.effects().empty());
    BOOST_TEST((page.model().forms[Field::sign_in_email].problem == FieldProblem::no_email));
    ask("sanne@example.x");
    page.fail(page.only<RequestSignInLink>().request, ShopErrorCode::refused);
    BOOST_TEST((page.model().forms[Field::sign_in_email].problem == FieldProblem::told));
    BOOST_TEST(page.model().forms[Field::sign_in_email].told == "on purpose");
    ask("sanne@example.y");
    page.tell(RequestFailed{page.only<RequestSignInLink>().request,
                            {.code = ShopErrorCode::refused, .message = {}, .retryable = false}});
    BOOST_TEST((page.model().forms[Field::sign_in_email].problem == FieldProblem::no_email));
    BOOST_TEST(state().sent_to.empty());
}

BOOST_AUTO_TEST_CASE(another_address_can_be_tried_at_once) {
    stay_outside();
    ask("sanne@example.nl");
    page.tell(SignInLinkSent{page.only<RequestSignInLink>().request, 30'000});
    page.tell(FormCancelled{Form::sign_in});
    BOOST_TEST(state().sent_to.empty());
    BOOST_TEST((page.model().forms.attention().field == Field::sign_in_email));
    ask("work@example.nl");
    BOOST_TEST(page.only<RequestSignInLink>().email == "work@example.nl");
}

BOOST_AUTO_TEST_CASE(nothing_of_it_is_left_once_somebody_is_signed_in) {
    stay_outside();
    ask("sanne@example.nl");
    page.tell(SignInLinkSent{page.only<RequestSignInLink>().request, 30'000});
    page.tell(PageReturned{});
    page.answer_session("sanne");
    BOOST_TEST(state().sent_to.empty());
    BOOST_TEST(page.model().forms[Field::sign_in_email].text.empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(claiming_an_order, Doorstep)

BOOST_AUTO_TEST_CASE(an_order_that_is_claimed_is_looked_for_among_the_orders) {
    page.answer_session("sanne");
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("old")}), {}});
    claim(" PK-G-7316 ", "sanne@example.nl");
    const auto sent = page.only<ClaimOrder>();
    BOOST_TEST(sent.number == "PK-G-7316");
    page.tell(OrderClaimed{sent.request, ClaimState::claimed});
    BOOST_TEST(page.only<LoadOrders>().query.cursor.empty());
    BOOST_TEST(page.announced_only(NoticeKind::order_claimed));
    BOOST_TEST(page.model().account.claim->number == "PK-G-7316");
    BOOST_TEST(page.model().forms[Field::claim_number].text.empty());
}

BOOST_AUTO_TEST_CASE(a_letter_that_confirms_changes_nothing_yet) {
    page.answer_session("sanne");
    claim("PK-G-7316", "sanne@example.nl");
    page.tell(OrderClaimed{page.only<ClaimOrder>().request, ClaimState::confirmation_sent});
    BOOST_TEST(page.asked<LoadOrders>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::claim_confirmation_sent));
    page.tell(FormCancelled{Form::claim});
    BOOST_TEST(!page.model().account.claim.has_value());
}

BOOST_AUTO_TEST_CASE(a_refused_claim_stays_in_the_form_and_is_another_one_when_it_is_changed) {
    page.answer_session("sanne");
    claim("PK-G-7316", "other@example.nl");
    const auto first = page.only<ClaimOrder>();
    page.tell(OrderClaimed{first.request, ClaimState::refused});
    BOOST_TEST(page.announced_only(NoticeKind::claim_refused));
    BOOST_TEST(page.model().forms[Field::claim_number].text == "PK-G-7316");
    claim("PK-G-7316", "sanne@example.nl");
    BOOST_TEST(page.only<ClaimOrder>().key != first.key);
}

BOOST_AUTO_TEST_SUITE_END()
