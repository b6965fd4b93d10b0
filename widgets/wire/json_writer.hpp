#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stamgast::wire {

/// Writes one JSON value, piece by piece, into a text of its own. Commas are its business; that containers
/// are closed and that members have keys is the caller's. Everything that is not UTF-8 becomes U+FFFD, so the
/// text is always valid. Own, because nlohmann's serialiser works on a DOM and brings float printing that
/// nothing here needs.
class JsonWriter {
public:
    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& integer(std::int64_t value);
    /// With up to three decimals, which is a thousandth of a pixel. What is not finite becomes null, as in
    /// JavaScript; what is larger than ±9e12 becomes that.
    JsonWriter& number(double value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    /// A member of an object: key and value in one.
    JsonWriter& text(std::string_view name, std::string_view value) { return key(name).text(value); }
    /// The same, null where there is none.
    JsonWriter& text_or_null(std::string_view name, std::string_view value) {
        return value.empty() ? key(name).null() : text(name, value);
    }
    JsonWriter& integer(std::string_view name, std::int64_t value) { return key(name).integer(value); }
    JsonWriter& number(std::string_view name, double value) { return key(name).number(value); }
    JsonWriter& boolean(std::string_view name, bool value) { return key(name).boolean(value); }
    /// No member where there is no text.
    JsonWriter& text_if_any(std::string_view name, std::string_view value) {
        return value.empty() ? *this : text(name, value);
    }

    /// What was written; valid until the next call.
    [[nodiscard]] const std::string& written() const { return text_; }
    /// The same, handed over: the writer starts anew.
    [[nodiscard]] std::string take();

private:
    void separate();
    void append_digits(std::uint64_t value);
    void append_escaped(std::string_view value);

    std::string text_;
    bool needs_comma_ = false;
};

} // namespace stamgast::wire
