#include "views/redeemed_rewards.hpp"

#include <string>

#include "kit/card.hpp"
#include "kit/notice_box.hpp"
#include "views/button_row.hpp"
#include "views/code_copy.hpp"
#include "views/column.hpp"
#include "views/failure_sentence.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using app::RedeemedReward;
using kit::SizeToken;
using kit::TextToken;

void draw_voucher(Scene& scene, Column& column, const domain::Voucher& voucher) {
    const Texts& texts = scene.texts;
    column.gap(SizeToken::space_xs);
    column.text("code", texts.fill(Message::code, {{"code", voucher.code}}),
                {.token = TextToken::body_strong, .max_lines = 0});
    column.gap(SizeToken::space_xxs);
    column.add(draw_code_copy(scene, column.next(), voucher.code));
    if (voucher.ends_ms) {
        column.text("until", until_words(texts, *voucher.ends_ms),
                    {.token = TextToken::small, .color = kit::ColorToken::text_muted});
    }
}

void draw_undo(Scene& scene, Column& column, const RedeemedReward& redeemed) {
    const Texts& texts = scene.texts;
    const app::Outgoing* sent =
        app::find_outgoing(scene.model, domain::RedemptionUndo{.redemption_id = redeemed.redemption.id});
    if (sent && sent->submission.failure) {
        column.gap(SizeToken::space_s);
        column.add(kit::notice_box(scene.ui, "undo-failed", column.next(),
                                   {.title = texts[Message::undo_unconfirmed],
                                    .text = failure_sentence(*sent->submission.failure, texts),
                                    .tone = kit::Tone::danger,
                                    .icon = kit::Icon::alert}));
    }
    if (!redeemed.can_be_undone(scene.model.now_ms) || !scene.model.can(app::Capability::loyalty_undo)) {
        return;
    }
    const std::string name = texts.fill(Message::redeemed_undo_name, {{"title", redeemed.title}});
    column.gap(SizeToken::space_s);
    ButtonRow row(scene, column.next());
    row.add("undo",
            {.label = texts[Message::undo],
             .icon = kit::Icon::undo,
             .accessible_name = name,
             .busy = sent && sent->submission.state == app::SubmissionState::sending},
            app::RedemptionUndoPressed{redeemed.redemption.id});
    column.add(row.height());
}

float draw_redeemed(Scene& scene, const kit::Rect& place, const RedeemedReward& redeemed) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const float padding = block_gap(ui);
    kit::Ui::Scope scope(ui, redeemed.redemption.id);
    kit::Card card(ui, "redeemed", {place.x, place.y, place.width, 0});
    Column column(ui, {place.x + padding, place.y + padding, place.width - 2 * padding, 0});
    column.heading("title", texts.fill(Message::redeemed_title, {{"title", redeemed.title}}), 2,
                   TextToken::subheading);
    if (redeemed.is_undone) {
        column.text("undone", texts[Message::redeemed_undone], {.max_lines = 0});
    } else {
        if (redeemed.redemption.voucher) {
            draw_voucher(scene, column, *redeemed.redemption.voucher);
        }
        draw_undo(scene, column, redeemed);
    }
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

} // namespace

float draw_redeemed_rewards(Scene& scene, const kit::Rect& place) {
    Column column(scene.ui, place);
    for (const RedeemedReward& redeemed : scene.model.loyalty.redeemed) {
        if (column.height() > 0) {
            column.gap(SizeToken::space_m);
        }
        column.add(draw_redeemed(scene, column.next(), redeemed));
    }
    return column.height();
}

} // namespace stamgast::views
