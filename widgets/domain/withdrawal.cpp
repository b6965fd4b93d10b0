#include "domain/withdrawal.hpp"

#include <algorithm>

#include "domain/order.hpp"

namespace stamgast::domain {

const ExcludedLine* Withdrawal::exclusion_of(const std::string& line_id) const {
    const auto found = std::ranges::find(excluded_lines, line_id, &ExcludedLine::line_id);
    return found == excluded_lines.end() ? nullptr : &*found;
}

std::int32_t Withdrawal::quantity_left(const OrderLine& line) const {
    if (exclusion_of(line.id)) {
        return 0;
    }
    const auto remaining = std::ranges::find(remaining_lines, line.id, &WithdrawalLine::line_id);
    return remaining == remaining_lines.end() ? line.quantity : std::min(line.quantity, remaining->quantity);
}

std::vector<std::int32_t> withdrawable_quantities(const Withdrawal& withdrawal,
                                                  const std::vector<OrderLine>& lines) {
    std::vector<std::int32_t> quantities;
    quantities.reserve(lines.size());
    for (const OrderLine& line : lines) {
        quantities.push_back(withdrawal.quantity_left(line));
    }
    return quantities;
}

std::vector<WithdrawalLine> declared_lines(const std::vector<OrderLine>& lines,
                                           const std::vector<std::int32_t>& quantities) {
    std::vector<WithdrawalLine> declared;
    bool is_whole = true;
    for (std::size_t index = 0; index < std::min(lines.size(), quantities.size()); ++index) {
        is_whole = is_whole && quantities[index] == lines[index].quantity;
        if (quantities[index] > 0) {
            declared.push_back({lines[index].id, quantities[index]});
        }
    }
    return is_whole ? std::vector<WithdrawalLine>{} : declared;
}

} // namespace stamgast::domain
