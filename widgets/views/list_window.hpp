#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "kit/list.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Up to this many items of a list are all described, so that find-in-page and screen readers have them; of
/// more only those near the visible slice, and the one that holds the focus.
inline constexpr std::size_t most_described_items = 200;

/// What of a long list is drawn in this frame. Heights of what is not near are known or computed, so that
/// thousands of items cost no more than what is seen.
class ListWindow {
public:
    /// `memory` is that of the list, which has `count` items of this width.
    ListWindow(Scene& scene, ListMemory& memory, std::size_t count, float width);

    /// What the item at `index` of a set says of its place, as long as not all of them are described.
    [[nodiscard]] kit::ListItem::Place place_of(std::size_t index, std::size_t set_size) const;

    /// How high the item was when that was last kept; right for this width.
    [[nodiscard]] std::optional<float> known_height(const std::string& key) const;
    void keep_height(const std::string& key, float height);

    /// Draws an item at `y`, or leaves room for it where nobody would notice. `measure` gives its height,
    /// nothing where only drawing it tells; `draw` draws it and returns its height. Returns the height.
    template <class Measure, class Draw>
    float item(const std::string& key, float y, Measure&& measure, Draw&& draw) {
        if (is_windowed_ && key != memory_.focused) { // else nothing has to be measured
            if (const std::optional<float> height = measure(); height && !is_near(y, *height)) {
                return *height;
            }
        }
        const std::size_t first_node = scene_.semantics.size();
        const float height = draw();
        remember_focus(key, first_node);
        return height;
    }

    /// Whether what lies there is drawn: it can be seen, or soon will be, or all of the list is drawn.
    [[nodiscard]] bool is_near(float y, float height) const;

private:
    void remember_focus(const std::string& key, std::size_t first_node);

    Scene& scene_;
    ListMemory& memory_;
    bool is_windowed_;
};

} // namespace stamgast::views
