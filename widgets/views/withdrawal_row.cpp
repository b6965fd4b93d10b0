#include "views/withdrawal_row.hpp"

#include <algorithm>
#include <string>

#include "kit/button.hpp"
#include "views/withdrawal_words.hpp"

namespace stamgast::views {
namespace {

using domain::WithdrawalState;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// Below its label on a phone; beside it there is room for one line.
constexpr kit::TextLayout note_look{
    .token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

/// What the line says, and what stands beside or below it.
struct RowWords {
    Message label = Message::withdrawal_open;
    std::string note;
    bool pressable = true;
    bool busy = false;
};

RowWords words_of_sent(const app::SentWithdrawal& sent, const Texts& texts) {
    if (sent.submission.state == app::SubmissionState::sending) {
        return {Message::withdrawal_sending, std::string{texts[Message::withdrawal_sending_note]}, true,
                true};
    }
    return app::may_have_happened(sent.submission)
               ? RowWords{Message::withdrawal_unsure, std::string{texts[Message::withdrawal_unsure_note]}}
               : RowWords{Message::withdrawal_refused, std::string{texts[Message::withdrawal_refused_note]}};
}

RowWords words_of(const Scene& scene, const domain::Order& order) {
    const Texts& texts = scene.texts;
    if (const app::SentWithdrawal* sent = app::sent_withdrawal(scene.model, order.id)) {
        return words_of_sent(*sent, texts);
    }
    const domain::Withdrawal& withdrawal = *app::withdrawal_of(scene.model, order);
    if (withdrawal.acknowledgement) {
        const std::string moment =
            texts.date(withdrawal.acknowledgement->received_at_ms, kit::DateStyle::moment);
        return {Message::withdrawal_see, texts.fill(Message::withdrawal_see_note, {{"moment", moment}})};
    }
    if (withdrawal.state == WithdrawalState::open) {
        return {Message::withdrawal_open, withdrawal_period(withdrawal, scene.model.now_ms, texts)};
    }
    return {Message::withdrawal_requested, std::string{texts[Message::withdrawal_requested_note]}, false};
}

bool has_row(const Scene& scene, const domain::Order& order) {
    const domain::Withdrawal* withdrawal = app::withdrawal_of(scene.model, order);
    if (!withdrawal) {
        return false;
    }
    return app::sent_withdrawal(scene.model, order.id) || withdrawal->acknowledgement ||
           withdrawal->state == WithdrawalState::requested ||
           domain::can_withdraw(*withdrawal, scene.model.now_ms);
}

/// Without its icon where all of the label would have no room.
kit::Button control(const Scene& scene, const RowWords& words, float room) {
    kit::Button button{.label = scene.texts[words.label],
                       .kind = kit::ButtonKind::quiet,
                       .icon = kit::Icon::contract,
                       .busy = words.busy};
    if (kit::measure_button(scene.ui, button).width > room) {
        button.icon = kit::Icon::none;
    }
    return button;
}

void draw_label(Scene& scene, const Rect& rect, const RowWords& words, const domain::Order& order,
                kit::Button button) {
    if (!words.pressable) {
        const float line = scene.ui.line_height(TextToken::body_strong);
        scene.ui.text("withdrawal", {rect.x, rect.y + (rect.height - line) / 2, rect.width, line},
                      scene.texts[words.label], {.token = TextToken::body_strong});
        return;
    }
    const std::string name = scene.texts.fill(
        Message::withdrawal_open_name,
        {{"label", scene.texts[words.label]}, {"number", order.number}, {"note", words.note}});
    button.accessible_name = name;
    if (kit::button(scene.ui, "withdrawal", rect, button)) {
        scene.emit(app::WithdrawalPressed{order.id, statement_for(scene.model, order, scene.texts)});
    }
}

float draw_sentence(Scene& scene, const Rect& place, std::string_view words) {
    return scene.ui.text("not-withdrawable", place, words, note_look);
}

} // namespace

float withdrawal_row_height(const Scene& scene, const domain::Order& order, float width) {
    if (!has_row(scene, order)) {
        return 0;
    }
    const kit::Ui& ui = scene.ui;
    const float below = ui.compact() ? ui.text_height(words_of(scene, order).note, width, note_look) : 0;
    return 2 * ui.size(SizeToken::space_xs) + ui.size(SizeToken::control) + below;
}

void draw_withdrawal_row(Scene& scene, const Rect& place, const domain::Order& order) {
    kit::Ui& ui = scene.ui;
    const RowWords words = words_of(scene, order);
    const float gap = ui.size(SizeToken::space_xs);
    ui.paint_line({place.x, place.y + gap}, {place.right(), place.y + gap}, ColorToken::border);
    // The label, not its padding, stands in line with what is above it.
    const float padding = words.pressable ? ui.size(SizeToken::space_s) : 0;
    const float room = place.width + padding;
    const kit::Button button = control(scene, words, room);
    const float top = place.y + 2 * gap;
    const float width = words.pressable ? kit::measure_button(ui, button).width
                                        : ui.text_width(scene.texts[words.label], TextToken::body_strong);
    const Rect label{place.x - padding, top, std::min(width, room), ui.size(SizeToken::control)};
    draw_label(scene, label, words, order, button);
    const float line = ui.line_height(note_look.token);
    Rect note{place.x, label.bottom(), place.width, line};
    if (!ui.compact()) {
        note.x = label.right() + (words.pressable ? 0 : ui.size(SizeToken::space_s));
        note.y = label.y + (label.height - line) / 2;
        note.width = place.right() - note.x;
    }
    ui.text("withdrawal-note", note, words.note, note_look);
}

float draw_withdrawal_note(Scene& scene, const Rect& place, const domain::Order& order) {
    const domain::Withdrawal* withdrawal = app::withdrawal_of(scene.model, order);
    if (!withdrawal || has_row(scene, order)) {
        return 0;
    }
    const Texts& texts = scene.texts;
    if (withdrawal->state == WithdrawalState::excluded) {
        return draw_sentence(scene, place,
                             withdrawal->reason.empty() ? std::string{texts[Message::withdrawal_excluded]}
                                                        : texts.fill(Message::withdrawal_excluded_because,
                                                                     {{"reason", withdrawal->reason}}));
    }
    if (!withdrawal->until_ms) {
        return 0;
    }
    return draw_sentence(scene, place,
                         texts.fill(Message::withdrawal_expired,
                                    {{"date", texts.date(*withdrawal->until_ms - 1, kit::DateStyle::date)}}));
}

} // namespace stamgast::views
