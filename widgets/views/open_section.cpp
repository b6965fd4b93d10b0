#include "views/open_section.hpp"

#include "views/section_view.hpp"
#include "views/signed_out_notice.hpp"

namespace stamgast::views {

float draw_open_section(Scene& scene, const kit::Rect& place, app::Section section, kit::TextToken title) {
    kit::Ui& ui = scene.ui;
    const app::SectionRow& row = app::row_of(section);
    const SectionView& view = view_of(section);
    // Its nodes are its own, so that its title is another heading to those who hear it.
    kit::Ui::Scope scope(ui, row.fragment);
    float y = place.y;
    y += ui.heading("title", place, scene.texts[view.title], section_title_level,
                    {.token = title, .max_lines = 0});
    y += block_gap(ui);
    const bool withheld = row.audience == app::Audience::customers && scene.model.session.signed_out();
    const kit::Rect body{place.x, y, place.width, 0};
    y += withheld ? draw_signed_out_notice(scene, body) : view.draw(scene, body);
    return y - place.y;
}

} // namespace stamgast::views
