#include "domain/survey.hpp"

#include "domain/purchase_history.hpp"

namespace stamgast::domain {

bool is_survey_due(const SurveyState& state, std::int64_t now_ms) {
    // Divided rather than multiplied: no number of days can run over.
    return state.due && (!state.asked_ms || (now_ms - *state.asked_ms) / ms_per_day >= state.min_days);
}

} // namespace stamgast::domain
