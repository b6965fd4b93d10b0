#include "app/update_decision.hpp"

#include <utility>

#include "app/decision.hpp"
#include "app/late_copies.hpp"
#include "app/update_cart.hpp"
#include "app/update_commit.hpp"

namespace stamgast::app {
namespace {

ReorderFlow* deciding_flow(Model& model) {
    const bool deciding = model.reorder && model.reorder->phase == ReorderPhase::deciding;
    return deciding ? &*model.reorder : nullptr;
}

} // namespace

void apply(Update& turn, LineSelectionChanged&& changed) {
    ReorderFlow* flow = deciding_flow(turn.model);
    if (flow && changed.planned_line < flow->selection.size()) {
        flow->selection[changed.planned_line] =
            possible_selection(flow->plan.lines[changed.planned_line], changed.selection, flow->mode);
    }
}

void apply(Update& turn, CartModeChosen&& chosen) {
    if (ReorderFlow* flow = deciding_flow(turn.model)) {
        flow->selection = selection_in_mode(flow->plan, flow->selection, flow->mode, chosen.mode);
        flow->mode = chosen.mode;
    }
}

void apply(Update& turn, ReorderConfirmed&&) {
    const ReorderFlow* flow = deciding_flow(turn.model);
    if (flow && selects_anything(flow->plan, flow->selection, flow->mode)) {
        confirm_decision(turn);
    }
}

void commit_decision(Update& turn) {
    commit_or_decide(turn, rightful_cart(*turn.model.cart, turn.model.watched));
}

void confirm_decision(Update& turn) {
    turn.model.reorder->phase = ReorderPhase::storing;
    turn.model.reorder->failure.reset();
    // While the dialog was open the cart may have been changed elsewhere.
    turn.model.reorder->cart_awaited = true;
    request_cart(turn);
}

void commit_or_decide(Update& turn, const domain::Cart& cart) {
    ReorderFlow& flow = *turn.model.reorder;
    std::vector<domain::IntentLine> lines =
        intent_lines(flow.request, flow.plan, flow.selection, cart, flow.mode);
    if (lines.empty()) {
        flow.phase = ReorderPhase::deciding;
        return;
    }
    domain::ReorderIntent intent;
    intent.key = take_key(turn.model);
    intent.source = flow.source;
    intent.order_id = flow.order_id;
    intent.order_number = flow.order_number;
    intent.created_at_ms = turn.model.now_ms;
    intent.mode = flow.mode;
    intent.lines = std::move(lines);
    turn.model.undo_offer.reset(); // it could take back part of this one
    begin_commit(turn, std::move(intent));
}

} // namespace stamgast::app
