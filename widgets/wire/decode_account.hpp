#pragma once

#include <cstdint>

#include "domain/order_claim.hpp"
#include "domain/profile.hpp"
#include "domain/saved_address.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

/// Of getProfile and saveProfile.
extern const Decoder<domain::ProfileAnswer> decode_profile_answer;
/// Of listAddresses, saveAddress and removeAddress.
extern const Decoder<domain::AddressList> decode_address_list;
/// Of requestSignInLink: after how many ms the next may be asked for, at most a day.
extern const Decoder<std::int64_t> decode_sign_in_link;
/// Of claimOrder.
extern const Decoder<domain::ClaimState> decode_claim;

} // namespace stamgast::wire
