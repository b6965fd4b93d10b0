#pragma once

#include <string>

#include "app/builders.hpp"
#include "app/late_copies.hpp"
#include "app/turn.hpp"
#include "app/update_commit.hpp"

/// Pages in the middle of a reorder of order "a": three of "coffee".
namespace stamgast::app::test {

inline domain::Cart cart_holding(std::int32_t coffee) {
    return coffee == 0 ? domain::test::cart_of({})
                       : domain::test::cart_of({domain::test::cart_line_of("coffee", coffee)});
}

inline domain::Product product(const std::string& variant_id, std::int64_t price = 500) {
    domain::Variant variant = domain::test::variant_of(variant_id);
    variant.price = price;
    return domain::test::product_of(variant);
}

inline domain::CartLineResult coffee_result(std::int32_t quantity,
                                            domain::CartOutcome outcome = domain::CartOutcome::set) {
    return {.variant_id = "coffee", .outcome = outcome, .quantity = quantity, .message = ""};
}

/// Pressed, checked, nothing to decide: the intent is being stored.
inline Page pressed_page(domain::Cart cart = cart_holding(0)) {
    Page page = signed_in_page({order_with_id("a")}, cart);
    page.tell(ReorderPressed{"a", {}}).answer_products({product("coffee")}).answer_cart(std::move(cart));
    return page;
}

/// The change has been sent.
inline Page sending_page(domain::Cart cart = cart_holding(0)) {
    Page page = pressed_page(std::move(cart));
    page.answer_stored();
    return page;
}

/// The shop has done it; the toast offers Undo.
inline Page done_page() {
    Page page = sending_page();
    page.answer_set(cart_holding(3), {coffee_result(3)});
    return page;
}

/// Coffee has become dearer: the dialog is open.
inline Page deciding_page() {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(ReorderPressed{"a", {}}).answer_products({product("coffee", 600)}).answer_cart(cart_holding(0));
    return page;
}

/// An intent of order "a" as an earlier page load left it in the outbox: coffee from 0 to 3.
inline domain::ReorderIntent left_intent(domain::IntentStage stage = domain::IntentStage::open) {
    domain::ReorderIntent intent;
    intent.key = "earlier-1";
    intent.order_id = "a";
    intent.order_number = "number of a";
    intent.created_at_ms = start_ms - 1'000;
    intent.lines = {{.target = {.product_id = "product of coffee",
                                .variant_id = "coffee",
                                .attributes = {},
                                .quantity = 3},
                     .quantity_before = 0,
                     .title = "Coffee"}};
    intent.stage = stage;
    return intent;
}

/// A page whose outbox holds these intents; the cart has been asked for and not been answered.
inline Page page_with_outbox(std::vector<domain::ReorderIntent> intents,
                             std::vector<domain::OrderEntry> orders = {order_with_id("a"),
                                                                       order_with_id("b", "tea", 1)}) {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    page.tell(OrdersReceived{page.orders().request, page_of(std::move(orders)), {}});
    page.tell(IntentsFound{page.model().intents_request, std::move(intents)});
    return page;
}

} // namespace stamgast::app::test
