#pragma once

#include <cstdint>
#include <string>

#include "domain/reorder_plan.hpp"
#include "domain/reorder_request.hpp"
#include "kit/badge.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// A planned line as it stands: `source` is where it comes from, `selectable` is how many of it can be
/// ordered with what is chosen now.
struct OutcomeWords {
    std::string label = {};  ///< of the badge; empty if all is as it was
    std::string reason = {}; ///< in a sentence; empty if there is nothing to explain
    kit::Tone tone = kit::Tone::neutral;
    kit::Icon icon{};
};
[[nodiscard]] OutcomeWords outcome_words(const domain::PlannedLine& line, domain::ReorderSource source,
                                         const domain::Currency& currency, std::int32_t selectable,
                                         const Texts& texts);

} // namespace stamgast::views
