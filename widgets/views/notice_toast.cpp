#include "views/notice_toast.hpp"

#include <string>

#include "kit/toast.hpp"
#include "views/notice_words.hpp"

namespace stamgast::views {

float draw_notice_toast(Scene& scene) {
    const app::Toast& shown = *scene.model.toast;
    const std::string words = shown_words(shown.notice, scene.texts);
    const bool with_undo = shown.offers_undo && scene.model.undo_offer;
    const std::string lasting =
        with_undo && shown.notice.undo_minutes > 0
            ? scene.texts.counted(Message::toast_undo_lasts, shown.notice.undo_minutes)
            : std::string{};
    const kit::Toast toast{.text = words,
                           .detail = lasting,
                           .action_label = with_undo ? scene.texts[Message::undo] : std::string_view{},
                           .dismiss_label = scene.texts[Message::toast_dismiss],
                           .icon = notice_icon(shown.notice.kind)};
    switch (kit::toast(scene.ui, "notice", toast)) {
    case kit::ToastResult::action:
        scene.emit(app::UndoPressed{});
        break;
    case kit::ToastResult::dismissed:
        scene.emit(app::ToastDismissed{});
        break;
    case kit::ToastResult::none:
        break;
    }
    return kit::measure_toast(scene.ui, toast);
}

} // namespace stamgast::views
