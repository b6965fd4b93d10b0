#include "app/update_undo.hpp"

#include <algorithm>
#include <utility>

#include "app/late_copies.hpp"
#include "app/settlement.hpp"
#include "app/update_cart.hpp"
#include "app/update_commit.hpp"

namespace stamgast::app {
namespace {

/// Whether the cart still holds in the intent's lines what the reorder left there, apart from what late
/// copies did.
bool is_as_left(const Undoable& undoable, const Model& model) {
    const domain::Cart now = rightful_cart(*model.cart, model.watched);
    return std::ranges::all_of(undoable.intent.lines, [&](const domain::IntentLine& line) {
        return quantity_held(now, line.target) == quantity_held(undoable.after, line.target);
    });
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
    intent.source = undone.source;
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
    Model& model = turn.model;
    const bool busy = model.reorder && model.reorder->phase != ReorderPhase::reported;
    if (!model.undo_offer || busy) {
        return;
    }
    model.toast.reset();
    // The offer stands until the undo has come to something: a cart that cannot be read takes nothing back.
    ReorderFlow flow;
    flow.kind = ReorderFlow::Kind::undo;
    flow.undo = model.undo_offer->undoable;
    flow.be_about(flow.undo->intent);
    model.reorder = std::move(flow);
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

void end_void_offer(Update& turn) {
    Model& model = turn.model;
    if (!model.undo_offer || model.reorder) { // what the lines hold is in flux
        return;
    }
    const UndoOffer& offer = *model.undo_offer;
    if (!model.cart || offer.until_ms <= model.now_ms || !is_as_left(offer.undoable, model)) {
        model.undo_offer.reset();
    }
}

} // namespace stamgast::app
