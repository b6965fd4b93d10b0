#include "domain/field_rule.hpp"

#include <algorithm>

#include "domain/email_address.hpp"
#include "domain/timestamp.hpp"

namespace stamgast::domain {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view digits = "0123456789";
constexpr int least_phone_digits = 5;
/// Noon in UTC is how days are kept: the customer's own day may be up to half a day away from it.
constexpr std::int64_t half_day_ms = 12 * 3'600'000;

bool is_phone(std::string_view text) {
    const auto count =
        std::ranges::count_if(text, [](char each) { return digits.find(each) != std::string_view::npos; });
    return count >= least_phone_digits &&
           text.find_first_not_of("0123456789 +-()/.") == std::string_view::npos;
}

bool is_past_day(std::string_view text, std::int64_t now_ms) {
    const auto day_ms = parse_day(text);
    return day_ms && *day_ms <= now_ms + half_day_ms;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

FieldProblem problem_of(FieldRule rule, std::string_view text, std::int64_t now_ms) {
    using enum FieldProblem;
    if (text.empty()) {
        return rule == FieldRule::filled || rule == FieldRule::email ? missing : none;
    }
    switch (rule) {
    case FieldRule::email:
        return is_email_address(text) ? none : no_email;
    case FieldRule::phone:
        return is_phone(text) ? none : no_phone;
    case FieldRule::past_day:
        return is_past_day(text, now_ms) ? none : no_past_day;
    default:
        return none;
    }
}

} // namespace stamgast::domain
