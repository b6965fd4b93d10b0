#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

// What of an order goes back: which products and why; what the customer has instead, with the button that
// asks for it; and what the shop made of it. See PageDialog. Not the withdrawal from a contract, which is
// another dialog with other words.

[[nodiscard]] bool return_dialog_open(const app::Model& model, const ViewState& state);
[[nodiscard]] std::string return_dialog_title(const app::Model& model, const Texts& texts);
[[nodiscard]] std::string return_dialog_description(const app::Model& model, const Texts& texts);
float draw_return_dialog(Scene& scene);
float draw_return_actions(Scene& scene);

} // namespace stamgast::views
