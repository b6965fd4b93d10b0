#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

// What the customer thinks of a product: stars, stars by topic, and words if they like. See PageDialog. When
// it was sent, the next product of the order can be reviewed at once.

[[nodiscard]] bool review_dialog_open(const app::Model& model, const ViewState& state);
[[nodiscard]] std::string review_dialog_title(const app::Model& model, const Texts& texts);
[[nodiscard]] std::string review_dialog_description(const app::Model& model, const Texts& texts);
float draw_review_dialog(Scene& scene);
float draw_review_actions(Scene& scene);

} // namespace stamgast::views
