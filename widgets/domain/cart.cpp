#include "domain/cart.hpp"

#include <algorithm>

namespace stamgast::domain {

bool same_attributes(std::span<const Option> left, std::span<const Option> right) {
    return std::ranges::is_permutation(left, right);
}

std::int32_t quantity_in_cart(const Cart& cart, std::string_view variant_id,
                              std::span<const Option> attributes) {
    const auto line = std::ranges::find_if(cart.lines, [&](const CartLine& candidate) {
        return candidate.variant_id == variant_id && same_attributes(candidate.attributes, attributes);
    });
    return line == cart.lines.end() ? 0 : line->quantity;
}

std::int64_t variant_count(const Cart& cart, std::string_view variant_id) {
    std::int64_t count = 0;
    for (const CartLine& line : cart.lines) {
        if (line.variant_id == variant_id)
            count += line.quantity;
    }
    return count;
}

std::int64_t item_count(const Cart& cart) {
    std::int64_t count = 0;
    for (const CartLine& line : cart.lines)
        count += line.quantity;
    return count;
}

} // namespace stamgast::domain
