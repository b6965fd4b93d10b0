#pragma once

#include <span>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

struct SectionLink {
    std::string_view key = {}; ///< what makes it the same link from frame to frame
    std::string_view label = {};
    std::string_view url = {};
    bool current = false;
};

/// The way between the sections of a page: links side by side, in rows where they do not fit into one. The
/// current one is marked by its bar and its weight, not by colour alone.
struct SectionNav {
    std::string_view label = {}; ///< accessible name of the landmark
    std::span<const SectionLink> links = {};
};

/// The height of all rows at a width.
[[nodiscard]] float measure_section_nav(const Ui& ui, float width, const SectionNav& nav);

/// `rect` gives the place and the width. The links are followed by the browser: nothing is returned.
void section_nav(Ui& ui, std::string_view key, const Rect& rect, const SectionNav& nav);

} // namespace stamgast::kit
