#include "app/withdrawal_state.hpp"

#include <algorithm>
#include <variant>

#include "app/deadline.hpp"
#include "app/model.hpp"

namespace stamgast::app {
namespace {

/// Days left are told as long as there are any: they are fewer after each midnight. A day may have 25 hours.
void include_midnight(std::optional<std::int64_t>& earliest, const Model& model, std::int64_t until_ms) {
    if (on_screen(model, Part::orders) && model.now_ms < until_ms) {
        include(earliest, model.calendar.next_day_ms(model.now_ms));
    }
}

void include_ends(std::optional<std::int64_t>& earliest, const Model& model,
                  const std::vector<domain::OrderEntry>& entries) {
    for (const domain::OrderEntry& entry : entries) {
        const auto* order = std::get_if<domain::Order>(&entry);
        const domain::Withdrawal* withdrawal = order ? withdrawal_of(model, *order) : nullptr;
        if (withdrawal && withdrawal->until_ms && withdrawal->state == domain::WithdrawalState::open) {
            include_soon(earliest, model.now_ms, *withdrawal->until_ms + 1);
            include_midnight(earliest, model, *withdrawal->until_ms);
        }
    }
}

} // namespace

const domain::Withdrawal* withdrawal_of(const Model& model, const domain::Order& order) {
    if (!model.can(Capability::withdrawal)) {
        return nullptr;
    }
    for (const auto& [order_id, withdrawal] : model.withdrawals.answered) {
        if (order_id == order.id) {
            return &withdrawal;
        }
    }
    return order.withdrawal ? &*order.withdrawal : nullptr;
}

const SentWithdrawal* sent_withdrawal(const Model& model, const std::string& order_id) {
    const auto& sent = model.withdrawals.sent;
    const auto found = std::ranges::find_if(
        sent, [&](const SentWithdrawal& each) { return each.declaration.order_id == order_id; });
    return found == sent.end() ? nullptr : &*found;
}

bool declares_goods(const WithdrawalForm& form) {
    return std::ranges::any_of(form.quantities, [](std::int32_t quantity) { return quantity > 0; });
}

std::optional<std::int64_t> next_withdrawal_ms(const Model& model) {
    std::optional<std::int64_t> earliest;
    for (const SentWithdrawal& sent : model.withdrawals.sent) {
        if (sent.leaves_ms != 0) {
            include(earliest, sent.leaves_ms);
        }
    }
    include_ends(earliest, model, model.orders.history);
    include_ends(earliest, model, model.orders.found);
    return earliest;
}

} // namespace stamgast::app
