#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/loadable.hpp"
#include "app/submission.hpp"
#include "domain/order_claim.hpp"
#include "domain/profile.hpp"
#include "domain/saved_address.hpp"

namespace stamgast::app {

/// Signing in by a mailed link; what is typed is in Model::forms.
struct SignInState {
    std::string sent_to;           ///< empty: no link was asked for yet
    std::int64_t resend_at_ms = 0; ///< when the next may be asked for
};

/// Getting back an order that was placed without an account.
struct ClaimOutcome {
    domain::ClaimState state{};
    std::string number;
    std::string email;
};

struct ProfileState {
    Loadable<domain::Profile> profile;
    bool editing = false;
};

/// An address that was taken off the list and can be put back.
struct RemovedAddress {
    domain::SavedAddress address;
    std::size_t position = 0; ///< where it stood
    Submission submission;    ///< of taking it off, then of putting it back
    bool restoring = false;
};

struct AddressesState {
    Loadable<std::vector<domain::SavedAddress>> list;
    /// The one in the form, as it was when that was opened, with the defaults as they are chosen; its id is
    /// empty for a new one.
    std::optional<domain::SavedAddress> edited;
    std::string closed;                    ///< id of the one whose form was closed last; empty: a new one
    std::optional<RemovedAddress> removed; ///< the last one
};

struct AccountState {
    SignInState sign_in;
    std::optional<ClaimOutcome> claim;
    ProfileState profile;
    AddressesState addresses;
};

} // namespace stamgast::app
