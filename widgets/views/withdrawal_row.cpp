#include "views/withdrawal_row.hpp"

#include <string>
#include <vector>

#include "kit/button.hpp"
#include "kit/control_label.hpp"
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
constexpr kit::TextLayout label_look{.token = TextToken::body_strong, .max_lines = 0};

/// What a line says, what stands beside or below it, and what a press opens.
struct RowWords {
    Message label = Message::withdrawal_open;
    std::string note;
    bool pressable = true;
    bool busy = false;
    bool opens_proof = false;
};

RowWords words_of_sent(const app::SentWithdrawal& sent, const Texts& texts) {
    const auto row = [&](Message label, Message note, bool busy = false) {
        return RowWords{.label = label, .note = std::string{texts[note]}, .busy = busy};
    };
    if (sent.submission.state == app::SubmissionState::sending) {
        return row(Message::withdrawal_sending,
                   sent.is_stored ? Message::withdrawal_sending_note
                                  : Message::withdrawal_sending_note_unkept,
                   true);
    }
    if (!app::may_have_happened(sent.submission)) {
        return row(Message::withdrawal_refused, Message::withdrawal_refused_note);
    }
    return row(Message::withdrawal_unsure,
               sent.is_stored ? Message::withdrawal_unsure_note : Message::withdrawal_unsure_note_unkept);
}

/// What can be done, or became of it; and below, what the shop has acknowledged.
std::vector<RowWords> rows_of(const Scene& scene, const domain::Order& order) {
    const Texts& texts = scene.texts;
    const domain::Withdrawal* withdrawal = app::withdrawal_of(scene.model, order);
    std::vector<RowWords> rows;
    if (!withdrawal) {
        return rows;
    }
    if (const app::SentWithdrawal* sent = app::sent_withdrawal(scene.model, order.id)) {
        rows.push_back(words_of_sent(*sent, texts));
        return rows;
    }
    const bool is_declared =
        withdrawal->state == WithdrawalState::requested || withdrawal->state == WithdrawalState::acknowledged;
    if (withdrawal->state == WithdrawalState::open) {
        rows.push_back({.note = withdrawal_period(*withdrawal, scene.model.now_ms, texts)});
    } else if (is_declared && !withdrawal->acknowledgement) {
        rows.push_back({.label = Message::withdrawal_requested,
                        .note = std::string{texts[Message::withdrawal_requested_note]},
                        .pressable = false});
    }
    if (withdrawal->acknowledgement) {
        const std::string moment =
            texts.date(withdrawal->acknowledgement->received_at_ms, kit::DateStyle::moment);
        rows.push_back({.label = Message::withdrawal_see,
                        .note = texts.fill(Message::withdrawal_see_note, {{"moment", moment}}),
                        .opens_proof = true});
    }
    return rows;
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

/// Around the label of what can be pressed; it hangs out, so that the label stands in line with what is
/// above.
float padding_of(const kit::Ui& ui, const RowWords& words) {
    return words.pressable ? ui.size(SizeToken::space_s) : 0;
}

kit::Size label_size(const Scene& scene, const RowWords& words, float width) {
    const kit::Ui& ui = scene.ui;
    const float room = width + padding_of(ui, words);
    return words.pressable ? kit::measure_button(ui, control(scene, words, room), room)
                           : kit::measure_label(ui,
                                                {.words = scene.texts[words.label],
                                                 .token = label_look.token,
                                                 .one_line = ui.size(SizeToken::control)},
                                                room);
}

float height_of(const Scene& scene, const RowWords& words, float width) {
    return label_size(scene, words, width).height +
           (scene.ui.compact() ? scene.ui.text_height(words.note, width, note_look) : 0);
}

void draw_label(Scene& scene, const Rect& rect, const RowWords& words, const domain::Order& order,
                kit::Button button) {
    if (!words.pressable) {
        kit::draw_label(scene.ui, rect, scene.texts[words.label], label_look);
        return;
    }
    const std::string name = scene.texts.fill(
        Message::withdrawal_open_name,
        {{"label", scene.texts[words.label]}, {"number", order.number}, {"note", words.note}});
    button.accessible_name = name;
    if (!kit::button(scene.ui, "withdrawal", rect, button)) {
        return;
    }
    if (words.opens_proof) {
        scene.emit(app::AcknowledgementPressed{order.id});
    } else {
        scene.emit(app::WithdrawalPressed{order.id, statement_for(scene.model, order, scene.texts)});
    }
}

void draw_row(Scene& scene, const Rect& place, const domain::Order& order, const RowWords& words) {
    kit::Ui& ui = scene.ui;
    const float padding = padding_of(ui, words);
    const kit::Size size = label_size(scene, words, place.width);
    const Rect label{place.x - padding, place.y, size.width, size.height};
    draw_label(scene, label, words, order, control(scene, words, place.width + padding));
    const float line = ui.line_height(note_look.token);
    Rect note{place.x, label.bottom(), place.width, line};
    if (!ui.compact()) {
        note.x = label.right() + (words.pressable ? 0 : ui.size(SizeToken::space_s));
        note.y = label.y + (label.height - line) / 2;
        note.width = place.right() - note.x;
    }
    ui.text("withdrawal-note", note, words.note, note_look);
}

float draw_sentence(Scene& scene, const Rect& place, std::string_view words) {
    return scene.ui.text("not-withdrawable", place, words, note_look);
}

} // namespace

float withdrawal_row_height(const Scene& scene, const domain::Order& order, float width) {
    float height = 0;
    for (const RowWords& words : rows_of(scene, order)) {
        height += (height == 0 ? 2 * scene.ui.size(SizeToken::space_xs) : 0) + height_of(scene, words, width);
    }
    return height;
}

void draw_withdrawal_row(Scene& scene, const Rect& place, const domain::Order& order) {
    kit::Ui& ui = scene.ui;
    const float gap = ui.size(SizeToken::space_xs);
    ui.paint_line({place.x, place.y + gap}, {place.right(), place.y + gap}, ColorToken::border);
    Rect next{place.x, place.y + 2 * gap, place.width, 0};
    for (const RowWords& words : rows_of(scene, order)) {
        const kit::Ui::Scope scope(ui, words.opens_proof ? "proof" : "contract");
        draw_row(scene, next, order, words);
        next.y += height_of(scene, words, place.width);
    }
}

float draw_withdrawal_note(Scene& scene, const Rect& place, const domain::Order& order) {
    const domain::Withdrawal* withdrawal = app::withdrawal_of(scene.model, order);
    if (!withdrawal || app::sent_withdrawal(scene.model, order.id)) {
        return 0;
    }
    const Texts& texts = scene.texts;
    if (withdrawal->state == WithdrawalState::excluded) {
        return draw_sentence(scene, place,
                             withdrawal->reason.empty() ? std::string{texts[Message::withdrawal_excluded]}
                                                        : texts.fill(Message::withdrawal_excluded_because,
                                                                     {{"reason", withdrawal->reason}}));
    }
    if (withdrawal->state != WithdrawalState::expired || !withdrawal->until_ms) {
        return 0;
    }
    return draw_sentence(scene, place,
                         texts.fill(Message::withdrawal_expired,
                                    {{"date", texts.date(*withdrawal->until_ms - 1, kit::DateStyle::date)}}));
}

} // namespace stamgast::views
