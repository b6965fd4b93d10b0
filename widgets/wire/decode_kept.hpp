#pragma once

#include <vector>

#include "domain/review.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

/// What the device has kept about products, or about products of an order: `{"kept": [{"order_id"?,
/// "product_id"}]}`, as encode_kept has written it.
extern const Decoder<std::vector<domain::ReviewSubject>> decode_kept;

} // namespace stamgast::wire
