#include "app/update_outcome.hpp"

#include <algorithm>
#include <utility>

#include "app/settlement.hpp"
#include "app/update_mending.hpp"
#include "app/update_recovery.hpp"
#include "app/update_watch.hpp"

namespace stamgast::app {
namespace {

struct Tally {
    bool as_wished = true;
    bool changed_elsewhere = false;
    std::int64_t moved = 0;   ///< items added by a reorder, taken out by an undo
    std::int64_t missing = 0; ///< items that should have been
};

/// Counts in the direction of the intent: what a replacing reorder removes, or an undo brings back, is not
/// counted.
Tally tally(const std::vector<LineReport>& report, domain::IntentKind kind) {
    const std::int64_t direction = kind == domain::IntentKind::reorder ? 1 : -1;
    Tally sum;
    for (const LineReport& line : report) {
        const std::int64_t wanted = direction * line.wanted;
        const std::int64_t moved = direction * line.added;
        sum.as_wished = sum.as_wished && wanted == moved && !line.changed_elsewhere;
        sum.changed_elsewhere = sum.changed_elsewhere || line.changed_elsewhere;
        if (wanted > 0) {
            sum.moved += std::clamp<std::int64_t>(moved, 0, wanted);
            sum.missing += std::max<std::int64_t>(0, wanted - moved);
        }
    }
    return sum;
}

NoticeKind as_wished_kind(const ReorderFlow& flow) {
    if (flow.kind == ReorderFlow::Kind::mending) {
        return NoticeKind::reorder_mended;
    }
    if (flow.intent->kind == domain::IntentKind::undo) {
        return NoticeKind::undone;
    }
    if (flow.kind == ReorderFlow::Kind::recovery) {
        return flow.attempts > 0 ? NoticeKind::reorder_resumed : NoticeKind::reorder_already_done;
    }
    return NoticeKind::reorder_added;
}

NoticeKind otherwise_kind(const ReorderFlow& flow, const Tally& sum) {
    if (flow.intent->kind == domain::IntentKind::undo) {
        return NoticeKind::undo_failed;
    }
    if (sum.changed_elsewhere || sum.missing == 0) {
        return NoticeKind::reorder_cart_changed;
    }
    return sum.moved == 0 ? NoticeKind::reorder_nothing : NoticeKind::reorder_partly;
}

Notice outcome_notice(const ReorderFlow& flow, const Tally& sum) {
    return {.kind = sum.as_wished ? as_wished_kind(flow) : otherwise_kind(flow, sum),
            .count = sum.moved,
            .missing = sum.missing,
            .order_number = flow.order_number};
}

/// The lines are right again, or somebody else is at them; what the reorder itself came to was told before.
void conclude_mending(Update& turn, const ReorderFlow& flow) {
    watch_mending(turn, flow);
    const bool mended = tally(report_lines(flow), domain::IntentKind::undo).as_wished;
    std::optional<Undoable> undo;
    if (turn.model.toast) {
        undo = std::move(turn.model.toast->undo);
    }
    show(turn,
         {.kind = mended ? NoticeKind::reorder_mended : NoticeKind::reorder_cart_changed,
          .order_number = flow.order_number},
         std::move(undo));
}

void tell_failure(Update& turn, ReorderFlow&& flow) {
    const bool undoing = flow.intent->kind == domain::IntentKind::undo;
    Notice notice{.kind = undoing ? NoticeKind::undo_failed : NoticeKind::reorder_failed,
                  .order_number = flow.order_number};
    if (flow.kind == ReorderFlow::Kind::recovery) {
        // The customer has not asked for it on this page, so that no dialog opens.
        if (!undoing && bought_since(turn.model.orders, *flow.intent)) {
            notice.kind = NoticeKind::reorder_already_done;
        }
        show(turn, std::move(notice));
        return;
    }
    flow.phase = ReorderPhase::failed;
    turn.model.reorder = std::move(flow);
    announce(turn, std::move(notice), Politeness::assertive);
}

} // namespace

void conclude_commit(Update& turn) {
    Model& model = turn.model;
    ReorderFlow flow = std::move(*model.reorder);
    model.reorder.reset();
    flow.failure.reset();
    if (flow.kind == ReorderFlow::Kind::mending) {
        conclude_mending(turn, flow);
        return;
    }
    watch_for_late_copies(turn, flow);
    const domain::IntentKind kind = flow.intent->kind;
    flow.report = report_lines(flow);
    const Tally sum = tally(flow.report, kind);
    flow.undo.reset();
    if (kind == domain::IntentKind::reorder) {
        turn.effects.push_back(EmitReorder{flow.order_id, flow.order_number, line_results(flow)});
        flow.undo = Undoable{*flow.intent, *model.cart};
    }
    Notice notice = outcome_notice(flow, sum);
    if (sum.as_wished) {
        show(turn, std::move(notice), std::move(flow.undo));
        return;
    }
    if (undo_targets(*flow.intent, *model.cart, *model.cart).empty()) {
        flow.undo.reset(); // nothing was added
    }
    flow.phase = ReorderPhase::reported;
    model.reorder = std::move(flow);
    announce(turn, std::move(notice));
}

void fail_commit(Update& turn) {
    ReorderFlow flow = std::move(*turn.model.reorder);
    turn.model.reorder.reset();
    if (flow.kind == ReorderFlow::Kind::mending) {
        watch_mending(turn, flow);
        show(turn, {.kind = NoticeKind::reorder_cart_changed, .order_number = flow.order_number});
        return;
    }
    give_up_on(turn, flow);
    tell_failure(turn, std::move(flow));
}

void leave_open(Update& turn) {
    Model& model = turn.model;
    ReorderFlow flow = std::move(*model.reorder);
    model.reorder.reset();
    if (flow.kind == ReorderFlow::Kind::mending) {
        watch_mending(turn, flow);
        return; // the intent that it mends is still watched
    }
    const bool asked_again = model.waiting_press.has_value();
    model.waiting_press.reset(); // a shop that does not tell its cart cannot take another reorder
    const bool first_time = watch_open(turn, flow);
    if (first_time || asked_again) {
        show(turn, {.kind = NoticeKind::reorder_unsure, .order_number = flow.order_number});
    }
}

} // namespace stamgast::app
