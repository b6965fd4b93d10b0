#include "views/return_dialog.hpp"

#include <utility>
#include <vector>

#include "app/update_returns.hpp"
#include "kit/dialog.hpp"
#include "kit/radio_group.hpp"
#include "views/column.hpp"
#include "views/dialog_buttons.hpp"
#include "views/return_lines.hpp"
#include "views/return_words.hpp"
#include "views/submission_notice.hpp"

namespace stamgast::views {
namespace {

using app::ReturnForm;
using app::ReturnStep;
using kit::SizeToken;

constexpr kit::TextLayout muted{.color = kit::ColorToken::text_muted, .max_lines = 0};
constexpr kit::TextLayout problem_look{.color = kit::ColorToken::danger, .max_lines = 0};

const domain::Order& order_of(const app::Model& model) {
    return *app::find_order(model.orders, model.returns.form->order_id);
}

const app::Submission* submission_of(const app::Model& model) {
    const auto* sent = app::find_outgoing(
        model,
        domain::ReturnRequest{.order_id = model.returns.form->order_id, .lines = {}, .resolution_id = {}});
    return sent ? &sent->submission : nullptr;
}

/// What is sent, in a few lines, before it is.
void draw_summary(Scene& scene, Column& column) {
    const ReturnForm& form = *scene.model.returns.form;
    const domain::ReturnRequest request = domain::request_of(order_of(scene.model), form.plan);
    column.heading("goods", scene.texts[Message::return_goods], 3, kit::TextToken::body_strong);
    column.gap(SizeToken::space_xs);
    column.add(draw_return_goods(scene, column.next(), order_of(scene.model), request.lines));
}

void draw_resolutions(Scene& scene, Column& column) {
    const ReturnForm& form = *scene.model.returns.form;
    std::vector<std::string_view> labels;
    int selected = -1;
    for (const domain::ReturnChoice& resolution : form.options.resolutions) {
        if (resolution.id == form.plan.resolution_id) {
            selected = static_cast<int>(labels.size());
        }
        labels.push_back(resolution.label);
    }
    const std::string_view title = scene.texts[Message::return_resolution];
    column.heading("resolution", title, 3, kit::TextToken::body_strong);
    if (form.tried && form.plan.resolution_id.empty()) {
        column.text("problem", scene.texts[Message::return_no_resolution], problem_look);
    }
    const kit::RadioGroup group{.label = title, .options = labels, .selected = selected};
    if (const auto chosen = kit::radio_group(scene.ui, "resolutions", column.next(), group)) {
        scene.emit(
            app::ReturnResolutionChosen{form.options.resolutions[static_cast<std::size_t>(*chosen)].id});
    }
    column.add(kit::measure_radio_group(scene.ui, column.next().width, group));
}

void draw_resolution_step(Scene& scene, Column& column) {
    if (const app::Submission* submission = submission_of(scene.model)) {
        if (const float failure = draw_submission_failure(
                scene, column.next(), {Message::return_failed_title, Message::return_unsure_title},
                *submission);
            failure > 0) {
            column.add(failure);
            column.gap(SizeToken::space_m);
        }
        if (submission->state == app::SubmissionState::sending || app::may_have_happened(*submission)) {
            column.text(
                "sending",
                scene.texts[submission->failure ? Message::return_unanswered : Message::submission_sending],
                muted);
            return; // what was sent stands as it is
        }
    }
    draw_summary(scene, column);
    column.gap(SizeToken::space_l);
    draw_resolutions(scene, column);
}

void draw_requested_step(Scene& scene, Column& column) {
    const domain::OrderReturn& made = scene.model.returns.form->made;
    if (!made.text.empty()) {
        column.text("words", made.text, {.max_lines = 0});
        column.gap(SizeToken::space_s);
    }
    column.add(draw_return_goods(scene, column.next(), order_of(scene.model), made.lines));
    column.gap(SizeToken::space_s);
    column.add(draw_return_facts(scene, column.next(), made));
    column.gap(SizeToken::space_s);
    column.text("where", scene.texts[Message::return_made_text], muted);
}

/// The first step has nothing to go back to.
void add_step_buttons(DialogButtons& buttons, const app::Model& model, const Texts& texts,
                      std::string_view confirm) {
    const ReturnForm& form = *model.returns.form;
    if (form.step == ReturnStep::lines) {
        buttons.add("next", texts[Message::return_next], app::ReturnContinued{});
        buttons.add("cancel", texts[Message::cancel], app::ReturnDismissed{});
        return;
    }
    const app::Submission* submission = submission_of(model);
    const bool sending = submission && submission->state == app::SubmissionState::sending;
    if (submission && app::may_have_happened(*submission)) {
        buttons.add("retry", texts[Message::retry], app::ReturnContinued{});
        buttons.add("close", texts[Message::close], app::ReturnDismissed{});
    } else if (sending) {
        buttons.add("confirm", texts[Message::submission_sending], app::ReturnContinued{}, true);
        buttons.add("close", texts[Message::close], app::ReturnDismissed{});
    } else {
        buttons.add("confirm", confirm, app::ReturnContinued{});
        buttons.add("back", texts[Message::return_back], app::ReturnReopened{});
    }
}

} // namespace

bool return_dialog_open(const app::Model& model, const ViewState&) {
    return model.returns.form && app::find_order(model.orders, model.returns.form->order_id);
}

std::string return_dialog_title(const app::Model& model, const Texts& texts) {
    const ReturnForm& form = *model.returns.form;
    return form.step == ReturnStep::requested
               ? texts.fill(Message::return_made_title, {{"number", form.made.number}})
               : texts.fill(Message::return_title, {{"number", order_of(model).number}});
}

std::string return_dialog_description(const app::Model& model, const Texts& texts) {
    return model.returns.form->step == ReturnStep::lines ? std::string{texts[Message::return_lines_intro]}
                                                         : std::string{};
}

float draw_return_dialog(Scene& scene) {
    const std::string title = return_dialog_title(scene.model, scene.texts);
    const kit::DialogFrameResult frame =
        kit::dialog_frame(scene.ui, "return", {.title = title, .close_label = scene.texts[Message::close]});
    if (frame.closed) {
        scene.emit(app::ReturnDismissed{});
    }
    const ReturnForm& form = *scene.model.returns.form;
    kit::Ui::Scope scope(scene.ui, form.order_id);
    Column column(scene.ui, frame.content);
    if (form.step != ReturnStep::requested) {
        const bool first = form.step == ReturnStep::lines;
        column.text("step",
                    scene.texts.fill(Message::return_step, {{"step", scene.texts.number(first ? 1 : 2)},
                                                            {"steps", scene.texts.number(2)}}),
                    {.token = kit::TextToken::small, .color = kit::ColorToken::text_muted});
        column.gap(SizeToken::space_xs);
    }
    switch (form.step) {
    case ReturnStep::lines:
        column.add(draw_return_lines(scene, column.next(), order_of(scene.model)));
        break;
    case ReturnStep::resolution:
        draw_resolution_step(scene, column);
        break;
    case ReturnStep::requested:
        draw_requested_step(scene, column);
        break;
    }
    return column.bottom() + kit::dialog_bottom_padding(scene.ui);
}

float draw_return_actions(Scene& scene) {
    const ReturnForm& form = *scene.model.returns.form;
    const std::string confirm =
        scene.texts.counted(Message::return_confirm, domain::chosen_pieces(form.plan));
    DialogButtons buttons;
    if (form.step == ReturnStep::requested) {
        buttons.add("close", scene.texts[Message::close], app::ReturnDismissed{});
    } else {
        add_step_buttons(buttons, scene.model, scene.texts, confirm);
    }
    return draw_dialog_buttons(scene, std::move(buttons));
}

} // namespace stamgast::views
