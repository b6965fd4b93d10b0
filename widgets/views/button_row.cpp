#include "views/button_row.hpp"

#include <utility>

namespace stamgast::views {

using kit::SizeToken;

ButtonRow::ButtonRow(Scene& scene, const kit::Rect& place)
    : scene_(scene), place_(place), next_{place.x, place.y}, bottom_(place.y) {}

void ButtonRow::add(std::string_view key, kit::Button button, app::Action action) {
    kit::Ui& ui = scene_.ui;
    button.stretch = ui.compact();
    kit::Size size = kit::measure_button(ui, button, place_.width);
    size.width = ui.compact() ? place_.width : size.width;
    if (next_.x > place_.x && next_.x + size.width > place_.right()) {
        next_ = {place_.x, bottom_ + ui.size(SizeToken::space_s)};
    }
    if (kit::button(ui, key, {next_.x, next_.y, size.width, size.height}, button)) {
        scene_.emit(std::move(action));
    }
    bottom_ = next_.y + size.height;
    next_.x += size.width + ui.size(SizeToken::space_s);
}

} // namespace stamgast::views
