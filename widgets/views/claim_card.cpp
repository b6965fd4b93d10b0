#include "views/claim_card.hpp"

#include <algorithm>
#include <string>

#include "app/section.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/link.hpp"
#include "views/form_view.hpp"

namespace stamgast::views {
namespace {

using app::Form;
using domain::ClaimState;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout title{.token = TextToken::subheading, .max_lines = 0};
constexpr kit::TextLayout words{.max_lines = 0};

/// Why the form is still there: refused, or the shop wants no more guesses.
std::string_view problem_of(const Scene& scene) {
    const app::Submission& submission = scene.model.forms[Form::claim].submission;
    const auto& outcome = scene.model.account.claim;
    if (submission.failure && submission.failure->code == domain::ShopErrorCode::rate_limited) {
        return scene.texts[Message::claim_too_often];
    }
    const bool refused =
        submission.state == app::SubmissionState::done && outcome && outcome->state == ClaimState::refused;
    return refused ? scene.texts[Message::claim_refused] : std::string_view{};
}

float draw_question(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    y += ui.heading("title", place, scene.texts[Message::claim_title], 3, title);
    y += ui.size(SizeToken::space_xxs);
    y += ui.text("text", {place.x, y, place.width, 0}, scene.texts[Message::claim_text], words);
    y += ui.size(SizeToken::space_m);
    const Rect form{place.x, y, std::min(place.width, ui.size(SizeToken::dialog_max)), 0};
    y += draw_form(scene, form, Form::claim,
                   {.send = scene.texts[Message::claim_send],
                    .sending = scene.texts[Message::sending],
                    .problem = problem_of(scene)});
    return y - place.y;
}

float draw_outcome(Scene& scene, const Rect& place, const app::ClaimOutcome& outcome) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const bool claimed = outcome.state == ClaimState::claimed;
    const std::string heading = claimed ? texts.fill(Message::claim_done_title, {{"number", outcome.number}})
                                        : std::string{texts[Message::sign_in_sent_title]};
    float y = place.y;
    y += ui.heading("outcome", place, heading, 3, title);
    offer_attention(scene, Form::claim, std::nullopt, ui.id("outcome"));
    y += ui.size(SizeToken::space_xxs);
    if (claimed && scene.model.parts.has(app::Part::account)) {
        const std::string url = "#" + std::string{app::row_of(app::Section::orders).fragment};
        const kit::Link link{.label = texts[Message::claim_show_orders], .url = url};
        const kit::Size size = kit::measure_link(ui, link, place.width);
        kit::link(ui, "orders", {place.x, y, size.width, size.height}, link);
        y += size.height;
    } else if (!claimed) {
        y += ui.text(
            "text", {place.x, y, place.width, 0},
            texts.fill(Message::claim_sent_text, {{"number", outcome.number}, {"email", outcome.email}}),
            words);
    }
    y += ui.size(SizeToken::space_m);
    const kit::Button another{.label = texts[Message::claim_another], .stretch = ui.compact()};
    const kit::Size size = kit::measure_button(ui, another, place.width);
    if (kit::button(ui, "another", {place.x, y, place.width, size.height}, another)) {
        scene.emit(app::FormCancelled{Form::claim});
    }
    return y + size.height - place.y;
}

} // namespace

float draw_claim_card(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const float padding = ui.size(SizeToken::space_m);
    const Rect inside{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    const auto& outcome = scene.model.account.claim;
    kit::Card card(ui, "claim", {place.x, place.y, place.width, 0});
    const bool over = outcome && outcome->state != ClaimState::refused;
    const float height =
        (over ? draw_outcome(scene, inside, *outcome) : draw_question(scene, inside)) + 2 * padding;
    card.finish(place.y + height);
    return height;
}

} // namespace stamgast::views
