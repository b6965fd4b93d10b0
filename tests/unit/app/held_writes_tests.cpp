#include <boost/test/unit_test.hpp>

#include "app/held_writes.hpp"
#include "app/returns_builders.hpp"

// The page is shown again: until it is known who is signed in now, nothing of this customer's is changed.

namespace stamgast::app::test {
namespace {

using domain::ShopErrorCode;

/// Sanne with a heart to press, and a return and a review to send.
struct SharedComputer : Feedback {
    static Page opened() {
        Page page;
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::favourites);
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        page.answer_session("sanne");
        page.tell(FavouritesReceived{page.model().favourites.list.request, {}});
        return page;
    }
    static HeartPressed heart() {
        HeartPressed pressed;
        pressed.favourite.id = {"product of tea", "tea"};
        return pressed;
    }

    Page hearts = opened();
};

BOOST_FIXTURE_TEST_SUITE(held_writes, SharedComputer)

BOOST_AUTO_TEST_CASE(a_change_waits_until_the_same_customer_is_known_and_leaves_once) {
    hearts.tell(PageReturned{}).tell(heart());
    BOOST_TEST(hearts.asked<SetFavourite>().empty());
    BOOST_TEST(hearts.model().favourites.list.value->size() == 1U); // shown at once all the same
    hearts.answer_session("sanne");
    BOOST_TEST(hearts.only<SetFavourite>().favourite);
    BOOST_TEST(hearts.effects().front().is<SetFavourite>());
    hearts.tell(PageReturned{}).answer_session("sanne");
    BOOST_TEST(hearts.asked<SetFavourite>().empty());
}

BOOST_AUTO_TEST_CASE(what_was_pressed_for_one_customer_never_reaches_the_account_of_another) {
    hearts.tell(PageReturned{}).tell(heart());
    BOOST_TEST(hearts.model().held_writes.size() == 1U);
    for (const domain::Session& now : {session_of("piet"), domain::Session{}}) {
        Page other = hearts;
        other.tell(SessionReceived{other.model().session.request, now});
        BOOST_TEST(other.asked<SetFavourite>().empty());
        other.tell(PageReturned{}).answer_session("piet");
        BOOST_TEST(other.asked<SetFavourite>().empty());
    }
}

BOOST_AUTO_TEST_CASE(a_session_that_cannot_be_asked_for_holds_nothing_up) {
    hearts.tell(PageReturned{}).tell(heart());
    hearts.fail(hearts.model().session.request, ShopErrorCode::network, true);
    BOOST_TEST(hearts.asked<SetFavourite>().size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_pressed_while_nothing_is_open_leaves_at_once) {
    hearts.tell(heart());
    BOOST_TEST(hearts.asked<SetFavourite>().size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_the_outbox_confirms_waits_as_well) {
    fill_in_return();
    page.tell(ReturnContinued{});
    const RequestId stored = page.only<StoreSubmission>().request;
    page.tell(PageReturned{}).tell(IntentStored{stored});
    BOOST_TEST(page.asked<RequestReturn>().empty());
    page.answer_session("sanne");
    BOOST_TEST(page.asked<RequestReturn>().size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_nobody_waits_for_any_more_does_not_leave_later) {
    page.tell(PageReturned{});
    Update turn{page.model(), {SubmitReview{.request = 900, .key = "k", .review = review()}}};
    hold_writes(turn);
    BOOST_TEST(turn.effects.empty());
    turn.effects = {CancelRequest{900}};
    hold_writes(turn);
    BOOST_TEST(turn.effects.empty());
    BOOST_TEST(turn.model.held_writes.empty());
}

BOOST_AUTO_TEST_CASE(not_found_says_nothing_while_the_account_may_be_another_customers) {
    const RequestReturn sent = send_return();
    page.tell(PageReturned{}).fail(sent.request, ShopErrorCode::not_found);
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    page.answer_session("sanne");
    BOOST_TEST(page.only<RequestReturn>().key == sent.key);
    page.fail(page.only<RequestReturn>().request, ShopErrorCode::not_found);
    BOOST_TEST(page.only<RemoveIntent>().key == sent.key);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
