#include "views/submission_notice.hpp"

#include <string>

#include "kit/button.hpp"
#include "kit/notice_box.hpp"
#include "views/column.hpp"
#include "views/failure_sentence.hpp"

namespace stamgast::views {

float draw_submission_failure(Scene& scene, const kit::Rect& place, const FailureTitles& titles,
                              const app::Submission& submission) {
    if (submission.state != app::SubmissionState::failed || !submission.failure) {
        return 0;
    }
    const Texts& texts = scene.texts;
    std::string text = refusal_sentence(*submission.failure, texts);
    const bool is_unsure = app::may_have_happened(submission);
    if (is_unsure) {
        text += " " + std::string{texts[Message::submission_unsure]};
    }
    return kit::notice_box(scene.ui, "failed", place,
                           {.title = texts[is_unsure ? titles.unsure : titles.refused],
                            .text = text,
                            .tone = kit::Tone::danger,
                            .icon = kit::Icon::alert,
                            .title_level = 3});
}

float draw_unanswered(Scene& scene, const kit::Rect& place, Message words, std::string_view what,
                      const app::Submission& submission) {
    const Texts& texts = scene.texts;
    const bool sending = submission.state == app::SubmissionState::sending;
    kit::Ui::Scope scope(scene.ui, "unanswered");
    Column column(scene.ui, place);
    column.text("words", texts[sending ? Message::submission_sending : words], {.max_lines = 0});
    if (!sending) {
        const std::string name = texts.fill(Message::retry_name, {{"what", what}});
        const kit::Button again{.label = texts[Message::retry],
                                .kind = kit::ButtonKind::quiet,
                                .icon = kit::Icon::refresh,
                                .accessible_name = name};
        const kit::Rect next = column.next();
        const kit::Size size = kit::measure_button(scene.ui, again, next.width);
        if (kit::button(scene.ui, "again", {next.x, next.y, size.width, size.height}, again)) {
            scene.emit(app::UnansweredRetried{});
        }
        column.add(size.height);
    }
    return column.height();
}

} // namespace stamgast::views
