#include "domain/safe_url.hpp"

#include <algorithm>

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

} // namespace stamgast::domain
