#pragma once

#include "domain/order.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {

inline const FieldShape option_fields[] = {
    field<&domain::Option::name, display_text>("name"),
    field<&domain::Option::value, display_text>("value"),
};
/// An option of a variant: only ever shown.
inline constexpr auto option_shape = object_of<domain::Option>(option_fields);

inline const FieldShape attribute_fields[] = {
    field<&domain::Option::name, opaque_text>("name"),
    field<&domain::Option::value, opaque_text>("value"),
};
/// What the customer added to a line. It goes back to the shop with a reorder, so not a character of it is
/// changed.
inline constexpr auto attribute_shape = object_of<domain::Option>(attribute_fields);

} // namespace stamgast::wire
