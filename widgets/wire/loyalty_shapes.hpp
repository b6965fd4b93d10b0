#pragma once

#include <cstdint>

#include "domain/loyalty_period.hpp"
#include "domain/money.hpp"
#include "wire/shape.hpp"
#include "wire/value_shapes.hpp"

/// Shapes that points, rewards and offers share.
namespace stamgast::wire {

/// An integer within limits that the contract names.
template <class T, std::int64_t least, std::int64_t most>
inline constexpr Shape<T> integer_within = {
    {.expected = "an integer within its limits", .take_integer = [](void* target, std::int64_t value) {
         if (value < least || value > most)
             return false;
         *static_cast<T*>(target) = static_cast<T>(value);
         return true;
     }}};

/// Minor units of a currency that stands elsewhere: whoever decodes fills it in.
inline constexpr Shape<domain::Money> money_without_currency = {
    {.expected = "an integer of minor units, 0 or more",
     .take_integer = [](void* target, std::int64_t value) {
         return value >= 0 && take_minor_units(&static_cast<domain::Money*>(target)->minor_units, value);
     }}};

/// Lines of a table for the `period` of what is on offer for a while.
template <class T>
constexpr FieldShape starts_at_field() {
    return {"starts_at", Presence::optional, &optional_of<timestamp_text>.value,
            [](void* object) -> void* { return &static_cast<T*>(object)->period.starts_ms; }};
}
template <class T>
constexpr FieldShape ends_at_field() {
    return {"ends_at", Presence::optional, &optional_of<timestamp_text>.value,
            [](void* object) -> void* { return &static_cast<T*>(object)->period.ends_ms; }};
}

} // namespace stamgast::wire
