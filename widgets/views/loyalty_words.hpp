#pragma once

#include <cstdint>
#include <string>

#include "domain/loyalty_standing.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// "320 points", by the shop's own name where it has one.
[[nodiscard]] std::string points_words(const Texts& texts, const domain::LoyaltyAccount& account,
                                       std::int64_t points);
[[nodiscard]] std::string pending_words(const Texts& texts, const domain::LoyaltyAccount& account,
                                        const domain::PendingPoints& pending);
[[nodiscard]] std::string expiry_words(const Texts& texts, const domain::LoyaltyAccount& account,
                                       const domain::PointsExpiry& expiry);
/// How points are earned, with the way in which they are rounded.
[[nodiscard]] std::string earn_rule_words(const Texts& texts, const domain::LoyaltyAccount& account);
/// What a row of the history is about.
[[nodiscard]] std::string history_words(const Texts& texts, const domain::LoyaltyAccount& account,
                                        const domain::PointsRow& row);
/// The last day of something, of which `ends_ms` is the first moment after it.
[[nodiscard]] std::string until_words(const Texts& texts, std::int64_t ends_ms);
[[nodiscard]] std::string last_day(const Texts& texts, std::int64_t ends_ms);

} // namespace stamgast::views
