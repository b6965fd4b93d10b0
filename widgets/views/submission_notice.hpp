#pragma once

#include "app/submission.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// What it is that failed.
struct FailureTitles {
    Message refused; ///< it did not happen
    Message unsure;  ///< nobody knows whether it did
};

/// Why something that was sent did not arrive, or may not have: in a dialog. Returns its height; 0 where it
/// has not failed.
float draw_submission_failure(Scene& scene, const kit::Rect& place, const FailureTitles& titles,
                              const app::Submission& submission);

/// Something on its way while its dialog is closed: it is being sent, or `words` say that the shop has not
/// answered and a button sends it again. `what` tells the button from its neighbours. Returns its height.
float draw_unanswered(Scene& scene, const kit::Rect& place, Message words, std::string_view what,
                      const app::Submission& submission);

} // namespace stamgast::views
