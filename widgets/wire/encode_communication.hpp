#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/communication.hpp"
#include "wire/json_writer.hpp"

/// The questions in the shapes of shop-plugin/contract/communication.js and nps.js.
namespace stamgast::wire {

/// Of saveCommunication: all that is on, and the consent's version that the customer saw.
void encode_communication_change(JsonWriter& writer, std::string_view key,
                                 const domain::Communication& wanted);
/// Of submitNps; without a score the question was closed. An empty comment is left out.
void encode_survey_answer(JsonWriter& writer, std::string_view key, std::optional<std::int32_t> score,
                          std::string_view comment);

} // namespace stamgast::wire
