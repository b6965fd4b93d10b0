#pragma once

#include <string_view>
#include <vector>

#include "domain/order_return.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

[[nodiscard]] Decoded<domain::ReturnOptions> decode_return_options(std::string_view json);
/// Of requestReturn: the return as it is now.
[[nodiscard]] Decoded<domain::OrderReturn> decode_return_answer(std::string_view json);
/// Of listReturns, newest first.
[[nodiscard]] Decoded<std::vector<domain::OrderReturn>> decode_returns(std::string_view json);

} // namespace stamgast::wire
