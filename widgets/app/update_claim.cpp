#include "app/update_claim.hpp"

#include "app/turn.hpp"
#include "app/update_orders.hpp"

namespace stamgast::app {
namespace {

NoticeKind notice_of(domain::ClaimState state) {
    switch (state) {
    case domain::ClaimState::confirmation_sent:
        return NoticeKind::claim_confirmation_sent;
    case domain::ClaimState::claimed:
        return NoticeKind::order_claimed;
    default:
        return NoticeKind::claim_refused;
    }
}

} // namespace

void send_claim(Update& turn) {
    Model& model = turn.model;
    Submission& submission = model.forms[Form::claim].submission;
    if (const RequestId request = submit(model, submission)) {
        turn.effects.push_back(ClaimOrder{request, submission.key, text_of(model, Field::claim_number),
                                          text_of(model, Field::claim_email)});
    }
}

void apply(Update& turn, OrderClaimed&& answer) {
    Model& model = turn.model;
    if (!take_answer(model.forms[Form::claim].submission, answer.request)) {
        return;
    }
    ClaimOutcome outcome{answer.state, text_of(model, Field::claim_number),
                         text_of(model, Field::claim_email)};
    const Notice notice{
        .kind = notice_of(answer.state), .order_number = outcome.number, .line_title = outcome.email};
    model.account.claim = std::move(outcome);
    if (answer.state == domain::ClaimState::refused) {
        model.forms.attend(Form::claim, Field::claim_number);
        announce(turn, notice, Politeness::assertive);
        return;
    }
    clear(turn, Form::claim);
    model.forms.attend(Form::claim);
    announce(turn, notice);
    if (answer.state == domain::ClaimState::claimed) {
        reload_orders(turn);
    }
}

void begin_claim_anew(Update& turn) {
    drop_claim(turn);
    turn.model.forms.attend(Form::claim, Field::claim_number);
}

void drop_claim(Update& turn) {
    clear(turn, Form::claim);
    turn.model.account.claim.reset();
}

bool claim_failed(Update& turn, const RequestFailed& failed) {
    return take_failure(turn.model.forms[Form::claim].submission, failed);
}

} // namespace stamgast::app
