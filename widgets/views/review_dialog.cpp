#include "views/review_dialog.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "app/update_reviews.hpp"
#include "kit/dialog.hpp"
#include "kit/text_field.hpp"
#include "views/column.hpp"
#include "views/dialog_buttons.hpp"
#include "views/review_words.hpp"
#include "views/submission_notice.hpp"

namespace stamgast::views {
namespace {

using app::ReviewForm;
using kit::SizeToken;

constexpr kit::TextLayout muted{.color = kit::ColorToken::text_muted, .max_lines = 0};

const ReviewForm& form_of(const app::Model& model) { return *model.reviews.form; }

const domain::Order* order_of(const app::Model& model) {
    return app::find_order(model.orders, form_of(model).review.subject.order_id);
}

std::string title_of(const app::Model& model) {
    return product_title(order_of(model), form_of(model).review.subject.product_id);
}

const app::Submission* submission_of(const app::Model& model) {
    const auto* sent = app::find_outgoing(model, form_of(model).review);
    return sent ? &sent->submission : nullptr;
}

/// What was sent stands as it is until the shop has answered.
bool is_locked(const app::Submission* submission) {
    return submission &&
           (submission->state == app::SubmissionState::sending || app::may_have_happened(*submission));
}

/// The next product of the same order that the customer is asked about.
const domain::ReviewPrompt* next_prompt(const app::Model& model) {
    const domain::Order* order = order_of(model);
    const auto prompts =
        order ? app::asked_reviews(model, *order) : std::vector<const domain::ReviewPrompt*>{};
    return prompts.empty() ? nullptr : prompts.front();
}

void draw_topics(Scene& scene, Column& column, bool locked) {
    const ReviewForm& form = form_of(scene.model);
    for (const domain::ReviewTopic& topic : form.topics) {
        const auto given =
            std::ranges::find(form.review.topics, topic.id, &domain::ReviewSubmission::Topic::id);
        kit::Ui::Scope scope(scene.ui, topic.id);
        column.gap(SizeToken::space_s);
        column.text("topic", topic.label, {.token = kit::TextToken::body_strong, .max_lines = 0});
        column.add(draw_star_choice(scene, column.next(),
                                    {.label = topic.label,
                                     .topic_id = topic.id,
                                     .stars = given == form.review.topics.end() ? 0 : given->stars,
                                     .disabled = locked}));
    }
}

/// A field of one line for the headline, and one of several for the rest.
void draw_words(Scene& scene, Column& column, bool locked) {
    const domain::ReviewSubmission& review = form_of(scene.model).review;
    const kit::TextField headline{.label = scene.texts[Message::review_headline],
                                  .value = review.title,
                                  .max_length = domain::longest_review_title,
                                  .disabled = locked};
    const kit::TextField text{.label = scene.texts[Message::review_text],
                              .value = review.text,
                              .kind = kit::FieldKind::long_text,
                              .max_length = domain::longest_review_text,
                              .disabled = locked};
    column.gap(SizeToken::space_m);
    if (auto edited = kit::text_field(scene.ui, "headline", column.next(), headline).edited) {
        scene.emit(app::ReviewTitleEdited{std::move(*edited)});
    }
    column.add(kit::measure_text_field(scene.ui, column.next().width, headline));
    column.gap(SizeToken::space_m);
    if (auto edited = kit::text_field(scene.ui, "text", column.next(), text).edited) {
        scene.emit(app::ReviewTextEdited{std::move(*edited)});
    }
    column.add(kit::measure_text_field(scene.ui, column.next().width, text));
}

void draw_form(Scene& scene, Column& column) {
    const ReviewForm& form = form_of(scene.model);
    const app::Submission* submission = submission_of(scene.model);
    const bool locked = is_locked(submission);
    if (submission) {
        if (const float failure = draw_submission_failure(
                scene, column.next(), {Message::review_failed_title, Message::review_unsure_title},
                *submission);
            failure > 0) {
            column.add(failure);
            column.gap(SizeToken::space_m);
        }
    }
    const std::string_view overall = scene.texts[Message::review_overall];
    const bool lacks_stars = form.tried && form.review.stars == 0;
    column.text("overall", overall, {.token = kit::TextToken::body_strong});
    column.add(draw_star_choice(scene, column.next(),
                                {.label = overall,
                                 .topic_id = {},
                                 .stars = form.review.stars,
                                 .problem = lacks_stars ? scene.texts[Message::review_no_stars] : "",
                                 .disabled = locked}));
    draw_topics(scene, column, locked);
    draw_words(scene, column, locked);
}

void draw_sent(Scene& scene, Column& column) {
    const domain::ReviewSubject& subject = form_of(scene.model).review.subject;
    const domain::Review* review = domain::find_review(scene.model.reviews.list, subject);
    const bool published = review && review->state == domain::ReviewState::published;
    column.text("sent",
                scene.texts[published ? Message::review_sent_published : Message::review_sent_pending],
                muted);
}

} // namespace

bool review_dialog_open(const app::Model& model, const ViewState&) { return model.reviews.form.has_value(); }

std::string review_dialog_title(const app::Model& model, const Texts& texts) {
    return form_of(model).sent ? std::string{texts[Message::review_sent_title]}
                               : texts.fill(Message::review_title, {{"title", title_of(model)}});
}

std::string review_dialog_description(const app::Model&, const Texts&) { return {}; }

float draw_review_dialog(Scene& scene) {
    const std::string title = review_dialog_title(scene.model, scene.texts);
    const kit::DialogFrameResult frame =
        kit::dialog_frame(scene.ui, "review", {.title = title, .close_label = scene.texts[Message::close]});
    if (frame.closed) {
        scene.emit(app::ReviewDismissed{});
    }
    kit::Ui::Scope scope(scene.ui, form_of(scene.model).review.subject.product_id);
    Column column(scene.ui, frame.content);
    if (form_of(scene.model).sent) {
        draw_sent(scene, column);
    } else {
        draw_form(scene, column);
    }
    return column.bottom() + kit::dialog_bottom_padding(scene.ui);
}

float draw_review_actions(Scene& scene) {
    const app::Model& model = scene.model;
    const Texts& texts = scene.texts;
    const app::Submission* submission = submission_of(model);
    const domain::ReviewPrompt* next = form_of(model).sent ? next_prompt(model) : nullptr;
    const std::string next_label =
        next ? texts.fill(Message::review_next, {{"title", product_title(order_of(model), next->product_id)}})
             : std::string{};
    DialogButtons buttons;
    if (next) {
        buttons.add("next", next_label, app::ReviewPressed{{next->order_id, next->product_id}});
    } else if (!form_of(model).sent) {
        const bool sending = submission && submission->state == app::SubmissionState::sending;
        const Message label = sending ? Message::submission_sending
                              : submission && app::may_have_happened(*submission) ? Message::retry
                                                                                  : Message::review_send;
        buttons.add("send", texts[label], app::ReviewConfirmed{}, sending);
    }
    buttons.add("close", texts[form_of(model).sent || submission ? Message::close : Message::cancel],
                app::ReviewDismissed{});
    return draw_dialog_buttons(scene, std::move(buttons));
}

} // namespace stamgast::views
