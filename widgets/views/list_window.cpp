#include "views/list_window.hpp"

#include <algorithm>

namespace stamgast::views {

ListWindow::ListWindow(Scene& scene, ListMemory& memory, std::size_t count, float width)
    : scene_(scene), memory_(memory), is_windowed_(count > most_described_items) {
    if (memory_.width != width) {
        memory_.heights.clear();
        memory_.width = width;
    }
}

kit::ListItem::Place ListWindow::place_of(std::size_t index, std::size_t set_size) const {
    return is_windowed_ ? kit::ListItem::Place{static_cast<std::int32_t>(index + 1),
                                               static_cast<std::int32_t>(set_size)}
                        : kit::ListItem::Place{};
}

std::optional<float> ListWindow::known_height(const std::string& key) const {
    const auto found = memory_.heights.find(key);
    return found == memory_.heights.end() ? std::nullopt : std::optional{found->second};
}

void ListWindow::keep_height(const std::string& key, float height) { memory_.heights[key] = height; }

bool ListWindow::is_near(float y, float height) const {
    // The slice is more than can be seen already.
    const float reach = scene_.slice_height / 2;
    return !is_windowed_ ||
           (y < scene_.slice_top + scene_.slice_height + reach && y + height > scene_.slice_top - reach);
}

void ListWindow::remember_focus(const std::string& key, std::size_t first_node) {
    const auto begin = scene_.semantics.begin() + static_cast<std::ptrdiff_t>(first_node);
    if (scene_.focused != 0 && std::find_if(begin, scene_.semantics.end(), [&](const auto& node) {
                                   return node.id == scene_.focused;
                               }) != scene_.semantics.end()) {
        memory_.focused = key;
    }
}

} // namespace stamgast::views
