#include "views/section_links.hpp"

#include <string>
#include <vector>

#include "kit/section_nav.hpp"
#include "views/section_view.hpp"

namespace stamgast::views {

float draw_section_links(Scene& scene, const kit::Rect& place) {
    std::vector<std::string> urls;
    std::vector<kit::SectionLink> links;
    urls.reserve(app::sections().size()); // the links look into it
    for (const app::SectionRow& row : app::sections()) {
        if (app::offered(scene.model, row.section)) {
            urls.push_back("#" + std::string{row.fragment});
            links.push_back({.key = row.fragment,
                             .label = scene.texts[view_of(row.section).label],
                             .url = urls.back(),
                             .current = row.section == scene.model.section});
        }
    }
    if (links.size() < 2) {
        return 0;
    }
    const kit::SectionNav nav{.label = scene.texts[Message::sections_label], .links = links};
    kit::section_nav(scene.ui, "sections", place, nav);
    return kit::measure_section_nav(scene.ui, place.width, nav);
}

} // namespace stamgast::views
