#include "views/sign_in_form.hpp"

#include <algorithm>
#include <string>

#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/link.hpp"
#include "views/form_view.hpp"

namespace stamgast::views {
namespace {

using app::Form;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

FormWords words_of(const Scene& scene, Message send) {
    const app::Submission& submission = scene.model.forms[Form::sign_in].submission;
    const bool too_soon =
        submission.failure && submission.failure->code == domain::ShopErrorCode::rate_limited;
    return {.send = scene.texts[send],
            .sending = scene.texts[Message::sending],
            .problem = too_soon ? scene.texts[Message::sign_in_too_soon] : std::string_view{}};
}

/// Returns the height, with the gap above it; 0 where the shop has no other way.
float draw_other_way(Scene& scene, const Rect& place) {
    const std::string& url = scene.model.session.session.sign_in_url;
    if (url.empty()) {
        return 0;
    }
    const kit::Link link{
        .label = scene.texts[Message::sign_in_other_way], .url = url, .icon = kit::Icon::arrow_right};
    const kit::Size size = kit::measure_link(scene.ui, link, place.width);
    const float gap = scene.ui.size(SizeToken::space_s);
    kit::link(scene.ui, "other-way", {place.x, place.y + gap, size.width, size.height}, link);
    return gap + size.height;
}

float draw_question(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    y += ui.heading("title", place, scene.texts[Message::sign_in], 3, {.token = TextToken::heading});
    y += ui.size(SizeToken::space_xs);
    y += ui.text("text", {place.x, y, place.width, 0}, scene.texts[Message::sign_in_text], {.max_lines = 0});
    y += ui.size(SizeToken::space_l);
    y +=
        draw_form(scene, {place.x, y, place.width, 0}, Form::sign_in, words_of(scene, Message::sign_in_send));
    y += draw_other_way(scene, {place.x, y, place.width, 0});
    return y - place.y;
}

/// When the next link can be asked for, as a time and not as a countdown: nothing moves meanwhile.
float draw_again(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const std::int64_t again_ms = scene.model.account.sign_in.resend_at_ms;
    if (again_ms <= scene.model.now_ms) {
        return draw_form_end(scene, place, Form::sign_in, words_of(scene, Message::sign_in_again));
    }
    const std::string time = scene.texts.date(again_ms, kit::DateStyle::clock_seconds);
    return ui.text("from", place, scene.texts.fill(Message::sign_in_again_from, {{"time", time}}), muted);
}

float draw_sent(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    float y = place.y;
    y += ui.heading("sent", place, texts[Message::sign_in_sent_title], 3, {.token = TextToken::heading});
    offer_attention(scene, Form::sign_in, std::nullopt, ui.id("sent"));
    y += ui.size(SizeToken::space_xs);
    y += ui.text("text", {place.x, y, place.width, 0},
                 texts.fill(Message::sign_in_sent_text, {{"email", scene.model.account.sign_in.sent_to}}),
                 {.max_lines = 0});
    y += ui.size(SizeToken::space_m);
    y += draw_again(scene, {place.x, y, place.width, 0});
    y += ui.size(SizeToken::space_s);
    const kit::Button other{.label = texts[Message::sign_in_other_address],
                            .kind = kit::ButtonKind::secondary,
                            .stretch = ui.compact()};
    const kit::Size size = kit::measure_button(ui, other, place.width);
    if (kit::button(ui, "other", {place.x, y, place.width, size.height}, other)) {
        scene.emit(app::FormCancelled{Form::sign_in});
    }
    return y + size.height - place.y;
}

} // namespace

float draw_sign_in_form(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const float width = std::min(place.width, ui.size(SizeToken::dialog_max));
    const float padding = block_gap(ui);
    kit::Card card(ui, "sign-in", {place.x, place.y, width, 0});
    const Rect inside{place.x + padding, place.y + padding, width - 2 * padding, 0};
    const bool sent = !scene.model.account.sign_in.sent_to.empty();
    const float height = (sent ? draw_sent(scene, inside) : draw_question(scene, inside)) + 2 * padding;
    card.finish(place.y + height);
    return height;
}

} // namespace stamgast::views
