#include "app/update_undo.hpp"

#include <algorithm>
#include <utility>

#include "app/late_copies.hpp"
#include "app/settlement.hpp"
#include "app/update_cart.hpp"
#include "app/update_commit.hpp"

namespace stamgast::app {
namespace {

/// Takes the offer to undo from where it is made; nothing if none is.
std::optional<Undoable> take_offer(Model& model) {
    std::optional<Undoable> offer;
    if (!model.reorder) {
        if (model.toast) {
            offer = std::move(model.toast->undo);
            model.toast.reset();
        }
    } else if (model.reorder->phase == ReorderPhase::reported) {
        offer = std::move(model.reorder->undo);
    }
    return offer;
}

std::string title_of(const domain::ReorderIntent& intent, const domain::CartTarget& target) {
    const auto line = std::ranges::find_if(intent.lines, [&](const domain::IntentLine& candidate) {
        return candidate.target.variant_id == target.variant_id &&
               same_attributes(candidate.target.attributes, target.attributes);
    });
    return line == intent.lines.end() ? std::string() : line->title;
}

domain::ReorderIntent undo_intent(Model& model, const domain::ReorderIntent& undone, const domain::Cart& cart,
                                  std::vector<domain::CartTarget> targets) {
    domain::ReorderIntent intent;
    intent.key = take_key(model);
    intent.order_id = undone.order_id;
    intent.order_number = undone.order_number;
    intent.created_at_ms = model.now_ms;
    intent.kind = domain::IntentKind::undo;
    for (domain::CartTarget& target : targets) {
        const std::int32_t before = quantity_held(cart, target);
        std::string title = title_of(undone, target);
        intent.lines.push_back(
            {.target = std::move(target), .quantity_before = before, .title = std::move(title)});
    }
    return intent;
}

} // namespace

void apply(Update& turn, UndoPressed&&) {
    std::optional<Undoable> offer = take_offer(turn.model);
    if (!offer) {
        return;
    }
    ReorderFlow flow;
    flow.kind = ReorderFlow::Kind::undo;
    flow.order_id = offer->intent.order_id;
    flow.order_number = offer->intent.order_number;
    flow.undo = std::move(offer);
    turn.model.reorder = std::move(flow);
    check_undo(turn);
}

void check_undo(Update& turn) {
    ReorderFlow& flow = *turn.model.reorder;
    flow.phase = ReorderPhase::checking;
    flow.failure.reset();
    flow.cart_awaited = true;
    request_cart(turn);
}

void commit_undo(Update& turn) {
    Model& model = turn.model;
    const Undoable& undoable = *model.reorder->undo;
    const domain::Cart cart = rightful_cart(*model.cart, model.watched);
    std::vector<domain::CartTarget> targets = undo_targets(undoable.intent, undoable.after, cart);
    if (targets.empty()) { // somebody else took it out already
        Notice notice{.kind = NoticeKind::undone, .order_number = model.reorder->order_number};
        model.reorder.reset();
        show(turn, std::move(notice));
        return;
    }
    begin_commit(turn, undo_intent(model, undoable.intent, cart, std::move(targets)));
}

} // namespace stamgast::app
