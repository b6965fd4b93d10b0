#include "domain/money.hpp"

#include <algorithm>

namespace stamgast::domain {

std::optional<Currency> Currency::from_code(std::string_view text) {
    Currency currency;
    const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    if (text.size() != currency.code.size() || !std::ranges::all_of(text, is_capital))
        return std::nullopt;
    std::ranges::copy(text, currency.code.begin());
    return currency;
}

std::optional<Money> add(Money left, Money right) {
    std::int64_t sum = 0;
    if (left.currency != right.currency ||
        __builtin_add_overflow(left.minor_units, right.minor_units, &sum) || sum > max_minor_units ||
        sum < -max_minor_units) {
        return std::nullopt;
    }
    return Money{sum, left.currency};
}

std::optional<Money> multiply(Money price, std::int64_t quantity) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(price.minor_units, quantity, &product) || product > max_minor_units ||
        product < -max_minor_units) {
        return std::nullopt;
    }
    return Money{product, price.currency};
}

} // namespace stamgast::domain
