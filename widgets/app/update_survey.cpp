#include "app/update_survey.hpp"

#include <utility>

namespace stamgast::app {
namespace {

Submission& submission_of(Model& model) { return model.forms[Form::survey].submission; }

/// A dialog lies over the page, something is on its way to the cart, or the customer looks for an order.
bool is_at_work(const Model& model) {
    return model.reorder || model.waiting_press || model.withdrawals.form || model.returns.form ||
           model.reviews.form || model.orders.filtering();
}

void submit_answer(Update& turn) {
    Model& model = turn.model;
    if (const RequestId request = submit(model, submission_of(model))) {
        turn.effects.push_back(SubmitSurvey{request, submission_of(model).key, model.account.survey.score,
                                            text_of(model, Field::survey_comment)});
    }
}

} // namespace

bool shows_survey(const Model& model) {
    const SurveyCard& card = model.account.survey;
    if (!card.state.value || card.closed) {
        return false;
    }
    return card.answered || card.score ||
           (domain::is_survey_due(*card.state.value, model.now_ms) && !is_at_work(model));
}

void load_survey(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    SurveyCard& card = model.account.survey;
    const bool known = model.session.session.customer && model.orders.known;
    if (!model.can(Capability::nps) || !known || submission_of(model).state == SubmissionState::sending) {
        return;
    }
    if (card.closed && submission_of(model).state == SubmissionState::failed) {
        submit_answer(turn); // the shop has not heard of it
    } else if (const RequestId request = begin_loading(model, card.state, reason)) {
        turn.effects.push_back(LoadSurvey{request});
    }
}

void apply(Update& turn, SurveyReceived&& received) {
    Model& model = turn.model;
    SurveyCard& card = model.account.survey;
    if (!take_answer(submission_of(model), received.request)) {
        static_cast<void>(receive(card.state, received.request, std::move(received.state)));
        return;
    }
    card.state.value = std::move(received.state);
    clear(turn, Form::survey);
    if (!card.closed) {
        card.answered = true;
        card.score.reset();
        model.forms.attend(Form::survey);
        announce(turn, {.kind = NoticeKind::survey_answered});
    }
}

void apply(Update& turn, SurveyScoreChosen&& chosen) {
    Model& model = turn.model;
    const bool fits = chosen.score >= 0 && chosen.score <= domain::most_survey_score;
    if (!fits || !shows_survey(model) || model.account.survey.answered ||
        submission_of(model).state == SubmissionState::sending) {
        return;
    }
    drop(turn, submission_of(model)); // it would be another answer now, with another key
    model.account.survey.score = chosen.score;
}

void send_survey(Update& turn) {
    if (turn.model.account.survey.score) {
        cancel_loading(turn, turn.model.account.survey.state);
        submit_answer(turn);
    }
}

void close_survey(Update& turn) {
    Model& model = turn.model;
    SurveyCard& card = model.account.survey;
    if (!shows_survey(model) || card.answered || submission_of(model).state == SubmissionState::sending) {
        return;
    }
    // An answer that may have arrived is not taken back by closing.
    const bool unanswered = !may_have_happened(submission_of(model));
    clear(turn, Form::survey);
    cancel_loading(turn, card.state);
    card.score.reset();
    card.closed = true;
    if (unanswered) {
        submit_answer(turn);
    }
    announce(turn, {.kind = NoticeKind::survey_closed});
}

void drop_survey(Update& turn) {
    clear(turn, Form::survey);
    drop(turn, turn.model.account.survey.state);
    turn.model.account.survey = {};
}

bool survey_failed(Update& turn, const RequestFailed& failed) {
    Model& model = turn.model;
    return take_failure(model.account.survey.state, failed) || take_failure(submission_of(model), failed);
}

} // namespace stamgast::app
