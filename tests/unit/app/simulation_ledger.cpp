#include <algorithm>

#include "app/builders.hpp"
#include "app/simulation.hpp"

// What the customer of a simulation was told, against which its end is held.

namespace stamgast::app::test {

void Simulation::note(const Notice& notice) {
    write("is told notice " + std::to_string(static_cast<int>(notice.kind)) + " of " + notice.order_number);
    switch (notice.kind) {
    case NoticeKind::reorder_added:
    case NoticeKind::reorder_already_done:
    case NoticeKind::reorder_resumed:
        return note_order(notice.order_number, 1);
    case NoticeKind::undone:
        return note_order(notice.order_number, -1);
    case NoticeKind::reorder_partly:
    case NoticeKind::reorder_nothing:
    case NoticeKind::reorder_cart_changed:
    case NoticeKind::undo_failed:
        return note_report();
    default:
        return;
    }
}

void Simulation::note_order(const std::string& order_number, int direction) {
    const auto order = std::ranges::find(orders_, order_number, &domain::Order::number);
    if (direction > 0) {
        ++granted_[order->id];
    }
    for (const domain::OrderLine& line : order->lines) {
        told_quantity_[line.variant_id] += direction * line.quantity;
    }
}

void Simulation::note_report() {
    if (!model_.reorder || model_.reorder->phase != ReorderPhase::reported) {
        return;
    }
    for (std::size_t index = 0; index < model_.reorder->report.size(); ++index) {
        const LineReport& report = model_.reorder->report[index];
        told_quantity_[model_.reorder->intent->lines[index].target.variant_id] += report.added;
    }
}

std::int32_t Simulation::told_quantity(const std::string& variant_id) const {
    const auto told = told_quantity_.find(variant_id);
    return told == told_quantity_.end() ? 0 : told->second;
}

int Simulation::granted(const std::string& order_id) const {
    const auto granted = granted_.find(order_id);
    return granted == granted_.end() ? 0 : granted->second;
}

int Simulation::wished(const std::string& order_id) const {
    const auto wished = wished_.find(order_id);
    return wished == wished_.end() ? 0 : wished->second;
}

void Simulation::write(std::string line) {
    std::string cart;
    for (const domain::CartLine& held : shop_.cart().lines) {
        cart += " " + std::to_string(held.quantity) + " " + held.variant_id;
    }
    cart += " | told:";
    for (const auto& [variant_id, quantity] : told_quantity_) {
        cart += " " + std::to_string(quantity) + " " + variant_id;
    }
    for (const WatchedIntent& watched : model_.watched) {
        cart +=
            " | " + watched.intent.key + (watched.intent.stage == domain::IntentStage::done ? "" : "?") + ":";
        for (const LateLine& late : watched.late) {
            cart += " " + late.wished.variant_id + " " + std::to_string(late.wished.quantity) + " (" +
                    std::to_string(late.late_quantity) + ", +" + std::to_string(late.late_added) + ")";
        }
    }
    story_.push_back(std::to_string(now_ms_ - start_ms) + " ms: " + line + " | cart:" + cart);
}

std::string Simulation::story() const {
    std::string text;
    for (const std::string& line : story_) {
        text += line + "\n";
    }
    return text;
}

} // namespace stamgast::app::test
