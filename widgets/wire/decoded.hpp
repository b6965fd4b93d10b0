#pragma once

#include <expected>
#include <string>
#include <type_traits>
#include <utility>

#include "wire/decode_error.hpp"

namespace stamgast::wire {

/// A value that was read from a text, or the first thing that is wrong with it.
template <class T>
struct Decoded : std::expected<T, DecodeError> {
    using std::expected<T, DecodeError>::expected;
    /// Why the first part was left out that the value can do without, for a developer; empty: all is there.
    std::string left_out;
};

/// What `make` makes of the value.
template <class T, class Make>
auto made_of(Decoded<T> whole, Make make) -> Decoded<std::invoke_result_t<Make, T&>> {
    if (!whole) {
        return std::unexpected(std::move(whole.error()));
    }
    Decoded<std::invoke_result_t<Make, T&>> made = make(*whole);
    made.left_out = std::move(whole.left_out);
    return made;
}

} // namespace stamgast::wire
