#include "views/account_page.hpp"

#include <algorithm>
#include <string>

#include "views/page_header.hpp"
#include "views/section_links.hpp"
#include "views/section_view.hpp"
#include "views/signed_out_notice.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

/// The page's column: in the middle, never wider than can be read with ease.
Rect content_column(const kit::Ui& ui) {
    const float margin = ui.size(SizeToken::space_m);
    const float width = std::min(ui.width() - 2 * margin, ui.size(SizeToken::content_max));
    return {(ui.width() - width) / 2, ui.size(ui.compact() ? SizeToken::space_m : SizeToken::space_xl), width,
            0};
}

/// The open section under its title. Its nodes are its own, so that its title is another heading to those who
/// hear it.
float draw_section(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const app::SectionRow& row = app::row_of(scene.model.section);
    const SectionView& view = view_of(row.section);
    kit::Ui::Scope scope(ui, row.fragment);
    float y = place.y;
    y += ui.heading("title", {place.x, y, place.width, 0}, scene.texts[view.title], section_title_level,
                    {.token = kit::TextToken::title, .max_lines = 0});
    y += block_gap(ui);
    const bool withheld = row.audience == app::Audience::customers && scene.model.session.signed_out();
    const Rect body{place.x, y, place.width, 0};
    y += withheld ? draw_signed_out_notice(scene, body) : view.draw(scene, body);
    return y - place.y;
}

} // namespace

float draw_account_page(Scene& scene) {
    kit::Ui& ui = scene.ui;
    const Rect column = content_column(ui);
    kit::Ui::Node page(ui, "page",
                       {.role = kit::Role::region, .name = std::string{scene.texts[Message::page_name]}});
    float y = column.y;
    y += draw_page_header(scene, {column.x, y, column.width, 0});
    if (const float height = draw_section_links(scene, {column.x, y, column.width, 0}); height > 0) {
        y += height + block_gap(ui);
    } else {
        y += ui.size(SizeToken::space_xxs);
    }
    y += draw_section(scene, {column.x, y, column.width, 0});
    y += ui.size(ui.compact() ? SizeToken::space_l : SizeToken::space_xxl);
    page.set_bounds({0, 0, ui.width(), y});
    return y;
}

} // namespace stamgast::views
