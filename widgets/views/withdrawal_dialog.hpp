#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

/// The dialog in which a contract is left, in two steps as the law wants them, and in which the customer
/// reads what the shop acknowledged. What `dialog_*` of views/page_dialog.hpp ask for.
[[nodiscard]] bool withdrawal_dialog_open(const app::Model& model, const ViewState& state);
[[nodiscard]] std::string withdrawal_dialog_title(const app::Model& model, const Texts& texts);
[[nodiscard]] std::string withdrawal_dialog_description(const app::Model& model, const Texts& texts);
float draw_withdrawal_dialog(Scene& scene);
float draw_withdrawal_actions(Scene& scene);

} // namespace stamgast::views
