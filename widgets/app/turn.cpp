#include "app/turn.hpp"

#include <utility>

namespace stamgast::app {

RequestId take_request(Model& model) { return model.next_request++; }

std::string take_key(Model& model) { return model.key_seed + "-" + std::to_string(model.next_key++); }

void cancel(Update& turn, RequestId& request) {
    if (request != 0) {
        turn.effects.push_back(CancelRequest{request});
    }
    request = 0;
}

void announce(Update& turn, Notice notice, Politeness politeness) {
    turn.effects.push_back(Announce{politeness, std::move(notice)});
}

void show(Update& turn, Notice notice, std::optional<Undoable> undo) {
    announce(turn, notice);
    turn.model.toast = Toast{std::move(notice), std::move(undo), turn.model.now_ms + toast_ms};
}

} // namespace stamgast::app
