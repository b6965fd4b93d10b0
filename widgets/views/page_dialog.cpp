#include "views/page_dialog.hpp"

#include <algorithm>
#include <iterator>

#include "views/reorder_dialog.hpp"
#include "views/return_dialog.hpp"
#include "views/review_dialog.hpp"
#include "views/withdrawal_dialog.hpp"

namespace stamgast::views {
namespace {

/// One a row. What comes first lies over what comes after it.
constexpr PageDialog dialogs[] = {
    {.is_open = withdrawal_dialog_open,
     .title = withdrawal_dialog_title,
     .description = withdrawal_dialog_description,
     .draw = draw_withdrawal_dialog,
     .draw_actions = draw_withdrawal_actions,
     .dismissed = []() -> app::Action { return app::WithdrawalClosed{}; }},
    {.is_open = reorder_dialog_open,
     .title = reorder_dialog_title,
     .description = reorder_dialog_description,
     .draw = draw_reorder_dialog,
     .draw_actions = draw_reorder_actions,
     .dismissed = []() -> app::Action { return app::DialogDismissed{}; }},
    {.is_open = return_dialog_open,
     .title = return_dialog_title,
     .description = return_dialog_description,
     .draw = draw_return_dialog,
     .draw_actions = draw_return_actions,
     .dismissed = []() -> app::Action { return app::ReturnDismissed{}; }},
    {.is_open = review_dialog_open,
     .title = review_dialog_title,
     .description = review_dialog_description,
     .draw = draw_review_dialog,
     .draw_actions = draw_review_actions,
     .dismissed = []() -> app::Action { return app::ReviewDismissed{}; }},
};

} // namespace

const PageDialog* open_dialog(const app::Model& model, const ViewState& state) {
    const auto* const open =
        std::ranges::find_if(dialogs, [&](const PageDialog& dialog) { return dialog.is_open(model, state); });
    return open == std::end(dialogs) ? nullptr : open;
}

kit::NodeId dialog_title_node(const kit::SemanticsTree& semantics) {
    const auto found = std::ranges::find_if(semantics, [](const kit::SemanticNode& node) {
        return node.surface == kit::SurfaceId::dialog && node.role == kit::Role::heading;
    });
    return found == semantics.end() ? 0 : found->id;
}

} // namespace stamgast::views
