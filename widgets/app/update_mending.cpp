#include "app/update_mending.hpp"

#include <algorithm>
#include <utility>

#include "app/late_copies.hpp"
#include "app/settlement.hpp"
#include "app/update_commit.hpp"
#include "app/update_recovery.hpp"

namespace stamgast::app {
namespace {

/// The order whose reorder wished for a line: the latest, if there are several.
const domain::ReorderIntent& wishing_intent(const Model& model, const domain::CartTarget& wished) {
    const auto watched =
        std::find_if(model.watched.rbegin(), model.watched.rend(), [&](const auto& candidate) {
            return std::ranges::find(candidate.late, wished, &LateLine::wished) != candidate.late.end();
        });
    return watched->intent;
}

domain::ReorderIntent mending_intent(Model& model, std::vector<domain::CartTarget> touched) {
    domain::ReorderIntent mending;
    mending.key = take_key(model);
    const domain::ReorderIntent& wishing = wishing_intent(model, touched.front());
    mending.source = wishing.source;
    mending.order_id = wishing.order_id;
    mending.order_number = wishing.order_number;
    mending.created_at_ms = model.now_ms;
    for (domain::CartTarget& wished : touched) {
        const std::int32_t now = quantity_held(*model.cart, wished);
        mending.lines.push_back({.target = std::move(wished), .quantity_before = now, .title = {}});
    }
    return mending;
}

void start_mending(Update& turn, domain::ReorderIntent intent) {
    ReorderFlow flow;
    flow.kind = ReorderFlow::Kind::mending;
    flow.be_about(intent);
    flow.progress.resize(intent.lines.size());
    flow.intent = std::move(intent);
    turn.model.reorder = std::move(flow);
    send_all(turn);
}

/// The intent that is watched the longest takes the line on, and is watched from the start again.
void watch_again(Model& model, const LateLine& late) {
    for (auto watched = model.watched.rbegin(); watched != model.watched.rend(); ++watched) {
        if (std::ranges::find(watched->late, late.wished, &LateLine::wished) != watched->late.end()) {
            watched->late.push_back(late);
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
    std::vector<domain::CartTarget> touched = touched_lines(*turn.model.cart, turn.model.watched);
    if (touched.empty()) {
        return false;
    }
    start_mending(turn, mending_intent(turn.model, std::move(touched)));
    return true;
}

void watch_mending(Update& turn, const ReorderFlow& flow) {
    if (flow.copies == 0) {
        return;
    }
    for (const LateLine& line : late_lines(*flow.intent, flow.copies)) {
        watch_again(turn.model, line);
    }
}

} // namespace stamgast::app
