#include "views/referral_card.hpp"

#include <string>

#include "kit/card.hpp"
#include "views/button_row.hpp"
#include "views/column.hpp"
#include "views/loading_view.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using domain::Referral;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

/// In points, in money or in both; empty: nothing yet.
std::string earned_words(const Scene& scene, const Referral& referral) {
    const Texts& texts = scene.texts;
    std::string earned;
    if (referral.amount && referral.amount->minor_units != 0) {
        earned = texts.money(referral.amount->minor_units, referral.amount->currency);
    }
    if (referral.points.value_or(0) != 0) {
        const auto& account = scene.model.loyalty.account.value;
        const std::string points = account ? points_words(texts, *account, *referral.points)
                                           : texts.counted(Message::points, *referral.points);
        earned =
            earned.empty() ? points : texts.fill(Message::offer_facts, {{"facts", earned}, {"fact", points}});
    }
    return earned;
}

void draw_success(Scene& scene, Column& column, const Referral& referral) {
    const Texts& texts = scene.texts;
    column.gap(SizeToken::space_m);
    column.text("friends",
                referral.friends == 0 ? std::string{texts[Message::referral_none]}
                                      : texts.counted(Message::referral_friends, referral.friends),
                {.max_lines = 0});
    if (const std::string earned = earned_words(scene, referral); !earned.empty()) {
        column.text("earned", texts.fill(Message::referral_earned, {{"earned", earned}}),
                    {.token = TextToken::body_strong, .max_lines = 0});
    }
}

/// Sharing first, where the browser can; the link can be copied everywhere.
void draw_ways(Scene& scene, Column& column, const Referral& referral) {
    const Texts& texts = scene.texts;
    const bool can_share = scene.model.can_share;
    column.gap(SizeToken::space_m);
    ButtonRow row(scene, column.next());
    if (can_share) {
        row.add("share",
                {.label = texts[Message::referral_share],
                 .kind = kit::ButtonKind::primary,
                 .icon = kit::Icon::external},
                app::SharePressed{referral.text, referral.url});
    }
    row.add("copy",
            {.label = texts[Message::referral_copy],
             .kind = can_share ? kit::ButtonKind::secondary : kit::ButtonKind::primary,
             .icon = kit::Icon::copy},
            app::CopyPressed{referral.url});
    column.add(row.height());
}

} // namespace

float draw_referral_card(Scene& scene, const Rect& place) {
    const auto& loaded = scene.model.account.referral;
    if (!loaded.value) {
        return draw_unloaded(scene, place, loaded,
                             {.key = "referral",
                              .loading = Message::referral_loading,
                              .failed_title = Message::referral_failed_title});
    }
    kit::Ui& ui = scene.ui;
    const Referral& referral = *loaded.value;
    const float padding = ui.size(SizeToken::space_m);
    kit::Card card(ui, "referral", {place.x, place.y, place.width, 0});
    Column column(ui, {place.x + padding, place.y + padding, place.width - 2 * padding, 0});
    column.heading("title", scene.texts[Message::referral_title], 3, TextToken::subheading);
    column.gap(SizeToken::space_xxs);
    if (!referral.text.empty()) {
        column.text("text", scene.texts.fill(Message::referral_words, {{"text", referral.text}}),
                    {.max_lines = 0});
    }
    if (!referral.conditions.empty()) {
        column.text("conditions", referral.conditions, muted);
    }
    column.gap(SizeToken::space_s);
    column.text("link", referral.url, {.token = TextToken::body_strong, .max_lines = 0});
    if (!referral.code.empty()) {
        column.text("code", scene.texts.fill(Message::code, {{"code", referral.code}}), muted);
    }
    draw_ways(scene, column, referral);
    draw_success(scene, column, referral);
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

} // namespace stamgast::views
