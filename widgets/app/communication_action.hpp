#pragma once

#include <cstdint>
#include <string>

#include "app/request_id.hpp"
#include "domain/communication.hpp"
#include "domain/referral.hpp"
#include "domain/survey.hpp"

namespace stamgast::app {

// What happened to what the shop and its regulars tell each other, and their friends: a part of Action.

// Answers
/// Of LoadCommunication and of SaveCommunication.
struct CommunicationReceived {
    RequestId request = 0;
    domain::Communication communication;
};
struct ReferralReceived {
    RequestId request = 0;
    domain::Referral referral;
};
/// Of LoadSurvey and of SubmitSurvey.
struct SurveyReceived {
    RequestId request = 0;
    domain::SurveyState state;
};
/// Of ShareLink: the browser has done it, or the customer has given it up there.
struct TextShared {
    RequestId request = 0;
};

// The customer
enum class CommunicationPart : std::uint8_t { topics, channels };
struct CommunicationToggled {
    CommunicationPart part{};
    std::string id;
};
struct FrequencyChosen {
    std::string id;
};
/// The next option with less mail, at once.
struct LessMailPressed {};
struct SharePressed {
    std::string text;
    std::string url;
};
struct SurveyScoreChosen {
    std::int32_t score = 0;
};
/// What was bought most shall be in the cart.
struct WinBackPressed {};
struct WinBackPutAway {};

} // namespace stamgast::app
