#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/dispatch.hpp"
#include "domain/order.hpp"
#include "domain/withdrawal.hpp"

namespace stamgast::app {

struct Model;

/// The dialog about one contract.
struct WithdrawalForm {
    enum class Step : std::uint8_t {
        stating,    ///< what is withdrawn from, by whom
        confirming, ///< the same once more, with the button that does it
        told,       ///< it was sent: what became of it
    };
    std::string order_id;
    Step step = Step::stating;
    std::vector<std::int32_t> quantities;  ///< by line of the order; 0: it stays
    domain::WithdrawalStatement statement; ///< as it was when the last step was asked for: that is sent
};

/// A declaration that was confirmed and that the shop has not answered yet, or has failed to.
struct SentWithdrawal : Dispatch {
    domain::WithdrawalDeclaration declaration;
};

struct WithdrawalsState {
    std::optional<WithdrawalForm> form;
    std::vector<SentWithdrawal> sent;
    /// By order: what the shop answered since the orders were loaded.
    std::vector<std::pair<std::string, domain::Withdrawal>> answered;
    RequestId found_request = 0; ///< the outbox is being read
};

/// How the order's contract stands, as far as the page knows; null where the shop does not say, or cannot
/// take a declaration.
[[nodiscard]] const domain::Withdrawal* withdrawal_of(const Model& model, const domain::Order& order);
/// What was sent about that order; null if nothing is under way.
[[nodiscard]] const SentWithdrawal* sent_withdrawal(const Model& model, const std::string& order_id);
/// Whether the form says which goods.
[[nodiscard]] bool declares_goods(const WithdrawalForm& form);
/// When the next TimePassed changes something about withdrawals.
[[nodiscard]] std::optional<std::int64_t> next_withdrawal_ms(const Model& model);

} // namespace stamgast::app
