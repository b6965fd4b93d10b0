#include "app/update_copy.hpp"

#include <utility>

namespace stamgast::app {

void apply(Update& turn, CopyPressed&& pressed) {
    turn.model.copy_request = take_request(turn.model);
    turn.effects.push_back(CopyText{turn.model.copy_request, std::move(pressed.text)});
}

void apply(Update& turn, SharePressed&& pressed) {
    turn.model.copy_request = take_request(turn.model);
    turn.effects.push_back(
        ShareLink{turn.model.copy_request, std::move(pressed.text), std::move(pressed.url)});
}

/// The browser has shown what became of it, also where the customer thought better of it.
void apply(Update& turn, TextShared&& shared) {
    if (shared.request == turn.model.copy_request) {
        turn.model.copy_request = 0;
    }
}

void apply(Update& turn, TextCopied&& copied) {
    if (copied.request != 0 && copied.request == turn.model.copy_request) {
        turn.model.copy_request = 0;
        show(turn, {.kind = NoticeKind::text_copied});
    }
}

bool copy_failed(Update& turn, const RequestFailed& failed) {
    if (failed.request == 0 || failed.request != turn.model.copy_request) {
        return false;
    }
    turn.model.copy_request = 0;
    show(turn, {.kind = NoticeKind::text_not_copied});
    return true;
}

} // namespace stamgast::app
