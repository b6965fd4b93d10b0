#include "views/account_page.hpp"

#include <algorithm>
#include <string>

#include "views/open_section.hpp"
#include "views/page_header.hpp"
#include "views/section_links.hpp"

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
    y += draw_open_section(scene, {column.x, y, column.width, 0}, scene.model.section, kit::TextToken::title);
    y += ui.size(ui.compact() ? SizeToken::space_l : SizeToken::space_xxl);
    page.set_bounds({0, 0, ui.width(), y});
    return y;
}

} // namespace stamgast::views
