#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/request_id.hpp"
#include "domain/communication.hpp"
#include "domain/profile.hpp"
#include "domain/saved_address.hpp"

namespace stamgast::app {

// Orders to the outside about the customer's account: a part of Effect, see app/effect.hpp.

struct LoadProfile {
    RequestId request = 0;
    friend bool operator==(const LoadProfile&, const LoadProfile&) = default;
};
struct SaveProfile {
    RequestId request = 0;
    std::string key;
    domain::Profile profile;
    friend bool operator==(const SaveProfile&, const SaveProfile&) = default;
};
struct LoadAddresses {
    RequestId request = 0;
    friend bool operator==(const LoadAddresses&, const LoadAddresses&) = default;
};
struct SaveAddress {
    RequestId request = 0;
    std::string key;
    domain::SavedAddress address;
    friend bool operator==(const SaveAddress&, const SaveAddress&) = default;
};
struct RemoveAddress {
    RequestId request = 0;
    std::string key;
    std::string id;
    friend bool operator==(const RemoveAddress&, const RemoveAddress&) = default;
};
/// A letter with a link that signs in whoever opens it.
struct RequestSignInLink {
    RequestId request = 0;
    std::string email;
    friend bool operator==(const RequestSignInLink&, const RequestSignInLink&) = default;
};
struct ClaimOrder {
    RequestId request = 0;
    std::string key;
    std::string number;
    std::string email;
    friend bool operator==(const ClaimOrder&, const ClaimOrder&) = default;
};
struct LoadCommunication {
    RequestId request = 0;
    friend bool operator==(const LoadCommunication&, const LoadCommunication&) = default;
};
/// What is not on in `wanted` is off afterwards.
struct SaveCommunication {
    RequestId request = 0;
    std::string key;
    domain::Communication wanted;
    friend bool operator==(const SaveCommunication&, const SaveCommunication&) = default;
};
struct LoadReferral {
    RequestId request = 0;
    friend bool operator==(const LoadReferral&, const LoadReferral&) = default;
};
struct LoadSurvey {
    RequestId request = 0;
    friend bool operator==(const LoadSurvey&, const LoadSurvey&) = default;
};
struct SubmitSurvey {
    RequestId request = 0;
    std::string key;
    std::optional<std::int32_t> score; ///< nothing: the question was closed
    std::string comment;
    friend bool operator==(const SubmitSurvey&, const SubmitSurvey&) = default;
};
/// Into the customer's clipboard.
struct CopyText {
    RequestId request = 0;
    std::string text;
    friend bool operator==(const CopyText&, const CopyText&) = default;
};
/// By the browser's own means, or into the clipboard where that does not work: TextShared or TextCopied.
struct ShareLink {
    RequestId request = 0;
    std::string text;
    std::string url;
    friend bool operator==(const ShareLink&, const ShareLink&) = default;
};

} // namespace stamgast::app
