#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/loadable.hpp"
#include "app/submission.hpp"
#include "domain/communication.hpp"
#include "domain/order_claim.hpp"
#include "domain/profile.hpp"
#include "domain/referral.hpp"
#include "domain/saved_address.hpp"
#include "domain/survey.hpp"

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
    /// A new one whose answer was lost, and which was changed since: the shop is asked whether it has it
    /// before the changed one is sent.
    std::optional<domain::SavedAddress> unsure;
    std::string closed;                    ///< id of the one whose form was closed last; empty: a new one
    std::optional<RemovedAddress> removed; ///< the last one
};

/// What the shop may write to the customer about; its Submission is that of Form::communication.
struct CommunicationState {
    Loadable<domain::Communication> saved;       ///< as the shop keeps it
    std::optional<domain::Communication> chosen; ///< as the customer has it now; there whenever `saved` is
    domain::Communication sent;                  ///< what the Submission is of
};

/// The question how likely it is that the customer recommends the shop. The comment is in Model::forms, and
/// so is the Submission: Form::survey.
struct SurveyCard {
    Loadable<domain::SurveyState> state;
    std::optional<std::int32_t> score; ///< chosen and not sent yet
    bool answered = false;             ///< on this page: it says thank you
    bool closed = false;               ///< on this page, without an answer
};

struct AccountState {
    SignInState sign_in;
    std::optional<ClaimOutcome> claim;
    ProfileState profile;
    AddressesState addresses;
    CommunicationState communication;
    Loadable<domain::Referral> referral;
    SurveyCard survey;
    bool win_back_put_away = false; ///< the card for a regular who stayed away
};

} // namespace stamgast::app
