#pragma once

#include <cstdint>
#include <string_view>

#include "domain/order_claim.hpp"
#include "domain/profile.hpp"
#include "domain/saved_address.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

/// Of getProfile and saveProfile.
[[nodiscard]] Decoded<domain::ProfileAnswer> decode_profile_answer(std::string_view json);
/// Of listAddresses, saveAddress and removeAddress.
[[nodiscard]] Decoded<domain::AddressList> decode_address_list(std::string_view json);
/// Of requestSignInLink: after how many ms the next may be asked for, at most a day.
[[nodiscard]] Decoded<std::int64_t> decode_sign_in_link(std::string_view json);
/// Of claimOrder.
[[nodiscard]] Decoded<domain::ClaimState> decode_claim(std::string_view json);

} // namespace stamgast::wire
