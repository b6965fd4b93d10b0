#pragma once

#include "domain/review.hpp"
#include "wire/value_shapes.hpp"

/// Reviews in answers and on the device.
namespace stamgast::wire {

bool take_stars(void* target, std::int64_t value);

inline constexpr Shape<std::int32_t> star_count = {
    {.expected = "an integer from 1 to 5", .take_integer = take_stars}};

} // namespace stamgast::wire
