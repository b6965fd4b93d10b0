#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/update.hpp"
#include "domain/shop_builders.hpp"

/// A page for tests: neutral defaults, so that a test states only what matters to it. The orders, products
/// and carts are those of domain/shop_builders.hpp.
namespace stamgast::app::test {

inline constexpr std::int64_t start_ms = 1'700'000'000'000;

/// Drives update and keeps what it asked for since the last action.
class Page {
public:
    Page() { model_.now_ms = start_ms; }
    /// Goes on from a turn that a test has made by hand.
    explicit Page(Update turn) : model_(std::move(turn.model)), effects_(std::move(turn.effects)) {}

    Page& tell(Action action) {
        Update turn = update(std::move(model_), std::move(action));
        model_ = std::move(turn.model);
        effects_ = std::move(turn.effects);
        return *this;
    }
    /// Lets time pass.
    Page& wait(std::int64_t ms) { return tell(TimePassed{model_.now_ms + ms}); }

    [[nodiscard]] const Model& model() const { return model_; }
    [[nodiscard]] const OrdersState& orders() const { return model_.orders; }
    [[nodiscard]] const std::vector<Effect>& effects() const { return effects_; }

    /// What the last action asked for, of one kind.
    template <typename Kind>
    [[nodiscard]] std::vector<Kind> asked() const {
        std::vector<Kind> found;
        for (const Effect& effect : effects_) {
            if (const auto* wanted = effect.template get_if<Kind>()) {
                found.push_back(*wanted);
            }
        }
        return found;
    }
    /// The only effect of a kind; its request is 0 if there is none or more than one.
    template <typename Kind>
    [[nodiscard]] Kind only() const {
        std::vector<Kind> found = asked<Kind>();
        return found.size() == 1 ? std::move(found.front()) : Kind{};
    }
    /// The kinds of the notices that the last action announced.
    [[nodiscard]] std::vector<NoticeKind> announced() const {
        std::vector<NoticeKind> kinds;
        for (const Announce& announced : asked<Announce>()) {
            kinds.push_back(announced.notice.kind);
        }
        return kinds;
    }
    [[nodiscard]] bool announced_only(NoticeKind kind) const {
        return announced() == std::vector<NoticeKind>{kind};
    }

    // Answers to what is being waited for
    Page& answer_session(const std::string& customer_id);
    Page& answer_cart(domain::Cart cart) { return tell(CartReceived{model_.cart_request, std::move(cart)}); }
    Page& answer_products(std::vector<domain::Product> products) {
        return tell(ProductsReceived{model_.reorder->products_requests.at(0), std::move(products)});
    }
    Page& answer_stored() { return tell(IntentStored{model_.reorder->commit_request}); }
    Page& answer_set(domain::Cart cart, std::vector<domain::CartLineResult> lines) {
        return tell(CartLinesWereSet{model_.reorder->commit_request, {std::move(cart), std::move(lines)}});
    }
    Page& fail(RequestId request, domain::ShopErrorCode code, bool retryable = false) {
        return tell(RequestFailed{request, {.code = code, .message = "on purpose", .retryable = retryable}});
    }
    Page& lose_answer() { return fail(model_.reorder->commit_request, domain::ShopErrorCode::timeout, true); }

private:
    Model model_;
    std::vector<Effect> effects_;
};

inline domain::Session session_of(const std::string& customer_id) {
    return {.customer = domain::Customer{.id = customer_id, .name = "Sanne", .given_name = ""},
            .sign_in_url = "/sign-in"};
}

inline Page& Page::answer_session(const std::string& customer_id) {
    return tell(SessionReceived{model_.session.request, session_of(customer_id)});
}

/// An order of one line of `variant_id`.
inline domain::Order order_with_id(const std::string& id, const std::string& variant_id = "coffee",
                                   std::int32_t quantity = 3) {
    domain::Order order = domain::test::order_of({domain::test::line_of(variant_id, quantity)});
    order.id = id;
    order.number = "number of " + id;
    return order;
}

inline domain::OrderPage page_of(std::vector<domain::OrderEntry> orders, std::string next_cursor = "") {
    return {.orders = std::move(orders), .next_cursor = std::move(next_cursor), .total_count = {}};
}

/// A page that has started: nothing is answered yet.
inline Page started_page() {
    Page page;
    page.tell(Started{.key_seed = "seed", .capabilities = domain::test::usual_capabilities, .policy = {}});
    return page;
}

/// Signed in, with these orders as the newest page, an empty outbox and a cart.
inline Page signed_in_page(std::vector<domain::OrderEntry> orders,
                           domain::Cart cart = domain::test::cart_of({}), std::string next_cursor = "") {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    page.tell(IntentsFound{page.model().intents_request, {}});
    page.tell(OrdersReceived{page.orders().request, page_of(std::move(orders), std::move(next_cursor)), {}});
    page.answer_cart(std::move(cart));
    return page;
}

} // namespace stamgast::app::test
