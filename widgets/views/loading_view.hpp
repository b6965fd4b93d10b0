#pragma once

#include <string_view>

#include "app/loadable.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

struct LoadingWords {
    std::string_view key;
    Message loading{};      ///< what is on its way, to those who hear it
    Message failed_title{}; ///< what could not be loaded
    int rows = 1;           ///< how many placeholders stand for it
};

/// What stands in the place of something that has no value yet: placeholders, or why it could not be loaded,
/// with Retry. Returns the height.
float draw_unloaded(Scene& scene, const kit::Rect& place, const app::LoadState& state,
                    const LoadingWords& words);

} // namespace stamgast::views
