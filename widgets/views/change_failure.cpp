#include "views/change_failure.hpp"

#include <string>
#include <utility>

#include "kit/button.hpp"
#include "views/failure_sentence.hpp"
#include "views/for_you_words.hpp"

namespace stamgast::views {
namespace {

constexpr kit::TextLayout look{
    .token = kit::TextToken::small, .color = kit::ColorToken::danger, .max_lines = 0};

std::string words_of(const Texts& texts, const app::Submission& submission) {
    return texts.fill(Message::change_failed, {{"reason", failure_sentence(*submission.failure, texts)}});
}

kit::Button retry(const Texts& texts, std::string_view name) {
    return {.label = texts[Message::retry], .kind = kit::ButtonKind::quiet, .accessible_name = name};
}

} // namespace

float change_failure_height(const Scene& scene, float width, const app::Submission& submission) {
    return submission.failure ? scene.ui.text_height(words_of(scene.texts, submission), width, look) +
                                    kit::measure_button(scene.ui, retry(scene.texts, {}), width).height
                              : 0;
}

float draw_change_failure(Scene& scene, const kit::Rect& place, const app::Submission& submission,
                          std::string_view title, app::Action again) {
    if (!submission.failure) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const float y = place.y + ui.text("failed", place, words_of(scene.texts, submission), look);
    const std::string name = about(Message::retry, title, scene.texts);
    const kit::Button button = retry(scene.texts, name);
    const kit::Size size = kit::measure_button(ui, button, place.width);
    if (kit::button(ui, "again", {place.x, y, size.width, size.height}, button)) {
        scene.emit(std::move(again));
    }
    return y + size.height - place.y;
}

} // namespace stamgast::views
