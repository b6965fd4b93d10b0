#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/effect.hpp"
#include "domain/help_channel.hpp"
#include "domain/withdrawal.hpp"

namespace stamgast::app {

// What happened after a purchase: withdrawing, invoices and help: parts of Action, see app/action.hpp.

// Answers
struct WithdrawalsFound {
    RequestId request = 0;
    std::vector<domain::WithdrawalDeclaration> declarations;
};
struct WithdrawalReceived {
    RequestId request = 0;
    domain::WithdrawalReceipt receipt;
};
struct InvoiceOpened {
    RequestId request = 0;
};
struct HelpReceived {
    RequestId request = 0;
    std::vector<domain::HelpChannel> channels;
};
/// The page around helps by itself.
struct HelpTakenOver {
    RequestId request = 0;
};

// The customer
/// Opens what can be done about a contract, or what became of it. `statement` is what is filled in.
struct WithdrawalPressed {
    std::string order_id;
    domain::WithdrawalStatement statement;
};
/// Opens what the shop has acknowledged of that order.
struct AcknowledgementPressed {
    std::string order_id;
};
struct WithdrawalLineChanged {
    std::size_t line = 0;      ///< of the order
    std::int32_t quantity = 0; ///< 0: it stays
};
struct WithdrawalReopened {};  ///< back from the last step
struct WithdrawalConfirmed {}; ///< sends it, or sends it once more
struct WithdrawalClosed {};    ///< the dialog; what was sent goes on
struct InvoicePressed {
    std::string order_id;
    std::string invoice_id;
};
/// Opens the ways to be helped with an order, or closes them.
struct HelpPressed {
    std::string order_id;
};

} // namespace stamgast::app
