#include "app/update_help.hpp"

#include <utility>

namespace stamgast::app {

void apply(Update& turn, HelpPressed&& pressed) {
    Model& model = turn.model;
    HelpState& help = model.help;
    const bool same = help.order_id == pressed.order_id;
    if (same && help.channels.loading != Loading::failed) {
        drop_help(turn);
        return;
    }
    const domain::Order* order = find_order(model.orders, pressed.order_id);
    if (!order || !model.can(Capability::help)) {
        return;
    }
    if (!same) {
        drop_help(turn);
    }
    help.order_id = order->id;
    if (const RequestId request = begin_loading(model, help.channels, LoadReason::needed)) {
        turn.effects.push_back(AskForHelp{request, order->id, order->number, order->state});
    }
}

void apply(Update& turn, HelpReceived&& received) {
    // Nobody waits for it where `receive` says so.
    (void)receive(turn.model.help.channels, received.request, std::move(received.channels));
}

void apply(Update& turn, HelpTakenOver&& taken) {
    if (take_answer(turn.model.help.channels, taken.request)) {
        drop_help(turn);
    }
}

bool help_failed(Update& turn, const RequestFailed& failed) {
    return take_failure(turn.model.help.channels, failed);
}

void drop_help(Update& turn) {
    drop(turn, turn.model.help.channels);
    turn.model.help.order_id.clear();
}

} // namespace stamgast::app
