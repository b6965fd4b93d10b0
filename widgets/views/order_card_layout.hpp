#pragma once

#include "kit/disclosure.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The rectangles of a collapsed card: what is in it never moves them.
struct CardLayout {
    kit::Rect inner;   ///< the card without its padding
    kit::Rect heading; ///< the date
    kit::Rect total;   ///< at the end of the date's line; below it where letters are large for the card
    kit::Rect number;
    kit::Rect state;
    kit::Rect pictures; ///< as many as there are slots
    int slots = 1;
    kit::Rect titles;
    kit::Rect again; ///< empty if the order cannot be had again
    kit::Rect undo;  ///< empty if there is nothing to undo; beside the details, so that nothing else moves
    kit::Rect details;
    float height = 0;
};

/// The buttons that a card has besides its details.
struct CardButtons {
    bool again = false;
    bool undo = false;
};

/// The button at the card's end that shows and hides the rest of it.
[[nodiscard]] kit::Disclosure details_control(const Scene& scene, bool expanded, std::string_view name);

/// For a card at the top of `place`, as wide as that. Undo never changes its height.
[[nodiscard]] CardLayout lay_out_card(const Scene& scene, const kit::Rect& place, CardButtons buttons);

} // namespace stamgast::views
