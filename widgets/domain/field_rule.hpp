#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stamgast::domain {

/// What may stand in a field. The shop has the last word; these catch what no shop would take, before
/// anything is sent. All but `filled` and `email` may be empty.
enum class FieldRule : std::uint8_t {
    free,
    filled,
    email,    ///< see is_email_address
    phone,    ///< at least five digits, and what people put between them
    past_day, ///< `2024-03-05`, not in the future
};

enum class FieldProblem : std::uint8_t {
    none,
    missing,
    no_email,
    no_phone,
    no_past_day,
    told, ///< by the shop, in its own words
};

/// What the shop says of one field: `FieldProblem` of the contract.
struct ToldProblem {
    std::string field; ///< the contract's name of it
    std::string message;
    friend bool operator==(const ToldProblem&, const ToldProblem&) = default;
};

/// Without the blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Of a trimmed text. `now_ms` since 1970.
[[nodiscard]] FieldProblem problem_of(FieldRule rule, std::string_view text, std::int64_t now_ms);

} // namespace stamgast::domain
