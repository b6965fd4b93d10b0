#pragma once

#include <string_view>

#include "domain/communication.hpp"
#include "domain/referral.hpp"
#include "domain/survey.hpp"
#include "wire/decode.hpp"

/// What the shop and its regulars tell each other, and their friends: the answers in the shapes of
/// shop-plugin/contract/communication.js, referral.js and nps.js.
namespace stamgast::wire {

/// Of getCommunication and saveCommunication.
[[nodiscard]] Decoded<domain::Communication> decode_communication(std::string_view json);
/// Of getReferral; an address that is not safe to follow is refused, as there is nothing to share then.
[[nodiscard]] Decoded<domain::Referral> decode_referral(std::string_view json);
/// Of getNps and submitNps.
[[nodiscard]] Decoded<domain::SurveyState> decode_survey(std::string_view json);

} // namespace stamgast::wire
