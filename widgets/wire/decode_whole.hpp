#pragma once

#include <expected>
#include <optional>
#include <string_view>
#include <utility>

#include "wire/decode_error.hpp"
#include "wire/shape.hpp"
#include "wire/shape_reader.hpp"

namespace stamgast::wire {

/// Decodes a text that is either good as a whole or of no use.
template <const auto& Of>
std::expected<TypeOf<Of>, DecodeError> decode_whole(std::string_view json) {
    TypeOf<Of> value{};
    if (std::optional<DecodeError> problem = read_json(json, Of.value, &value, AfterProblem::stop)) {
        return std::unexpected(std::move(*problem));
    }
    return value;
}

/// The same of an answer that only holds something: what `Member` is of it.
template <const auto& Of, auto Member>
auto decode_member(std::string_view json)
    -> std::expected<typename MemberTypes<decltype(Member)>::Value, DecodeError> {
    auto whole = decode_whole<Of>(json);
    if (!whole) {
        return std::unexpected(std::move(whole.error()));
    }
    return std::move((*whole).*Member);
}

} // namespace stamgast::wire
