#pragma once

#include "app/section.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// What a section is to the eye. What it is to the app, and where it stands, is in `app/section.cpp`.
struct SectionView {
    app::Section section = app::Section::orders;
    Message label{}; ///< of the link that leads there
    Message title{}; ///< of the section, once it is open
    /// Draws all below the title; returns the height.
    float (*draw)(Scene& scene, const kit::Rect& place) = nullptr;
};

/// The first heading of a merchant's page is the page's own; headings inside a section begin one below.
inline constexpr int section_title_level = 2;

[[nodiscard]] const SectionView& view_of(app::Section section);

/// The heading of the section that was described; 0 if there is none.
[[nodiscard]] kit::NodeId section_title_node(const kit::SemanticsTree& semantics);

} // namespace stamgast::views
