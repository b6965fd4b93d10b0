#pragma once

#include "domain/order_return.hpp"
#include "wire/value_shapes.hpp"

/// Returns in answers and on the device.
namespace stamgast::wire {

/// `Comment` is the shape of the customer's own words: cleaned where they come from a shop.
template <const auto& Comment>
inline const FieldShape return_line_fields[] = {
    field<&domain::ReturnLine::line_id, id_text>("line_id"),
    field<&domain::ReturnLine::quantity, line_quantity>("quantity"),
    field<&domain::ReturnLine::reason_id, id_text>("reason_id"),
    field<&domain::ReturnLine::comment, Comment>("comment", Presence::optional),
};
template <const auto& Comment>
inline constexpr auto return_line_shape = object_of<domain::ReturnLine>(return_line_fields<Comment>);

} // namespace stamgast::wire
