#include "views/section_view.hpp"

#include <algorithm>
#include <iterator>

#include "views/favourites_section.hpp"
#include "views/for_you_section.hpp"
#include "views/orders_section.hpp"
#include "views/profile_section.hpp"
#include "views/rewards_section.hpp"

namespace stamgast::views {
namespace {

using app::Section;

/// A row a section.
constexpr SectionView rows[] = {
    {Section::orders, Message::section_orders, Message::orders_title, draw_orders_section},
    {Section::favourites, Message::section_favourites, Message::favourites_title, draw_favourites_section},
    {Section::rewards, Message::section_rewards, Message::rewards_title, draw_rewards_section},
    {Section::for_you, Message::section_for_you, Message::for_you_title, draw_for_you_section},
    {Section::profile, Message::section_profile, Message::profile_title, draw_profile_section},
};

} // namespace

const SectionView& view_of(Section section) {
    const auto* const row = std::ranges::find(rows, section, &SectionView::section);
    return row == std::end(rows) ? rows[0] : *row;
}

kit::NodeId section_title_node(const kit::SemanticsTree& semantics) {
    const auto found = std::ranges::find_if(semantics, [](const kit::SemanticNode& node) {
        return node.surface == kit::SurfaceId::page && node.role == kit::Role::heading &&
               node.level == section_title_level;
    });
    return found == semantics.end() ? 0 : found->id;
}

} // namespace stamgast::views
