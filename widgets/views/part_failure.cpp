#include "views/part_failure.hpp"

#include "kit/button.hpp"
#include "views/column.hpp"

namespace stamgast::views {

float draw_part_failure(Scene& scene, const kit::Rect& place, Message words) {
    const Texts& texts = scene.texts;
    kit::Ui::Scope scope(scene.ui, node_key(words));
    Column column(scene.ui, place);
    column.text("failed", texts[words], {.color = kit::ColorToken::danger, .max_lines = 0});
    const std::string name = texts.fill(Message::retry_name, {{"what", texts[words]}});
    const kit::Button retry{.label = texts[Message::retry],
                            .kind = kit::ButtonKind::quiet,
                            .icon = kit::Icon::refresh,
                            .accessible_name = name};
    const kit::Rect next = column.next();
    const kit::Size size = kit::measure_button(scene.ui, retry, next.width);
    if (kit::button(scene.ui, "retry", {next.x, next.y, size.width, size.height}, retry)) {
        scene.emit(app::RetryPressed{});
    }
    column.add(size.height);
    return column.height();
}

} // namespace stamgast::views
