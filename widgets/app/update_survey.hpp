#pragma once

#include "app/turn.hpp"

// One question, now and then: how likely is it that you recommend us? It is asked when nothing else is going
// on, and closing it counts as an answer.

namespace stamgast::app {

void apply(Update& turn, SurveyReceived&& received);
void apply(Update& turn, SurveyScoreChosen&& chosen);

/// Whether the question, or the thanks for its answer, stands on the page. Once the customer has begun to
/// answer it stays, whatever else begins.
[[nodiscard]] bool shows_survey(const Model& model);

/// Waits for the orders: it is no part of the first screen.
void load_survey(Update& turn, LoadReason reason);
/// Sends the score and the comment.
void send_survey(Update& turn);
/// Without an answer: it is gone at once, and the shop is told without the customer waiting for it.
void close_survey(Update& turn);
void drop_survey(Update& turn);
/// Whether the request was this part's.
[[nodiscard]] bool survey_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
