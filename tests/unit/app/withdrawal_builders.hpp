#pragma once

#include "app/builders.hpp"
#include "app/update_orders.hpp"

namespace stamgast::app::test {

inline constexpr std::int64_t hour_ms = 3'600'000;
inline constexpr std::int64_t day_ms = 24 * hour_ms;

/// Sanne with one order of three coffees and a tea that cannot be sent back, open for nine days.
struct Contract {
    Contract() : page(opened()) {}

    static domain::Order order() {
        domain::Order order = order_with_id("order-1");
        order.lines.push_back(domain::test::line_of("tea", 1));
        order.withdrawal = domain::Withdrawal{.state = domain::WithdrawalState::open,
                                              .until_ms = start_ms + 9 * day_ms,
                                              .reason = "",
                                              .excluded_lines = {{"line of tea", "Perishable"}},
                                              .acknowledgement = {}};
        return order;
    }

    static Page started(domain::LoyaltyCalendar calendar = {}) {
        Page page;
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::withdrawal);
        page.tell(Started{
            .key_seed = "seed", .calendar = std::move(calendar), .capabilities = capabilities, .policy = {}});
        return page;
    }

    static Page opened() {
        Page page = started();
        page.answer_session("sanne");
        page.tell(WithdrawalsFound{page.model().withdrawals.found_request, {}});
        page.tell(OrdersReceived{page.orders().request, page_of({order()}), {}});
        return page;
    }

    static domain::WithdrawalStatement statement() { return {"Sanne", "sanne@example.nl", "I withdraw."}; }

    const WithdrawalForm& form() const { return page.model().withdrawals.form.value(); }
    const std::vector<SentWithdrawal>& sent() const { return page.model().withdrawals.sent; }
    void review() { page.tell(FormSubmitted{Form::withdrawal}); }
    void press() { page.tell(WithdrawalPressed{"order-1", statement()}); }
    void confirm() {
        press();
        review();
        page.tell(WithdrawalConfirmed{});
    }
    void confirm_and_store() {
        confirm();
        page.tell(IntentStored{sent().front().store_request});
    }
    static domain::WithdrawalReceipt receipt() {
        return {.acknowledgement = {"W-1", start_ms, "I withdraw.", "sanne@example.nl"},
                .withdrawal = {.state = domain::WithdrawalState::acknowledged,
                               .until_ms = start_ms + 9 * day_ms,
                               .reason = "",
                               .excluded_lines = {},
                               .acknowledgement = {}}};
    }
    void acknowledge() { page.tell(WithdrawalReceived{sent().front().submission.request, receipt()}); }
    /// As when the customer has claimed another order.
    void reload_orders() {
        Update turn{page.model(), {}};
        app::reload_orders(turn);
        page = Page(std::move(turn));
    }
    void fail(domain::ShopErrorCode code) { page.fail(sent().front().submission.request, code); }

    Page page;
};

} // namespace stamgast::app::test
