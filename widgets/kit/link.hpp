#pragma once

#include <string_view>

#include "kit/icon.hpp"
#include "kit/ui.hpp"

namespace stamgast::kit {

/// A real link: the browser follows it (and the host page may hear of it first). `url` was checked to be safe
/// to follow.
struct Link {
    std::string_view label = {};
    std::string_view url = {};
    Icon icon = Icon::none; ///< after the label
    std::string_view accessible_name = {};
    ColorToken color = ColorToken::link;
    TextToken text = TextToken::body;
};

/// At least a touch target high; its label is wrapped where all of it is wider than `room`.
[[nodiscard]] Size measure_link(const Ui& ui, const Link& link, float room = endless);

/// Whether it was activated since the last frame.
bool link(Ui& ui, std::string_view key, const Rect& rect, const Link& link);

} // namespace stamgast::kit
