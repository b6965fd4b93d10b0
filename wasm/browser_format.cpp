#include "browser_format.hpp"

#include <array>

#include "browser_imports.hpp"

namespace stamgast::wasm {

namespace {

/// More than any amount, day or word takes; what does not fit is cut at a whole character.
using Buffer = std::array<char, 512>;

std::string text_of(const Buffer& buffer, int length) {
    return {buffer.data(), static_cast<std::size_t>(length)};
}

int capacity_of(const Buffer& buffer) { return static_cast<int>(buffer.size()); }

} // namespace

std::string BrowserFormat::money(std::int64_t minor_units, std::string_view currency) {
    Buffer buffer;
    const int length =
        stamgast_format_money(static_cast<double>(minor_units), currency.data(),
                              static_cast<int>(currency.size()), buffer.data(), capacity_of(buffer));
    return text_of(buffer, length);
}

std::string BrowserFormat::date(std::int64_t time_ms, kit::DateStyle style) {
    Buffer buffer;
    const int length = stamgast_format_date(static_cast<double>(time_ms), static_cast<int>(style),
                                            buffer.data(), capacity_of(buffer));
    return text_of(buffer, length);
}

std::string BrowserFormat::country(std::string_view code) {
    Buffer buffer;
    const int length = stamgast_format_country(code.data(), static_cast<int>(code.size()), buffer.data(),
                                               capacity_of(buffer));
    return text_of(buffer, length);
}

std::string BrowserFormat::number(std::int64_t value) {
    Buffer buffer;
    const int length = stamgast_format_number(static_cast<double>(value), buffer.data(), capacity_of(buffer));
    return text_of(buffer, length);
}

std::string BrowserFormat::plural_category(std::int64_t value) {
    Buffer buffer;
    const int length = stamgast_format_plural(static_cast<double>(value), buffer.data(), capacity_of(buffer));
    return text_of(buffer, length);
}

} // namespace stamgast::wasm
