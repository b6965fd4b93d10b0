#include "app/update_press.hpp"

#include <utility>

#include "app/update_recovery.hpp"
#include "app/update_reorder.hpp"

namespace stamgast::app {
namespace {

/// What the customer has pressed, with the lines that it is about.
struct Press {
    domain::ReorderRequest request;
    std::optional<std::size_t> line_index; ///< nothing: all of them
};

/// The order, if this press is one that can be answered.
const domain::Order* pressed_order(const Model& model, const ReorderPressed& pressed) {
    const domain::Order* order =
        model.can(Capability::reorder) ? find_order(model.orders, pressed.order_id) : nullptr;
    const bool possible = order && order->reorderable && !order->lines.empty() &&
                          pressed.line_index.value_or(0) < order->lines.size();
    return possible ? order : nullptr;
}

/// An order is looked up again when it is its turn; nothing else can be.
WaitingPress kept(const domain::ReorderRequest& request, std::optional<std::size_t> line_index) {
    WaitingPress press{.order_id = request.order_id, .line_index = line_index};
    if (request.source != domain::ReorderSource::order) {
        press.request = request;
    }
    return press;
}

/// Answers a press, now or when what goes before it has ended.
void press(Update& turn, Press&& pressed) {
    Model& model = turn.model;
    const domain::ReorderRequest& request = pressed.request;
    if (model.reorder) {
        const ReorderFlow& flow = *model.reorder;
        const bool other_recovery = flow.kind == ReorderFlow::Kind::recovery &&
                                    (flow.source != request.source || flow.order_id != request.order_id);
        if (other_recovery || flow.kind == ReorderFlow::Kind::mending) {
            model.waiting_press = kept(request, pressed.line_index);
        }
    } else if (!outbox_settled(model)) {
        model.waiting_press = kept(request, pressed.line_index);
    } else if (has_open_intents(model)) {
        if (!has_open_intent_of(model, request.source, request.order_id)) {
            model.waiting_press = kept(request, pressed.line_index);
        }
        make_open_intents_due(turn);
    } else {
        begin_reorder(turn, std::move(pressed.request), pressed.line_index);
    }
}

/// What the customer asks for by hand: they have moved on from what a toast tells.
void press_by_hand(Update& turn, Press&& pressed) {
    if (!turn.model.reorder) {
        turn.model.toast.reset();
    }
    press(turn, std::move(pressed));
}

} // namespace

void apply(Update& turn, ReorderPressed&& pressed) {
    if (const domain::Order* order = pressed_order(turn.model, pressed)) {
        press_by_hand(turn, {*order, pressed.line_index});
    }
}

bool has_cart(const Model& model) { return model.can(Capability::reorder) && !model.session.signed_out(); }

void put_in_cart(Update& turn, domain::ReorderRequest request) {
    if (has_cart(turn.model) && !request.lines.empty()) {
        press_by_hand(turn, {std::move(request), {}});
    }
}

void put_in_cart(Update& turn, domain::ReorderSource source, const domain::Currency& currency,
                 std::vector<domain::OrderLine> lines) {
    domain::ReorderRequest request;
    request.source = source;
    request.order_id = domain::set_id(lines);
    request.currency = currency;
    request.lines = std::move(lines);
    put_in_cart(turn, std::move(request));
}

WaitingPress waiting_press(const ReorderFlow& flow) { return kept(flow.request, flow.line_index()); }

void start_waiting_press(Update& turn) {
    WaitingPress waiting = std::move(*turn.model.waiting_press);
    turn.model.waiting_press.reset();
    // The toast stays: what the press waited for may just have ended in it, with the only offer to undo that.
    if (waiting.request) {
        press(turn, {std::move(*waiting.request), {}});
        return;
    }
    const ReorderPressed pressed{std::move(waiting.order_id), waiting.line_index};
    if (const domain::Order* order = pressed_order(turn.model, pressed)) {
        press(turn, {*order, pressed.line_index});
    }
}

} // namespace stamgast::app
