#include "app/update_notices.hpp"

#include <algorithm>

namespace stamgast::app {

void apply(Update& turn, ToastDismissed&&) { turn.model.toast.reset(); }

void apply(Update& turn, ToastHeld&& held) {
    if (turn.model.toast) {
        turn.model.toast->until_ms = std::max(turn.model.toast->until_ms, held.until_ms);
    }
}

void expire_toast(Update& turn) {
    if (turn.model.toast && turn.model.toast->until_ms <= turn.model.now_ms) {
        turn.model.toast.reset();
    }
}

} // namespace stamgast::app
