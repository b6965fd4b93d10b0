#include "wire/shape_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

#include "wire/repaired_text.hpp"
#include "wire/shape_stack.hpp"

// In a namespace of its own, so that what is specialized below is nobody else's in the same program.
#define NLOHMANN_JSON_NAMESPACE nlohmann::stamgast_reader
#define NLOHMANN_JSON_NAMESPACE_BEGIN                                                                        \
    namespace nlohmann {                                                                                     \
    inline namespace stamgast_reader {
#define NLOHMANN_JSON_NAMESPACE_END                                                                          \
    }                                                                                                        \
    }
#include <nlohmann/detail/exceptions.hpp>

/// nlohmann words an error in whole sentences before it tells it; where JSON ends to be JSON is all that is
/// told here. The words were 7 kB of the wasm, so the functions that make them make nothing: each specialized
/// before anything calls it, that of the parser for the JSON type that the library itself does not use.
namespace nlohmann::detail {

template <>
parse_error parse_error::create<std::nullptr_t, 0>(int id, const position_t& position, const std::string&,
                                                   std::nullptr_t) {
    return {id, position.chars_read_total, ""};
}

template <>
out_of_range out_of_range::create<std::nullptr_t, 0>(int id, const std::string&, std::nullptr_t) {
    return {id, ""};
}

} // namespace nlohmann::detail

#include <nlohmann/json.hpp>

namespace nlohmann::detail {

using Text = iterator_input_adapter<const char*>;

template <>
std::string parser<ordered_json, Text>::exception_message(const token_type, const std::string&) {
    return {};
}

template <>
std::string lexer<ordered_json, Text>::get_token_string() const {
    return {};
}

/// "number overflow parsing '…'"
template <>
std::string concat<std::string, const char (&)[26], std::string, char>(const char (&)[26], std::string&&,
                                                                       char&&) {
    return {};
}

} // namespace nlohmann::detail

namespace stamgast::wire {
namespace {

/// What nlohmann's SAX parser calls: it passes each event on. The names are nlohmann's.
class SaxEvents {
public:
    explicit SaxEvents(ShapeStack& stack) : stack_(stack) {}

    bool null() { return stack_.take_null(); }
    bool boolean(bool value) { return stack_.take_boolean(value); }
    bool number_integer(std::int64_t value) { return stack_.take_integer(value); }
    bool number_unsigned(std::uint64_t value) {
        const bool fits = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return fits ? stack_.take_integer(static_cast<std::int64_t>(value))
                    : stack_.take_number(static_cast<double>(value));
    }
    bool number_float(double value, const std::string&) { return stack_.take_number(value); }
    bool string(const std::string& value) { return stack_.take_text(value); }
    bool binary(const std::vector<std::uint8_t>&) { return false; }
    bool start_object(std::size_t) { return stack_.open(false); }
    bool key(const std::string& key) { return stack_.take_key(key); }
    bool end_object() { return stack_.close(); }
    bool start_array(std::size_t) { return stack_.open(true); }
    bool end_array() { return stack_.close(); }

    template <class Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception&) {
        malformed_at_ = position;
        return false;
    }

    [[nodiscard]] std::optional<std::size_t> malformed_at() const { return malformed_at_; }

private:
    ShapeStack& stack_;
    std::optional<std::size_t> malformed_at_;
};

} // namespace

std::optional<DecodeError> read_json(std::string_view json, const ValueShape& shape, FreshTarget& target,
                                     AfterProblem after_problem, std::string& left_out) {
    ShapeStack stack(shape, target.renew(), after_problem);
    SaxEvents events(stack);
    nlohmann::ordered_json::sax_parse(json.data(), json.data() + json.size(), &events);
    left_out = stack.left_out();
    const std::optional<std::size_t> malformed_at = events.malformed_at();
    if (!malformed_at)
        return stack.problem();
    // Looked for only now, so that good texts pay nothing for it.
    if (const std::optional<std::string> repaired = repaired_text(json)) {
        return read_json(*repaired, shape, target, after_problem, left_out);
    }
    stack.break_off("malformed JSON at byte " + std::to_string(*malformed_at));
    return stack.problem();
}

} // namespace stamgast::wire
