#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stamgast::domain {

struct OrderLine;

/// Whether a distance contract can still be left: Art. 11a of Directive 2011/83/EU, in force through
/// Directive (EU) 2023/2673. Not a return: it ends the contract, and needs no reason.
enum class WithdrawalState : std::uint8_t {
    open,         ///< says the shop, whose clock counts. A period that has not begun can be used already
    requested,    ///< declared; the shop has not acknowledged it yet
    acknowledged, ///< declared, and the shop has said what it received and when
    expired,
    excluded, ///< nothing of the order can be withdrawn from
};

struct ExcludedLine {
    std::string line_id;
    std::string reason; ///< in the shop's words
    friend bool operator==(const ExcludedLine&, const ExcludedLine&) = default;
};

/// What the shop says that it received: the customer's proof.
struct Acknowledgement {
    std::string id;
    std::int64_t received_at_ms = 0; ///< since 1970
    std::string content;             ///< of the declaration, word for word
    std::string sent_to;             ///< the address that the shop wrote to
    friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

/// So many of a line.
struct WithdrawalLine {
    std::string line_id;
    std::int32_t quantity = 1;
    friend bool operator==(const WithdrawalLine&, const WithdrawalLine&) = default;
};

struct Withdrawal {
    WithdrawalState state = WithdrawalState::expired;
    std::optional<std::int64_t> until_ms; ///< the last moment; nothing: the period has not begun
    std::string reason;                   ///< why all of it is excluded
    std::vector<ExcludedLine> excluded_lines;
    std::vector<WithdrawalLine> remaining_lines{};  ///< of which less is left than was ordered
    std::optional<Acknowledgement> acknowledgement; ///< of the latest declaration
    friend bool operator==(const Withdrawal&, const Withdrawal&) = default;

    /// Why that line stays; null if it can be withdrawn from.
    [[nodiscard]] const ExcludedLine* exclusion_of(const std::string& line_id) const;
    /// How many of it can be withdrawn from: none of what is excluded, and never more than was ordered.
    [[nodiscard]] std::int32_t quantity_left(const OrderLine& line) const;
};

struct WithdrawalStatement {
    std::string name;
    std::string contact; ///< the e-mail address to which the acknowledgement goes
    std::string text;    ///< the declaration itself
    friend bool operator==(const WithdrawalStatement&, const WithdrawalStatement&) = default;
};

/// What the customer confirmed: kept on the device until the shop has answered.
struct WithdrawalDeclaration {
    std::string key; ///< the idempotency key
    std::string order_id;
    std::string order_number;
    std::vector<WithdrawalLine> lines; ///< empty: all that was ordered
    WithdrawalStatement statement;
    friend bool operator==(const WithdrawalDeclaration&, const WithdrawalDeclaration&) = default;
};

/// The shop's answer to a declaration.
struct WithdrawalReceipt {
    Acknowledgement acknowledgement;
    Withdrawal withdrawal; ///< of the order from now on
    friend bool operator==(const WithdrawalReceipt&, const WithdrawalReceipt&) = default;
};

/// How many midnights of the customer's calendar are left before the last moment: 0 on the last day itself. A
/// period that ends with the first moment of a day ends for everybody on the day before. `day_of` gives the
/// day of a moment in the customer's time zone, so that the length of a day (23 or 25 hours when clocks
/// change) never counts.
template <class DayOf>
[[nodiscard]] std::int64_t days_left(std::int64_t until_ms, std::int64_t now_ms, DayOf&& day_of) {
    return day_of(until_ms - 1) - day_of(now_ms);
}

/// Withdrawal::quantity_left of each line.
[[nodiscard]] std::vector<std::int32_t> withdrawable_quantities(const Withdrawal& withdrawal,
                                                                const std::vector<OrderLine>& lines);
/// The lines of a declaration about `quantities` of them; empty when it is about all that was ordered.
[[nodiscard]] std::vector<WithdrawalLine> declared_lines(const std::vector<OrderLine>& lines,
                                                         const std::vector<std::int32_t>& quantities);

} // namespace stamgast::domain
