#pragma once

#include "domain/review.hpp"
#include "wire/value_shapes.hpp"

/// Reviews in answers and on the device.
namespace stamgast::wire {

bool take_stars(void* target, std::int64_t value);

inline constexpr auto star_count = integer_shape<std::int32_t>("an integer from 1 to 5", take_stars);

} // namespace stamgast::wire
