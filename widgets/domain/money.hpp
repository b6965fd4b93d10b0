#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stamgast::domain {

/// An ISO 4217 currency: three capital letters. How many decimals it has is the formatter's business, never
/// arithmetic's.
struct Currency {
    std::array<char, 3> code{};

    /// Nothing unless `text` is exactly three letters A–Z.
    [[nodiscard]] static std::optional<Currency> from_code(std::string_view text);
    [[nodiscard]] std::string_view text() const { return {code.data(), code.size()}; }
    friend bool operator==(const Currency&, const Currency&) = default;
};

/// The largest amount, either side of zero, that a shop may send: what a JSON number holds exactly (2^53 −
/// 1).
inline constexpr std::int64_t max_minor_units = 9'007'199'254'740'991;

/// An integer of minor units (cents, yen, fils) in one currency. Never a float, never divided by 100.
struct Money {
    std::int64_t minor_units = 0;
    Currency currency;
    friend bool operator==(const Money&, const Money&) = default;
};

/// The sum; nothing if the currencies differ or the sum leaves ±max_minor_units.
[[nodiscard]] std::optional<Money> add(Money left, Money right);
/// `quantity` times the price; nothing if the product leaves ±max_minor_units.
[[nodiscard]] std::optional<Money> multiply(Money price, std::int64_t quantity);

} // namespace stamgast::domain
