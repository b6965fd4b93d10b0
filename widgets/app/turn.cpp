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

void show(Update& turn, Notice notice, bool offers_undo) {
    announce(turn, notice);
    turn.model.toast = Toast{std::move(notice), offers_undo, turn.model.now_ms + toast_ms};
}

void show(Update& turn, Notice notice, Undoable undoable) {
    offer_undo(turn, std::move(undoable), std::nullopt);
    notice.undo_minutes = undo_minutes;
    show(turn, std::move(notice), true);
}

void offer_undo(Update& turn, Undoable undoable, std::optional<std::size_t> line_index) {
    turn.model.undo_offer = UndoOffer{std::move(undoable), line_index, turn.model.now_ms + undo_ms};
}

Notice notice_of(const ReorderFlow& flow, NoticeKind kind) {
    Notice notice{.kind = kind, .order_number = flow.order_number, .source = flow.source};
    if (const auto line = flow.line_index(); line && *line < flow.request.lines.size()) {
        notice.line_title = flow.request.lines[*line].title;
    }
    return notice;
}

} // namespace stamgast::app
