#pragma once

#include <cstdint>
#include <string>

#include "app/form.hpp"
#include "app/request_id.hpp"
#include "domain/order_claim.hpp"
#include "domain/profile.hpp"
#include "domain/saved_address.hpp"

namespace stamgast::app {

// What happened to what the shop knows of the customer, and to signing in: parts of Action, see
// app/action.hpp.

// Answers
/// Of LoadProfile and of SaveProfile.
struct ProfileReceived {
    RequestId request = 0;
    domain::ProfileAnswer answer;
};
/// Of LoadAddresses, SaveAddress and RemoveAddress.
struct AddressesReceived {
    RequestId request = 0;
    domain::AddressList list;
};
struct SignInLinkSent {
    RequestId request = 0;
    std::int64_t resend_after_ms = 0;
};
struct OrderClaimed {
    RequestId request = 0;
    domain::ClaimState state{};
};

// The customer
struct FieldChanged {
    Field field{};
    std::string text;
};
struct FormSubmitted {
    Form form{};
};
/// Given up, or begun anew.
struct FormCancelled {
    Form form{};
};
struct ProfileEditPressed {};
struct AddressEditPressed {
    std::string id; ///< empty: a new one
};
enum class AddressUse : std::uint8_t { shipping, billing };
/// Whether the address in the form is the usual one for that.
struct AddressDefaultToggled {
    AddressUse use{};
};
struct AddressRemovePressed {
    std::string id;
};
struct AddressRestorePressed {};

} // namespace stamgast::app
