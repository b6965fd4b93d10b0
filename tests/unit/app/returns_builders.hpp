#pragma once

#include "app/builders.hpp"

namespace stamgast::app::test {

/// A shop that takes returns and reviews: one delivered order of coffee and tea, three of each, with its
/// details open, and a review asked for of both.
struct Feedback {
    Feedback() {
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities(), .policy = {}});
        const RequestId cart = page.model().cart_request;
        page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
        for (const LoadIntents& load : page.asked<LoadIntents>()) {
            (load.kind == OutboxKind::submission ? submissions_load : intents_load) = load;
        }
        page.tell(IntentsFound{intents_load.request, {}});
        page.tell(CartReceived{cart, domain::test::cart_of({})});
        page.tell(OrdersReceived{page.orders().request, page_of({order}), {}});
        returns_asked = page.only<ListReturns>();
        reviews_asked = page.only<ListReviews>();
        page.tell(ReturnsReceived{returns_asked.request, {}});
        page.tell(ReviewsReceived{reviews_asked.request, {.prompts = prompts(), .reviews = {}}});
        page.tell(OrderToggled{"order-1"});
        page.tell(ReturnOptionsReceived{page.only<LoadReturnOptions>().request, options()});
    }

    static domain::Capabilities capabilities() {
        domain::Capabilities all = domain::test::usual_capabilities;
        all.add(Capability::returns);
        all.add(Capability::reviews);
        return all;
    }
    static domain::ReturnOptions options() {
        return {.until_ms = start_ms + 1'000'000'000,
                .reasons = {{"damaged", "Damaged"}, {"wrong", "Wrong item"}},
                .resolutions = {{"refund", "Money back"}, {"replace", "Another one"}},
                .lines = {{"line of coffee", 3}, {"line of tea", 2}}};
    }
    static std::vector<domain::ReviewPrompt> prompts() {
        return {{"order-1", "product of coffee", {{"taste", "Taste"}}}, {"order-1", "product of tea", {}}};
    }
    static domain::OrderReturn made_return() {
        return {.id = "return-1",
                .number = "R-1",
                .order_id = "order-1",
                .lines = {{"line of coffee", 2, "damaged", ""}},
                .resolution_id = "refund"};
    }
    static domain::ReviewSubmission review() {
        return {.subject = {"order-1", "product of coffee"}, .stars = 4};
    }
    /// As it is when the page has just opened.
    LoadIntents find_submissions_load() const { return submissions_load; }

    /// Two of the coffee are damaged; the form stands before its last button.
    void fill_in_return() {
        page.tell(ReturnPressed{"order-1"});
        page.tell(ReturnLineChanged{0, {.selected = true, .quantity = 2, .reason_id = "damaged"}});
        page.tell(ReturnContinued{}).tell(ReturnResolutionChosen{"refund"});
    }
    RequestReturn send_return() {
        fill_in_return();
        page.tell(ReturnContinued{});
        page.tell(IntentStored{page.only<StoreSubmission>().request});
        return page.only<RequestReturn>();
    }
    SubmitReview send_review() {
        page.tell(ReviewPressed{review().subject}).tell(ReviewStarsChosen{"", 4}).tell(ReviewConfirmed{});
        page.tell(IntentStored{page.only<StoreSubmission>().request});
        return page.only<SubmitReview>();
    }

    Page page;
    domain::Order order =
        domain::test::order_of({domain::test::line_of("coffee"), domain::test::line_of("tea")});
    LoadIntents submissions_load;
    LoadIntents intents_load;
    ListReturns returns_asked;
    ListReviews reviews_asked;
};

} // namespace stamgast::app::test
