#include "domain/utf8.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

unsigned byte_at(std::string_view text, std::size_t index) { return static_cast<unsigned char>(text[index]); }

/// How many bytes the first byte promises; 0 if no character starts with it.
std::size_t promised_length(unsigned first) {
    if (first < 0x80)
        return 1;
    if (first < 0xC2)
        return 0;
    if (first < 0xE0)
        return 2;
    if (first < 0xF0)
        return 3;
    return first < 0xF5 ? 4 : 0;
}

bool is_scalar_of_length(char32_t code_point, std::size_t length) {
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    return code_point >= smallest[length] && code_point <= 0x10FFFF && !surrogate;
}

} // namespace

char32_t take_code_point(std::string_view& text) {
    const unsigned first = byte_at(text, 0);
    const std::size_t length = promised_length(first);
    if (length == 1) {
        text.remove_prefix(1);
        return first;
    }
    char32_t code_point = length == 0 ? 0 : first & (0x7Fu >> length);
    std::size_t taken = 1;
    while (taken < std::min(length, text.size()) && (byte_at(text, taken) & 0xC0u) == 0x80u) {
        code_point = code_point << 6 | (byte_at(text, taken++) & 0x3Fu);
    }
    text.remove_prefix(taken);
    return length != 0 && taken == length && is_scalar_of_length(code_point, length) ? code_point
                                                                                     : replacement_character;
}

void append_code_point(std::string& text, char32_t code_point) {
    const auto append = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto append_tail = [&](int shift) { append(0x80 | (code_point >> shift & 0x3F)); };
    if (code_point < 0x80) {
        append(code_point);
    } else if (code_point < 0x800) {
        append(0xC0 | code_point >> 6);
        append_tail(0);
    } else if (code_point < 0x10000) {
        append(0xE0 | code_point >> 12);
        append_tail(6);
        append_tail(0);
    } else {
        append(0xF0 | code_point >> 18);
        append_tail(12);
        append_tail(6);
        append_tail(0);
    }
}

} // namespace stamgast::domain
