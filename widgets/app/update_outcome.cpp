#include "app/update_outcome.hpp"

#include <algorithm>
#include <utility>

#include "app/settlement.hpp"
#include "app/update_mending.hpp"
#include "app/update_merchant.hpp"
#include "app/update_recovery.hpp"
#include "app/update_watch.hpp"

namespace stamgast::app {
namespace {

struct Tally {
    bool as_wished = true;
    bool changed_elsewhere = false;
    std::int64_t products = 0; ///< lines that were to be moved
    std::int64_t moved = 0;    ///< items added by a reorder, taken out by an undo
    std::int64_t missing = 0;  ///< items that should have been
    std::int64_t removed = 0;  ///< items that a replacing reorder took out, or an undo brought back
};

/// Counts in the direction of the intent: what a replacing reorder takes out, or an undo brings back, is
/// counted apart.
Tally tally(const std::vector<LineReport>& report, domain::IntentKind kind) {
    const std::int64_t direction = kind == domain::IntentKind::reorder ? 1 : -1;
    Tally sum;
    for (const LineReport& line : report) {
        const std::int64_t wanted = direction * line.wanted;
        const std::int64_t moved = direction * line.added;
        sum.as_wished = sum.as_wished && wanted == moved && !line.changed_elsewhere;
        sum.changed_elsewhere = sum.changed_elsewhere || line.changed_elsewhere;
        if (wanted > 0) {
            ++sum.products;
            sum.moved += std::clamp<std::int64_t>(moved, 0, wanted);
            sum.missing += std::max<std::int64_t>(0, wanted - moved);
        } else {
            sum.removed += std::max<std::int64_t>(0, -moved);
        }
    }
    return sum;
}

NoticeKind as_wished_kind(const ReorderFlow& flow, const Tally& sum) {
    if (flow.kind == ReorderFlow::Kind::mending) {
        return NoticeKind::reorder_mended;
    }
    if (flow.intent->kind == domain::IntentKind::undo) {
        return sum.removed > 0 ? NoticeKind::undone_restored : NoticeKind::undone;
    }
    if (flow.kind == ReorderFlow::Kind::recovery) {
        return flow.attempts > 0 ? NoticeKind::reorder_resumed : NoticeKind::reorder_already_done;
    }
    return sum.removed > 0 ? NoticeKind::reorder_replaced : NoticeKind::reorder_added;
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

std::int64_t told_count(NoticeKind kind, domain::ReorderSource source, const Tally& sum) {
    if (kind == NoticeKind::undone_restored) {
        return sum.removed;
    }
    const bool whole_favourites =
        kind == NoticeKind::reorder_added && source == domain::ReorderSource::favourites;
    return whole_favourites ? sum.products : sum.moved;
}

Notice outcome_notice(const ReorderFlow& flow, const Tally& sum) {
    const NoticeKind kind = sum.as_wished ? as_wished_kind(flow, sum) : otherwise_kind(flow, sum);
    return {.kind = kind,
            .count = told_count(kind, flow.source, sum),
            .missing = sum.missing,
            .removed = sum.removed,
            .order_number = flow.order_number,
            .source = flow.source};
}

/// Whether there is anything to take back.
bool did_something(const ReorderFlow& flow, const domain::Cart& after) {
    return !undo_targets(*flow.intent, after, after).empty();
}

/// The lines are right again, or somebody else is at them; what the reorder itself came to was told before.
void conclude_mending(Update& turn, const ReorderFlow& flow) {
    watch_mending(turn, flow);
    const bool mended = tally(report_lines(flow), domain::IntentKind::undo).as_wished;
    show(turn, notice_of(flow, mended ? NoticeKind::reorder_mended : NoticeKind::reorder_cart_changed),
         turn.model.undo_offer.has_value());
}

void tell_failure(Update& turn, ReorderFlow&& flow) {
    const bool undoing = flow.intent->kind == domain::IntentKind::undo;
    Notice notice = notice_of(flow, undoing ? NoticeKind::undo_failed : NoticeKind::reorder_failed);
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
    tell_cart_change(turn, flow);
    const Tally sum = tally(flow.report, kind);
    Notice notice = outcome_notice(flow, sum);
    if (kind == domain::IntentKind::reorder) {
        turn.effects.push_back(
            EmitReorder{flow.intent->key, flow.source, flow.order_id, flow.order_number, line_results(flow)});
    }
    const bool can_be_undone = kind == domain::IntentKind::reorder && did_something(flow, *model.cart);
    if (can_be_undone) {
        offer_undo(turn, {*flow.intent, *model.cart}, flow.line_index());
        notice.undo_minutes = undo_minutes;
    }
    if (sum.as_wished) {
        show(turn, std::move(notice), can_be_undone);
        return;
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
        show(turn, notice_of(flow, NoticeKind::reorder_cart_changed));
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
    model.undo_offer.reset();    // what can be taken back is not known until this is settled
    model.waiting_press.reset(); // a shop that does not tell its cart cannot take another reorder
    const bool first_time = watch_open(turn, flow);
    if (first_time || asked_again) {
        show(turn, notice_of(flow, NoticeKind::reorder_unsure));
    }
}

} // namespace stamgast::app
