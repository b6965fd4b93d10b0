#include "views/page_notice.hpp"

#include <utility>

#include "kit/button.hpp"
#include "kit/link.hpp"
#include "kit/notice_box.hpp"

namespace stamgast::views {
namespace {

float draw_action(Scene& scene, const kit::Rect& place, PageNotice& notice) {
    if (notice.action) {
        const kit::Button button{.label = notice.action_label};
        const kit::Size size = kit::measure_button(scene.ui, button, place.width);
        if (kit::button(scene.ui, "action", {place.x, place.y, size.width, size.height}, button)) {
            scene.emit(std::move(*notice.action));
        }
        return size.height;
    }
    const kit::Link link{.label = notice.action_label,
                         .url = notice.url,
                         .icon = kit::Icon::arrow_right,
                         .text = kit::TextToken::body_strong};
    const kit::Size size = kit::measure_link(scene.ui, link, place.width);
    kit::link(scene.ui, "action", {place.x, place.y, size.width, size.height}, link);
    return size.height;
}

} // namespace

float draw_page_notice(Scene& scene, const kit::Rect& place, PageNotice notice) {
    kit::Ui::Scope scope(scene.ui, notice.key);
    float y = place.y;
    y += kit::notice_box(scene.ui, "notice", place,
                         {.title = notice.title,
                          .text = notice.text,
                          .tone = notice.tone,
                          .icon = notice.icon,
                          .title_level = 3});
    if (!notice.action_label.empty()) {
        y += scene.ui.size(kit::SizeToken::space_m);
        y += draw_action(scene, {place.x, y, place.width, 0}, notice);
    }
    return y - place.y;
}

} // namespace stamgast::views
