#include "app/update_sign_in.hpp"

#include "app/turn.hpp"

namespace stamgast::app {

void send_sign_in_link(Update& turn) {
    Model& model = turn.model;
    if (model.now_ms < model.account.sign_in.resend_at_ms) {
        return;
    }
    if (const RequestId request = submit(model, model.forms[Form::sign_in].submission)) {
        turn.effects.push_back(RequestSignInLink{request, text_of(model, Field::sign_in_email)});
    }
}

void apply(Update& turn, SignInLinkSent&& sent) {
    Model& model = turn.model;
    if (!take_answer(model.forms[Form::sign_in].submission, sent.request)) {
        return;
    }
    model.account.sign_in = {.sent_to = text_of(model, Field::sign_in_email),
                             .resend_at_ms = model.now_ms + sent.resend_after_ms};
    model.forms.attend(Form::sign_in);
    announce(turn, {.kind = NoticeKind::sign_in_link_sent, .line_title = model.account.sign_in.sent_to});
}

void begin_sign_in_anew(Update& turn) {
    drop(turn, turn.model.forms[Form::sign_in].submission);
    turn.model.account.sign_in = {};
    turn.model.forms.attend(Form::sign_in, Field::sign_in_email);
}

void end_sign_in(Update& turn) {
    turn.model.account.sign_in = {};
    clear(turn, Form::sign_in);
}

bool sign_in_failed(Update& turn, const RequestFailed& failed) {
    Model& model = turn.model;
    if (!take_failure(model.forms[Form::sign_in].submission, failed)) {
        return false;
    }
    if (failed.failure.code == domain::ShopErrorCode::refused) {
        FieldState& email = model.forms[Field::sign_in_email];
        email.told = failed.failure.message;
        email.problem = email.told.empty() ? domain::FieldProblem::no_email : domain::FieldProblem::told;
        model.account.sign_in = {};
        model.forms.attend(Form::sign_in, Field::sign_in_email);
    }
    return true;
}

} // namespace stamgast::app
