#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "wire/decoded.hpp"
#include "wire/shape.hpp"
#include "wire/shape_reader.hpp"

namespace stamgast::wire {

/// Decodes a text that is of no use with a mistake, save in what its shapes can leave out.
template <const auto& Of>
Decoded<TypeOf<Of>> decode_whole(std::string_view json) {
    Decoded<TypeOf<Of>> decoded;
    if (std::optional<DecodeError> problem =
            read_json(json, Of.value, &*decoded, AfterProblem::stop, decoded.left_out)) {
        return std::unexpected(std::move(*problem));
    }
    return decoded;
}

/// The same of an answer that only holds something: what `Member` is of it.
template <const auto& Of, auto Member>
auto decode_member(std::string_view json) -> Decoded<typename MemberTypes<decltype(Member)>::Value> {
    return made_of(decode_whole<Of>(json), [](auto& whole) { return std::move(whole.*Member); });
}

} // namespace stamgast::wire
