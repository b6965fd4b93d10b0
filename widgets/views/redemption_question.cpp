#include "views/redemption_question.hpp"

#include <string>

#include "kit/button.hpp"
#include "kit/notice_box.hpp"
#include "views/button_row.hpp"
#include "views/column.hpp"
#include "views/failure_sentence.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using kit::SizeToken;

float draw_failure(Scene& scene, const kit::Rect& place, const app::Submission& redemption) {
    const Texts& texts = scene.texts;
    std::string text = refusal_sentence(*redemption.failure, texts);
    if (app::may_have_happened(redemption)) {
        text += " " + std::string{texts[Message::reward_once]};
    }
    return kit::notice_box(scene.ui, "failed", place,
                           {.title = texts[Message::reward_unconfirmed],
                            .text = text,
                            .tone = kit::Tone::danger,
                            .icon = kit::Icon::alert});
}

} // namespace

bool asks_about(const app::Model& model, const domain::Reward& reward) {
    return model.loyalty.asked_reward == reward.id;
}

float draw_redemption_question(Scene& scene, const kit::Rect& place, const domain::Reward& reward) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const app::LoyaltyState& loyalty = scene.model.loyalty;
    const app::Outgoing* sent = app::find_outgoing(scene.model, domain::RewardWish{.reward_id = reward.id});
    const bool failed = sent && sent->submission.failure;
    const auto points = [&](std::int64_t count) {
        return points_words(texts, *loyalty.account.value, count);
    };
    Column column(ui, place);
    const kit::Rect line = column.next();
    ui.paint_line({line.x, line.y}, {line.right(), line.y}, kit::ColorToken::border);
    column.gap(SizeToken::space_m);
    if (failed) {
        column.add(draw_failure(scene, column.next(), sent->submission));
    } else {
        const std::int64_t left = loyalty.standing->ledger.balance - reward.points_price;
        column.text("question",
                    texts.fill(Message::reward_question, {{"title", reward.title},
                                                          {"points", points(reward.points_price)},
                                                          {"balance", points(left)}}),
                    {.max_lines = 0});
    }
    column.gap(SizeToken::space_m);
    const std::string confirm =
        failed ? std::string{texts[Message::retry]}
               : texts.fill(Message::reward_confirm, {{"points", points(reward.points_price)}});
    const bool sending = sent && sent->submission.state == app::SubmissionState::sending;
    ButtonRow row(scene, column.next());
    row.add("confirm", {.label = confirm, .kind = kit::ButtonKind::primary, .busy = sending},
            app::RedemptionConfirmed{});
    row.add("cancel", {.label = texts[Message::cancel], .disabled = sending}, app::RewardChosen{reward.id});
    column.add(row.height());
    return column.height();
}

} // namespace stamgast::views
