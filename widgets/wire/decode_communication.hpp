#pragma once

#include "domain/communication.hpp"
#include "domain/referral.hpp"
#include "domain/survey.hpp"
#include "wire/decode.hpp"

/// What the shop and its regulars tell each other, and their friends: the answers in the shapes of
/// shop-plugin/contract/communication.js, referral.js and nps.js.
namespace stamgast::wire {

/// Of getCommunication and saveCommunication.
extern const Decoder<domain::Communication> decode_communication;
/// Of getReferral; an address that is not safe to follow is refused, as there is nothing to share then.
extern const Decoder<domain::Referral> decode_referral;
/// Of getNps and submitNps.
extern const Decoder<domain::SurveyState> decode_survey;

} // namespace stamgast::wire
