#pragma once

#include <optional>
#include <string_view>

#include "app/action.hpp"
#include "kit/badge.hpp"
#include "kit/icon.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// A sentence instead of orders, with at most one thing to do about it.
struct PageNotice {
    std::string_view key;
    std::string_view title;
    std::string_view text;
    kit::Tone tone = kit::Tone::neutral;
    kit::Icon icon = kit::Icon::info;
    std::string_view action_label = {}; ///< empty: nothing can be done
    std::optional<app::Action> action =
        std::nullopt; ///< what its button means; nothing: it is a link to `url`
    std::string_view url = {};
};

/// Returns the height.
float draw_page_notice(Scene& scene, const kit::Rect& place, PageNotice notice);

} // namespace stamgast::views
