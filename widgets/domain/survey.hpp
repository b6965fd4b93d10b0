#pragma once

#include <cstdint>
#include <optional>

namespace stamgast::domain {

/// The scores with which the question can be answered: 0 … most_survey_score.
inline constexpr std::int32_t most_survey_score = 10;

/// `NpsState` of shop-plugin/contract/nps.js: one question now and then, how likely it is that the customer
/// recommends the shop.
struct SurveyState {
    bool due = false;                     ///< the shop wants to ask now
    std::optional<std::int64_t> asked_ms; ///< when it was last answered, or closed without an answer
    std::int64_t min_days = 1;            ///< between two questions, 1 or more
    friend bool operator==(const SurveyState&, const SurveyState&) = default;
};

/// Whether to ask: the shop wants to, and the days between two questions are over. They are counted in 24
/// hours each, whatever the shop says is due, so that nobody is asked twice by a shop that forgets. A
/// question in the future, by a shop's clock that runs ahead, was asked now.
[[nodiscard]] bool is_survey_due(const SurveyState& state, std::int64_t now_ms);

} // namespace stamgast::domain
