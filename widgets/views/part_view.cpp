#include "views/part_view.hpp"

#include <algorithm>
#include <string>

#include "views/account_page.hpp"
#include "views/for_you_section.hpp"
#include "views/open_section.hpp"
#include "views/recommendation_grid.hpp"
#include "views/reorder_part.hpp"
#include "views/signed_out_notice.hpp"
#include "views/usual_list.hpp"

namespace stamgast::views {
namespace {

using app::Part;
using app::Section;
using kit::Rect;
using kit::SizeToken;

/// What a part is to the eye. What it is to the app is in `app/part.cpp`.
struct PartView {
    Message name{}; ///< of the landmark that it is
    /// Draws it in `place`; returns the height.
    float (*draw)(Scene& scene, const Rect& place) = nullptr;
};

template <Section section>
float draw_section(Scene& scene, const Rect& place) {
    return draw_open_section(scene, place, section, kit::TextToken::heading);
}

/// A piece of the section For you, and above it why something is missing from it.
template <float (*draw)(Scene&, const Rect&)>
float draw_for_you(Scene& scene, const Rect& place) {
    float y = place.y;
    if (const float height = draw_for_you_failure(scene, place); height > 0) {
        y += height + block_gap(scene.ui);
    }
    y += draw(scene, {place.x, y, place.width, 0});
    return y - place.y;
}

float draw_usuals(Scene& scene, const Rect& place) {
    return scene.model.session.signed_out() ? draw_signed_out_notice(scene, place)
                                            : draw_for_you<draw_usual_list>(scene, place);
}

/// A row a part, in the order of app::Part. The whole page and the button draw all of their surface.
constexpr PartView rows[] = {
    {Message::page_name, nullptr},
    {Message::orders_title, draw_section<Section::orders>},
    {Message::card_again, nullptr},
    {Message::favourites_title, draw_section<Section::favourites>},
    {Message::rewards_title, draw_section<Section::rewards>},
    {Message::suggestions_title, draw_for_you<draw_recommendations>},
    {Message::usuals_title, draw_usuals},
};

/// Room around a part for what is painted around its edge: the ring of what has the focus.
float margin_of(const kit::Ui& ui) { return ui.size(SizeToken::space_xxs); }

/// Nothing of it is for somebody who is signed out.
bool is_for_customers(Part part) {
    return part == Part::orders || part == Part::loyalty || part == Part::usuals;
}

/// The way in is told once, however many parts wait for it.
bool is_told_elsewhere(const app::Model& model, Part part) {
    if (!model.session.signed_out() || !is_for_customers(part)) {
        return false;
    }
    const auto& parts = model.parts.parts;
    return model.parts.has(Part::account) || *std::ranges::find_if(parts, is_for_customers) != part;
}

float draw_framed(Scene& scene, const PartView& view) {
    kit::Ui& ui = scene.ui;
    const float margin = margin_of(ui);
    kit::Ui::Node region(ui, "part",
                         {.role = kit::Role::region, .name = std::string{scene.texts[view.name]}});
    const float height = view.draw(scene, {margin, margin, ui.width() - 2 * margin, 0}) + 2 * margin;
    region.set_bounds({0, 0, ui.width(), height});
    return height;
}

float draw_bare(Scene& scene) {
    const float margin = margin_of(scene.ui);
    const float height = draw_reorder_part(scene, {margin, margin, scene.ui.width() - 2 * margin, 0});
    return height > 0 ? height + 2 * margin : 0;
}

} // namespace

float draw_part(Scene& scene, Part part) {
    if (part == Part::account) {
        return draw_account_page(scene);
    }
    if (!app::offered(scene.model, part) || is_told_elsewhere(scene.model, part)) {
        return 0;
    }
    return part == Part::reorder ? draw_bare(scene)
                                 : draw_framed(scene, rows[static_cast<std::size_t>(part)]);
}

float natural_width(Scene& scene, Part part) {
    return part == Part::reorder ? reorder_part_width(scene) + 2 * margin_of(scene.ui) : 0;
}

} // namespace stamgast::views
