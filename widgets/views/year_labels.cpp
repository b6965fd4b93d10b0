#include "views/year_labels.hpp"

#include <algorithm>

namespace stamgast::views {

/// Every time zone's years begin on a quarter of an hour of UTC.
constexpr std::int64_t quarter_hour_ms = 900'000;

YearLabels::Year YearLabels::year_of(std::int64_t time_ms, const Texts& texts) {
    const auto [entry, is_new] = year_of_quarter_hour_.try_emplace(time_ms / quarter_hour_ms, 0);
    if (is_new) {
        const std::string label = texts.date(time_ms, kit::DateStyle::year);
        const auto found = std::ranges::find(labels_, label);
        entry->second = static_cast<Year>(found - labels_.begin());
        if (found == labels_.end()) {
            labels_.push_back(label);
        }
    }
    return entry->second;
}

void YearLabels::clear() {
    year_of_quarter_hour_.clear();
    labels_.clear();
}

} // namespace stamgast::views
