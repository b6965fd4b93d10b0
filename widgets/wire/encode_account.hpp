#pragma once

#include <string_view>

#include "domain/profile.hpp"
#include "domain/saved_address.hpp"
#include "wire/json_writer.hpp"

/// The questions of the account, in the shapes of shop-plugin/contract/profile.js and sign-in.js. What is
/// empty and may be absent is left out.
namespace stamgast::wire {

/// Of requestSignInLink.
void encode_sign_in_request(JsonWriter& writer, std::string_view email);
/// OrderClaim.
void encode_claim(JsonWriter& writer, std::string_view key, std::string_view number, std::string_view email);
/// Of saveProfile; `customer_since` is the shop's and is not sent.
void encode_profile_change(JsonWriter& writer, std::string_view key, const domain::Profile& profile);
/// Of saveAddress.
void encode_address_change(JsonWriter& writer, std::string_view key, const domain::SavedAddress& address);
/// Of removeAddress.
void encode_address_removal(JsonWriter& writer, std::string_view key, std::string_view id);

} // namespace stamgast::wire
