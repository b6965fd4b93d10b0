#include "app/update_watch.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "app/late_copies.hpp"
#include "app/settlement.hpp"
#include "app/update_commit.hpp"
#include "app/update_mending.hpp"
#include "app/update_recovery.hpp"

namespace stamgast::app {
namespace {

using domain::IntentStage;

/// Writes a changed stage over what the outbox holds. Nobody waits for the answer.
void store_stage(Update& turn, const domain::ReorderIntent& intent) {
    if (turn.model.session.session.customer) {
        turn.effects.push_back(
            StoreIntent{take_request(turn.model), turn.model.session.session.customer->id, intent});
    }
}

void forget(Update& turn, const std::string& key) {
    stop_watching(turn, key);
    turn.effects.push_back(RemoveIntent{key});
}

/// From the moment at which an intent comes to its stage it is looked at for a while, also after a reload.
void watch(Update& turn, WatchedIntent watched) {
    watched.intent.created_at_ms = turn.model.now_ms;
    watched.since_ms = turn.model.now_ms;
    watched.next_look_ms = next_look(watched.since_ms, turn.model.now_ms);
    store_stage(turn, watched.intent);
    turn.model.watched.push_back(std::move(watched));
}

/// What an intent made of its lines.
std::vector<domain::CartTarget> outcomes(const ReorderFlow& flow) {
    std::vector<domain::CartTarget> lines;
    for (std::size_t index = 0; index < flow.progress.size(); ++index) {
        lines.push_back(flow.intent->lines[index].target);
        lines.back().quantity = flow.progress[index].quantity;
    }
    return lines;
}

std::vector<domain::CartTarget> targets(const domain::ReorderIntent& intent) {
    std::vector<domain::CartTarget> lines;
    for (const domain::IntentLine& line : intent.lines) {
        lines.push_back(line.target);
    }
    return lines;
}

/// What was wished by other intents on the same lines gives way to what this one came to.
void measure_others_against(Update& turn, const std::string& key, std::span<const domain::CartTarget> lines) {
    for (WatchedIntent& watched : turn.model.watched) {
        const bool other = watched.intent.stage != IntentStage::open && watched.intent.key != key;
        if (other && measure_against(watched, lines)) {
            store_stage(turn, as_outbox_entry(watched));
        }
    }
}

/// Intents whose last look has been taken are forgotten; open ones wait until the page is shown again.
void plan_next_looks(Update& turn) {
    std::vector<std::string> over;
    for (WatchedIntent& watched : turn.model.watched) {
        const bool due = watched.next_look_ms && *watched.next_look_ms <= turn.model.now_ms;
        if (!due || watched.intent.stage == IntentStage::open) {
            continue;
        }
        watched.next_look_ms = next_look(watched.since_ms, turn.model.now_ms);
        if (!watched.next_look_ms) {
            over.push_back(watched.intent.key);
        }
    }
    for (const std::string& key : over) {
        forget(turn, key);
    }
}

/// What the page around and Undo need to know of a reorder that arrived after all.
void emit_late_reorder(Update& turn, const domain::ReorderIntent& intent) {
    std::vector<domain::CartLineResult> results;
    for (const domain::IntentLine& line : intent.lines) {
        results.push_back({line.target.variant_id, domain::CartOutcome::set, line.target.quantity, {}});
    }
    turn.effects.push_back(
        EmitReorder{intent.key, intent.source, intent.order_id, intent.order_number, std::move(results)});
}

/// A given-up intent is in the cart: from now on it is one that is done.
void tell_late_arrival(Update& turn, WatchedIntent& watched) {
    const domain::ReorderIntent intent = watched.intent;
    watched.intent.stage = IntentStage::done;
    watched.late = late_lines(intent, watched.copies);
    store_stage(turn, watched.intent);
    measure_others_against(turn, intent.key, targets(intent));
    Notice notice{.kind = NoticeKind::undone, .order_number = intent.order_number, .source = intent.source};
    if (intent.kind == domain::IntentKind::undo) {
        show(turn, std::move(notice));
        return;
    }
    notice.kind = NoticeKind::reorder_already_done;
    for (const domain::IntentLine& line : intent.lines) {
        notice.count += std::max(0, line.target.quantity - line.quantity_before);
    }
    emit_late_reorder(turn, intent);
    show(turn, std::move(notice), Undoable{intent, *turn.model.cart});
}

} // namespace

void watch_for_late_copies(Update& turn, const ReorderFlow& flow) {
    stop_watching(turn, flow.intent->key);
    measure_others_against(turn, flow.intent->key, outcomes(flow));
    if (flow.copies == 0) {
        forget(turn, flow.intent->key);
        return;
    }
    WatchedIntent watched{
        .intent = *flow.intent, .late = late_lines(*flow.intent, flow.copies), .copies = flow.copies};
    for (std::size_t index = 0; index < flow.progress.size(); ++index) {
        watched.late[index].wished.quantity = flow.progress[index].quantity;
    }
    watched.intent.stage = IntentStage::done;
    watch(turn, std::move(watched));
}

void give_up_on(Update& turn, const ReorderFlow& flow) {
    const bool only_looked = flow.kind == ReorderFlow::Kind::recovery && flow.attempts == 0;
    if (flow.copies == 0 || only_looked) {
        forget(turn, flow.intent->key);
        return;
    }
    stop_watching(turn, flow.intent->key);
    WatchedIntent watched{.intent = *flow.intent, .late = {}, .copies = flow.copies};
    watched.intent.stage = IntentStage::given_up;
    watch(turn, std::move(watched));
}

bool watch_open(Update& turn, const ReorderFlow& flow) {
    Model& model = turn.model;
    for (WatchedIntent& watched : model.watched) {
        if (watched.intent.key == flow.intent->key) {
            watched.copies = flow.copies;
            watched.next_look_ms = next_look(watched.since_ms, model.now_ms);
            return false;
        }
    }
    model.watched.push_back({.intent = *flow.intent,
                             .late = {},
                             .copies = flow.copies,
                             .since_ms = model.now_ms,
                             .next_look_ms = next_look(model.now_ms, model.now_ms)});
    return true;
}

void watch_found(Update& turn, domain::ReorderIntent intent) {
    WatchedIntent watched{.intent = std::move(intent), .late = {}, .copies = max_attempts};
    watched.since_ms =
        watched.intent.stage == IntentStage::open ? turn.model.now_ms : watched.intent.created_at_ms;
    watched.next_look_ms = turn.model.now_ms;
    if (watched.intent.stage == IntentStage::done) {
        watched.late = late_lines_of_found(watched.intent, watched.copies);
    }
    turn.model.watched.push_back(std::move(watched));
}

void stop_watching(Update& turn, const std::string& key) {
    std::erase_if(turn.model.watched,
                  [&](const WatchedIntent& watched) { return watched.intent.key == key; });
}

void look_at_watched(Update& turn) {
    tell_late_arrivals(turn, nullptr);
    (void)mend(turn);
    plan_next_looks(turn);
}

void postpone_looks(Update& turn) { plan_next_looks(turn); }

bool tell_late_arrivals(Update& turn, const ReorderFlow* asking) {
    if (has_open_intents(turn.model)) {
        return false; // it may be one of them that is in the cart
    }
    bool asked_for = false;
    for (WatchedIntent& watched : turn.model.watched) {
        if (watched.intent.stage == IntentStage::given_up &&
            holds_all(*turn.model.cart, watched.intent, watched.copies)) {
            asked_for = asked_for || (asking && asking->is_about_same_as(watched.intent));
            tell_late_arrival(turn, watched);
        }
    }
    return asked_for;
}

} // namespace stamgast::app
