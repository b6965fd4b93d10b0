#include "app/update_withdrawal.hpp"

#include <algorithm>
#include <utility>

#include "app/update_commit.hpp"
#include "app/update_merchant.hpp"

namespace stamgast::app {
namespace {

using Step = WithdrawalForm::Step;

WithdrawalForm* form_at(Model& model, Step step) {
    auto& form = model.withdrawals.form;
    return form && form->step == step ? &*form : nullptr;
}

template <class Matches>
std::vector<SentWithdrawal>::iterator find_sent(Model& model, Matches&& matches) {
    return std::ranges::find_if(model.withdrawals.sent, matches);
}

void send(Update& turn, SentWithdrawal& sent) {
    sent.store_request = 0;
    turn.effects.push_back(Withdraw{sent.submission.request, sent.declaration});
}

/// First to the device, then to the shop.
void store_and_send(Update& turn, SentWithdrawal& sent) {
    Model& model = turn.model;
    if (submit(model, sent.submission) == 0) {
        return;
    }
    sent.declaration.key = sent.submission.key;
    if (!model.session.session.customer) {
        send(turn, sent);
        return;
    }
    sent.store_request = take_request(model);
    sent.store_ms = model.now_ms + outbox_wait_ms;
    turn.effects.push_back(
        StoreWithdrawal{sent.store_request, model.session.session.customer->id, sent.declaration});
}

void forget(Update& turn, std::vector<SentWithdrawal>::iterator sent) {
    turn.effects.push_back(RemoveIntent{sent->declaration.key, OutboxKind::withdrawal});
    turn.model.withdrawals.sent.erase(sent);
}

/// A toast would lie over the dialog that says the same.
void tell(Update& turn, NoticeKind kind, const domain::WithdrawalDeclaration& declaration) {
    const auto& form = turn.model.withdrawals.form;
    Notice notice{.kind = kind, .order_number = declaration.order_number};
    if (form && form->order_id == declaration.order_id) {
        announce(turn, std::move(notice), Politeness::assertive);
    } else {
        show(turn, std::move(notice));
    }
}

void keep_answer(WithdrawalsState& state, const std::string& order_id, domain::Withdrawal withdrawal) {
    std::erase_if(state.answered, [&](const auto& known) { return known.first == order_id; });
    state.answered.emplace_back(order_id, std::move(withdrawal));
}

/// What the shop refused can be said otherwise, as long as the contract can be left.
void state_again(Update& turn, WithdrawalForm& form) {
    Model& model = turn.model;
    const auto sent = find_sent(
        model, [&](const SentWithdrawal& each) { return each.declaration.order_id == form.order_id; });
    if (sent == model.withdrawals.sent.end() || sent->submission.state != SubmissionState::failed ||
        may_have_happened(sent->submission)) {
        return;
    }
    WithdrawalPressed pressed{form.order_id, std::move(sent->declaration.statement)};
    model.withdrawals.sent.erase(sent);
    model.withdrawals.form.reset();
    apply(turn, std::move(pressed));
}

} // namespace

void apply(Update& turn, WithdrawalPressed&& pressed) {
    Model& model = turn.model;
    const domain::Order* order = find_order(model.orders, pressed.order_id);
    const domain::Withdrawal* withdrawal = order ? withdrawal_of(model, *order) : nullptr;
    if (!withdrawal) {
        return;
    }
    WithdrawalForm form{.order_id = order->id, .quantities = {}, .statement = std::move(pressed.statement)};
    if (sent_withdrawal(model, order->id) || withdrawal->acknowledgement) {
        form.step = Step::told;
    } else if (domain::can_withdraw(*withdrawal, model.now_ms)) {
        form.quantities = domain::withdrawable_quantities(*withdrawal, order->lines);
    } else {
        return;
    }
    model.withdrawals.form = std::move(form);
}

void apply(Update& turn, WithdrawalLineChanged&& changed) {
    WithdrawalForm* form = form_at(turn.model, Step::stating);
    const domain::Order* order = form ? find_order(turn.model.orders, form->order_id) : nullptr;
    const domain::Withdrawal* withdrawal = order ? withdrawal_of(turn.model, *order) : nullptr;
    if (withdrawal && changed.line < form->quantities.size() && changed.line < order->lines.size()) {
        const std::int32_t most = domain::withdrawable_quantities(*withdrawal, order->lines)[changed.line];
        form->quantities[changed.line] = std::clamp(changed.quantity, std::int32_t{0}, most);
    }
}

void apply(Update& turn, WithdrawalStatementChanged&& changed) {
    if (WithdrawalForm* form = form_at(turn.model, Step::stating)) {
        form->statement = std::move(changed.statement);
    }
}

void apply(Update& turn, WithdrawalReviewed&&) {
    if (WithdrawalForm* form = form_at(turn.model, Step::stating)) {
        form->reviewed_incomplete = !declares_anything(*form);
        form->step = form->reviewed_incomplete ? Step::stating : Step::confirming;
    }
}

void apply(Update& turn, WithdrawalReopened&&) {
    Model& model = turn.model;
    if (WithdrawalForm* form = form_at(model, Step::confirming)) {
        form->step = Step::stating;
    } else if (WithdrawalForm* told = form_at(model, Step::told)) {
        state_again(turn, *told);
    }
}

void apply(Update& turn, WithdrawalConfirmed&&) {
    Model& model = turn.model;
    if (const WithdrawalForm* told = form_at(model, Step::told)) {
        const auto sent = find_sent(
            model, [&](const SentWithdrawal& each) { return each.declaration.order_id == told->order_id; });
        if (sent != model.withdrawals.sent.end()) {
            store_and_send(turn, *sent);
        }
        return;
    }
    WithdrawalForm* form = form_at(model, Step::confirming);
    const domain::Order* order = form ? find_order(model.orders, form->order_id) : nullptr;
    if (!order) {
        return;
    }
    form->step = Step::told;
    SentWithdrawal& sent = model.withdrawals.sent.emplace_back();
    sent.declaration.order_id = order->id;
    sent.declaration.order_number = order->number;
    sent.declaration.lines = domain::declared_lines(order->lines, form->quantities);
    sent.declaration.statement = form->statement;
    store_and_send(turn, sent);
}

void apply(Update& turn, WithdrawalClosed&&) { turn.model.withdrawals.form.reset(); }

void apply(Update& turn, WithdrawalsFound&& found) {
    WithdrawalsState& state = turn.model.withdrawals;
    if (found.request == 0 || found.request != state.found_request) {
        return;
    }
    state.found_request = 0;
    for (domain::WithdrawalDeclaration& declaration : found.declarations) {
        if (sent_withdrawal(turn.model, declaration.order_id)) {
            continue; // confirmed on this page, and stored while the outbox was being read
        }
        SentWithdrawal& sent = state.sent.emplace_back();
        sent.submission = submission_without_answer(declaration.key);
        sent.declaration = std::move(declaration);
        if (submit(turn.model, sent.submission) != 0) {
            send(turn, sent);
        }
    }
}

void apply(Update& turn, WithdrawalReceived&& received) {
    Model& model = turn.model;
    const auto sent = find_sent(
        model, [&](SentWithdrawal& each) { return take_answer(each.submission, received.request); });
    if (sent == model.withdrawals.sent.end()) {
        return;
    }
    domain::Withdrawal& withdrawal = received.receipt.withdrawal;
    withdrawal.acknowledgement = std::move(received.receipt.acknowledgement);
    keep_answer(model.withdrawals, sent->declaration.order_id, std::move(withdrawal));
    tell(turn, NoticeKind::withdrawal_acknowledged, sent->declaration);
    tell_retention(turn, RetentionTrigger::withdrawal_requested, sent->declaration.key,
                   {{"order_id", sent->declaration.order_id}});
    forget(turn, sent);
}

bool withdrawal_stored(Update& turn, RequestId request) {
    const auto sent = find_sent(turn.model, [&](const SentWithdrawal& each) {
        return request != 0 && each.store_request == request;
    });
    if (sent == turn.model.withdrawals.sent.end()) {
        return false;
    }
    send(turn, *sent);
    return true;
}

bool withdrawal_failed(Update& turn, const RequestFailed& failed) {
    WithdrawalsState& state = turn.model.withdrawals;
    if (failed.request != 0 && failed.request == state.found_request) {
        state.found_request = 0;
        return true;
    }
    if (withdrawal_stored(turn, failed.request)) {
        return true; // without a place on the device it is still kept in memory
    }
    const auto sent =
        find_sent(turn.model, [&](SentWithdrawal& each) { return take_failure(each.submission, failed); });
    if (sent == state.sent.end()) {
        return false;
    }
    if (failed.failure.code == domain::ShopErrorCode::signed_out) {
        return true; // the outbox has it: it is sent when the customer is signed in again
    }
    if (may_have_happened(sent->submission)) {
        tell(turn, NoticeKind::withdrawal_unsure, sent->declaration);
    } else {
        // The shop has said no: it would say so again at each visit.
        turn.effects.push_back(RemoveIntent{sent->declaration.key, OutboxKind::withdrawal});
        tell(turn, NoticeKind::withdrawal_refused, sent->declaration);
    }
    return true;
}

void load_withdrawals(Update& turn) {
    Model& model = turn.model;
    if (model.can(Capability::withdrawal) && model.session.session.customer) {
        model.withdrawals.found_request = take_request(model);
        turn.effects.push_back(LoadIntents{model.withdrawals.found_request,
                                           model.session.session.customer->id, OutboxKind::withdrawal});
    }
}

void resend_withdrawals(Update& turn) {
    for (SentWithdrawal& sent : turn.model.withdrawals.sent) {
        if (may_have_happened(sent.submission)) {
            store_and_send(turn, sent);
        }
    }
}

void send_withdrawals_when_due(Update& turn) {
    for (SentWithdrawal& sent : turn.model.withdrawals.sent) {
        if (sent.store_request != 0 && sent.store_ms <= turn.model.now_ms) {
            send(turn, sent);
        }
    }
}

void drop_withdrawals(Update& turn) {
    WithdrawalsState& state = turn.model.withdrawals;
    cancel(turn, state.found_request);
    // What is under way may still arrive, and shall: only its answer is nobody's any more. The outbox has it.
    state = {};
}

} // namespace stamgast::app
