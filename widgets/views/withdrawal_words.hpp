#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/model.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// What is left of a period, in a sentence without its full stop: days of the customer's calendar, on the
/// last one the time; or that it has not begun. By a clock that may be wrong it may be over: the shop that
/// calls the contract open decides.
[[nodiscard]] std::string withdrawal_period(const domain::Withdrawal& withdrawal, std::int64_t now_ms,
                                            const Texts& texts);

/// The declaration in words: of all that was ordered, or of the goods that stand below it.
[[nodiscard]] std::string statement_words(const domain::Order& order,
                                          const std::vector<std::int32_t>& quantities, const Texts& texts);

/// What is filled in: who the customer is, as far as the shop says, and words that name the contract.
[[nodiscard]] domain::WithdrawalStatement statement_for(const app::Model& model, const domain::Order& order,
                                                        const Texts& texts);

/// `2 × Coffee, 1 kg`.
[[nodiscard]] std::string goods_words(const domain::OrderLine& line, std::int32_t quantity,
                                      const Texts& texts);

/// The acknowledgement as a file that the customer can keep: content, and the exact date and time.
[[nodiscard]] std::string acknowledgement_file(const domain::Acknowledgement& acknowledgement,
                                               const domain::Order& order, const Texts& texts);

} // namespace stamgast::views
