#pragma once

#include <vector>

#include "domain/order_return.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

extern const Decoder<domain::ReturnOptions> decode_return_options;
/// Of requestReturn: the return as it is now.
extern const Decoder<domain::OrderReturn> decode_return_answer;
/// Of listReturns, newest first.
extern const Decoder<std::vector<domain::OrderReturn>> decode_returns;

} // namespace stamgast::wire
