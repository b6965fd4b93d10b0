#include "domain/withdrawal.hpp"

#include <algorithm>

#include "domain/email_address.hpp"
#include "domain/order.hpp"

namespace stamgast::domain {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

const ExcludedLine* Withdrawal::exclusion_of(const std::string& line_id) const {
    const auto found = std::ranges::find(excluded_lines, line_id, &ExcludedLine::line_id);
    return found == excluded_lines.end() ? nullptr : &*found;
}

bool can_withdraw(const Withdrawal& withdrawal, std::int64_t now_ms) {
    return withdrawal.state == WithdrawalState::open &&
           (!withdrawal.until_ms || now_ms <= *withdrawal.until_ms);
}

std::vector<std::int32_t> withdrawable_quantities(const Withdrawal& withdrawal,
                                                  const std::vector<OrderLine>& lines) {
    std::vector<std::int32_t> quantities;
    quantities.reserve(lines.size());
    for (const OrderLine& line : lines) {
        quantities.push_back(withdrawal.exclusion_of(line.id) ? 0 : line.quantity);
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

bool is_complete(const WithdrawalStatement& statement) {
    return !is_blank(statement.name) && is_email_address(statement.contact) && !is_blank(statement.text);
}

} // namespace stamgast::domain
