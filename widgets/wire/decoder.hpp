#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "wire/decoded.hpp"
#include "wire/shape.hpp"
#include "wire/shape_reader.hpp"

namespace stamgast::wire {

/// How a text becomes a value whose type whoever calls knows: as a shape says, or by a function.
struct UntypedDecoder {
    const ValueShape* shape = nullptr;
    /// After a good reading: what the shape cannot say.
    void (*complete)(void* value) = nullptr;
    /// Instead of a shape.
    std::optional<DecodeError> (*read)(std::string_view json, void* value, std::string& left_out) = nullptr;
};

/// Reads a text that is of no use with a mistake, save in what its shapes can leave out; the first mistake,
/// or nothing. `left_out` becomes why the first thing was left out, or empty.
[[nodiscard]] std::optional<DecodeError> decode_into(const UntypedDecoder& decoder, std::string_view json,
                                                     FreshTarget& target, std::string& left_out);

/// How a T is read from JSON text. To be called like a function; whoever reads many kinds alike goes by
/// `untyped`, so that a kind costs a line of a table.
template <class T>
struct Decoder {
    UntypedDecoder untyped;

    [[nodiscard]] Decoded<T> operator()(std::string_view json) const {
        Decoded<T> decoded;
        FreshTarget target = fresh_target(*decoded);
        if (std::optional<DecodeError> problem = decode_into(untyped, json, target, decoded.left_out)) {
            return std::unexpected(std::move(*problem));
        }
        return decoded;
    }
};

template <class T>
constexpr Decoder<T> decoder_of(const Shape<T>& shape) {
    return {{.shape = &shape.value}};
}

/// Of a value that `complete(T&)` completes.
template <const auto& Of, auto complete>
constexpr Decoder<TypeOf<Of>> completed_decoder() {
    return {
        {.shape = &Of.value, .complete = [](void* value) { complete(*static_cast<TypeOf<Of>*>(value)); }}};
}

/// Of a T that a function `Decoded<T> read(std::string_view json)` puts together.
template <class T, Decoded<T> (*read)(std::string_view json)>
constexpr Decoder<T> decoder_by() {
    return {{.read = [](std::string_view json, void* value, std::string& left_out) {
        Decoded<T> decoded = read(json);
        left_out = std::move(decoded.left_out);
        if (!decoded) {
            return std::optional{std::move(decoded.error())};
        }
        *static_cast<T*>(value) = std::move(*decoded);
        return std::optional<DecodeError>{};
    }}};
}

} // namespace stamgast::wire
