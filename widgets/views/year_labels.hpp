#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "views/texts.hpp"

namespace stamgast::views {

/// In which year of the customer's calendar and time zone a moment lies. Remembers the answers, as a list of
/// thousands of orders asks for each in every frame.
class YearLabels {
public:
    using Year = std::uint32_t;
    [[nodiscard]] Year year_of(std::int64_t time_ms, const Texts& texts);
    [[nodiscard]] const std::string& label(Year year) const { return labels_[year]; }
    void clear();

private:
    std::unordered_map<std::int64_t, Year> year_of_quarter_hour_;
    std::vector<std::string> labels_;
};

} // namespace stamgast::views
