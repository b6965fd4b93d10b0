#include "app/update_mending.hpp"

#include <algorithm>
#include <utility>

#include "app/late_copies.hpp"
#include "app/settlement.hpp"
#include "app/update_commit.hpp"
#include "app/update_recovery.hpp"

namespace stamgast::app {
namespace {

using domain::IntentStage;

/// The lines that late copies have touched, as an intent that sets them right. It is not written to the
/// outbox: the intent that it mends is there and would be looked at again.
std::optional<domain::ReorderIntent> mending_intent(Model& model, const WatchedIntent& watched) {
    domain::ReorderIntent mending;
    for (const LateLine& line : watched.late) {
        const std::int32_t now = quantity_held(*model.cart, line.wished);
        const bool named = std::ranges::any_of(
            mending.lines, [&](const domain::IntentLine& other) { return other.target == line.wished; });
        if (has_arrived(line, now) && !named) {
            mending.lines.push_back({.target = line.wished, .quantity_before = now, .title = {}});
        }
    }
    if (mending.lines.empty()) {
        return std::nullopt;
    }
    mending.key = take_key(model);
    mending.order_id = watched.intent.order_id;
    mending.order_number = watched.intent.order_number;
    mending.created_at_ms = model.now_ms;
    return mending;
}

void start_mending(Update& turn, domain::ReorderIntent intent) {
    ReorderFlow flow;
    flow.kind = ReorderFlow::Kind::mending;
    flow.order_id = intent.order_id;
    flow.order_number = intent.order_number;
    flow.progress.resize(intent.lines.size());
    flow.intent = std::move(intent);
    turn.model.reorder = std::move(flow);
    send_all(turn);
}

/// A copy of a mending may set the line to what is wished now, when something else will be. The intent that
/// is watched the longest takes it on, and is watched from the start again.
void watch_again(Model& model, const domain::CartTarget& mended) {
    for (auto watched = model.watched.rbegin(); watched != model.watched.rend(); ++watched) {
        const auto line = std::ranges::find(watched->late, mended, &LateLine::wished);
        if (line != watched->late.end()) {
            LateLine late = *line;
            late.late_quantity = mended.quantity;
            late.late_added = 0;
            watched->late.push_back(std::move(late));
            watched->since_ms = model.now_ms;
            watched->next_look_ms = next_look(model.now_ms, model.now_ms);
            return;
        }
    }
}

} // namespace

bool mend(Update& turn) {
    if (has_open_intents(turn.model)) {
        return false; // what they have done to the cart is not known yet
    }
    for (const WatchedIntent& watched : turn.model.watched) {
        std::optional<domain::ReorderIntent> intent;
        if (watched.intent.stage == IntentStage::done) {
            intent = mending_intent(turn.model, watched);
        }
        if (intent) {
            start_mending(turn, std::move(*intent));
            return true;
        }
    }
    return false;
}

void watch_mending(Update& turn, const ReorderFlow& flow) {
    if (flow.copies == 0) {
        return;
    }
    for (const domain::IntentLine& line : flow.intent->lines) {
        watch_again(turn.model, line.target);
    }
}

} // namespace stamgast::app
