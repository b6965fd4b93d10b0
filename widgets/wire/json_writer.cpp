#include "wire/json_writer.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "domain/utf8.hpp"

namespace stamgast::wire {

JsonWriter& JsonWriter::begin_object() {
    separate();
    text_ += '{';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    text_ += '}';
    needs_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::begin_array() {
    separate();
    text_ += '[';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::end_array() {
    text_ += ']';
    needs_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    text(name);
    text_ += ':';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    separate();
    text_ += '"';
    append_escaped(value);
    text_ += '"';
    return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
    separate();
    const auto magnitude = static_cast<std::uint64_t>(value);
    if (value < 0)
        text_ += '-';
    append_digits(value < 0 ? ~magnitude + 1 : magnitude);
    return *this;
}

JsonWriter& JsonWriter::number(double value) {
    constexpr double most = 9e12;
    if (!std::isfinite(value))
        return null();
    const auto thousandths = static_cast<std::int64_t>(std::round(std::clamp(value, -most, most) * 1000));
    const auto magnitude = static_cast<std::uint64_t>(std::abs(thousandths));
    separate();
    if (thousandths < 0)
        text_ += '-';
    append_digits(magnitude / 1000);
    const std::uint64_t fraction = magnitude % 1000;
    if (fraction == 0)
        return *this;
    const char decimals[] = {'.', static_cast<char>('0' + fraction / 100),
                             static_cast<char>('0' + fraction / 10 % 10),
                             static_cast<char>('0' + fraction % 10)};
    text_.append(decimals, fraction % 10 != 0 ? 4 : fraction % 100 != 0 ? 3 : 2);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    separate();
    text_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    separate();
    text_ += "null";
    return *this;
}

std::string JsonWriter::take() {
    needs_comma_ = false;
    return std::exchange(text_, {});
}

void JsonWriter::separate() {
    if (needs_comma_)
        text_ += ',';
    needs_comma_ = true;
}

void JsonWriter::append_digits(std::uint64_t value) {
    char digits[20];
    char* first = digits + sizeof digits;
    do {
        *--first = static_cast<char>('0' + value % 10);
        value /= 10;
    } while (value != 0);
    text_.append(first, digits + sizeof digits);
}

void JsonWriter::append_escaped(std::string_view value) {
    constexpr char hex[] = "0123456789abcdef";
    while (!value.empty()) {
        const auto byte = static_cast<unsigned char>(value.front());
        if (byte >= 0x80) {
            domain::append_code_point(text_, domain::take_code_point(value));
            continue;
        }
        if (byte == '"' || byte == '\\') {
            text_ += '\\';
            text_ += value.front();
        } else if (byte == '\n') {
            text_ += "\\n";
        } else if (byte < 0x20) {
            text_ += "\\u00";
            text_ += hex[byte >> 4];
            text_ += hex[byte & 0xF];
        } else {
            text_ += value.front();
        }
        value.remove_prefix(1);
    }
}

} // namespace stamgast::wire
