#include "domain/safe_url.hpp"

#include <algorithm>

#include "domain/email_address.hpp"

namespace stamgast::domain {
namespace {

bool is_control(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 || byte == 0x7F;
}

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
    return std::ranges::equal(text, lower, [](char left, char right) {
        return (left >= 'A' && left <= 'Z' ? static_cast<char>(left + ('a' - 'A')) : left) == right;
    });
}

/// `subject=…&body=…`: no `to`, `cc` or `bcc`.
bool names_only_letter_fields(std::string_view query) {
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view field = query.substr(0, query.substr(0, end).find('='));
        if (!equals_ignoring_case(field, "subject") && !equals_ignoring_case(field, "body"))
            return false;
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return true;
}

} // namespace

bool is_safe_url(std::string_view url) {
    if (url.empty() || url.size() > max_url_bytes)
        return false;
    if (url.front() == ' ' || url.back() == ' ' || std::ranges::any_of(url, is_control))
        return false;
    const std::size_t end = url.find_first_of(":/?#");
    if (end == std::string_view::npos || url[end] != ':')
        return true;
    const std::string_view scheme = url.substr(0, end);
    return equals_ignoring_case(scheme, "https") || equals_ignoring_case(scheme, "http");
}

bool is_safe_phone_url(std::string_view url) {
    constexpr std::string_view scheme = "tel:";
    constexpr std::size_t most_bytes = 64;
    if (url.size() > most_bytes || !url.starts_with(scheme))
        return false;
    const std::string_view number = url.substr(scheme.size());
    return number.find_first_of("0123456789") != std::string_view::npos &&
           number.find_first_not_of("0123456789+-.()*#;=ext") == std::string_view::npos;
}

bool is_safe_email_url(std::string_view url) {
    constexpr std::string_view scheme = "mailto:";
    if (url.size() > max_url_bytes || !url.starts_with(scheme) || std::ranges::any_of(url, is_control) ||
        url.find(' ') != std::string_view::npos)
        return false;
    const std::string_view rest = url.substr(scheme.size());
    const std::size_t question = rest.find('?');
    const std::string_view address = rest.substr(0, question);
    if (!is_email_address(address) || address.find_first_of(",;%") != std::string_view::npos)
        return false;
    return question == std::string_view::npos || names_only_letter_fields(rest.substr(question + 1));
}

} // namespace stamgast::domain
