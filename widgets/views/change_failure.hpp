#pragma once

#include <string_view>

#include "app/action.hpp"
#include "app/submission.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// How high the words and the button are of a submission that failed; 0 if it did not.
[[nodiscard]] float change_failure_height(const Scene& scene, float width, const app::Submission& submission);

/// Says that something about the product `title` was not saved, and why, and offers to try again. Returns
/// the height; 0 if it did not fail.
float draw_change_failure(Scene& scene, const kit::Rect& place, const app::Submission& submission,
                          std::string_view title, app::Action again);

} // namespace stamgast::views
