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
inline constexpr auto integer_within = integer_shape<T>("an integer within its limits",
                                                        [](void* target, std::int64_t value) {
                                                            if (value < least || value > most)
                                                                return false;
                                                            *static_cast<T*>(target) = static_cast<T>(value);
                                                            return true;
                                                        });

/// Minor units of a currency that stands elsewhere: whoever decodes fills it in.
inline constexpr auto money_without_currency = integer_shape<domain::Money>(
    "an integer of minor units, 0 or more", [](void* target, std::int64_t value) {
        return value >= 0 && take_minor_units(&static_cast<domain::Money*>(target)->minor_units, value);
    });

/// Lines of a table for the period of what is on offer for a while, `outer` bytes inside of what the table is
/// of.
template <auto Period>
FieldShape starts_at_field(int outer = 0) {
    return field_at<optional_of<timestamp_text>>("starts_at", Presence::optional,
                                                 outer + offset_of(Period) +
                                                     offset_of(&domain::LoyaltyPeriod::starts_ms));
}
template <auto Period>
FieldShape ends_at_field(int outer = 0) {
    return field_at<optional_of<timestamp_text>>("ends_at", Presence::optional,
                                                 outer + offset_of(Period) +
                                                     offset_of(&domain::LoyaltyPeriod::ends_ms));
}

} // namespace stamgast::wire
