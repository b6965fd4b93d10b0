#include "app/update_declaration.hpp"

#include <algorithm>
#include <utility>

#include "app/update_commit.hpp"
#include "app/update_merchant.hpp"

namespace stamgast::app {
namespace {

template <class Matches>
std::vector<SentWithdrawal>::iterator find_sent(Model& model, Matches&& matches) {
    return std::ranges::find_if(model.withdrawals.sent, matches);
}

void send(Update& turn, SentWithdrawal& sent) {
    sent.leaves_ms = 0;
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
    sent.leaves_ms = model.now_ms + outbox_wait_ms;
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

std::vector<SentWithdrawal>::iterator find_about(Model& model, const std::string& order_id) {
    return find_sent(model,
                     [&](const SentWithdrawal& each) { return each.declaration.order_id == order_id; });
}

/// The outbox has answered about a declaration: it has it, or cannot.
bool take_stored(Update& turn, RequestId request, bool is_stored) {
    const auto sent = take_outbox_answer(turn.model.withdrawals.sent, request, is_stored);
    if (sent == turn.model.withdrawals.sent.end()) {
        return false;
    }
    if (sent->leaves_ms != 0) {
        send(turn, *sent);
    }
    return true;
}

} // namespace

void declare(Update& turn, domain::WithdrawalDeclaration declaration) {
    SentWithdrawal& sent = turn.model.withdrawals.sent.emplace_back();
    sent.declaration = std::move(declaration);
    store_and_send(turn, sent);
}

void declare_again(Update& turn, const std::string& order_id) {
    const auto sent = find_about(turn.model, order_id);
    if (sent != turn.model.withdrawals.sent.end()) {
        store_and_send(turn, *sent);
    }
}

std::optional<domain::WithdrawalDeclaration> take_refused(Model& model, const std::string& order_id) {
    const auto sent = find_about(model, order_id);
    if (sent == model.withdrawals.sent.end() || sent->submission.state != SubmissionState::failed ||
        may_have_happened(sent->submission)) {
        return std::nullopt;
    }
    domain::WithdrawalDeclaration declaration = std::move(sent->declaration);
    model.withdrawals.sent.erase(sent);
    return declaration;
}

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
        sent.is_stored = true;
        if (state.form && state.form->order_id == sent.declaration.order_id) {
            state.form->step =
                WithdrawalForm::Step::told; // stated already: another one would be a second declaration
        }
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

bool withdrawal_stored(Update& turn, RequestId request) { return take_stored(turn, request, true); }

bool withdrawal_failed(Update& turn, const RequestFailed& failed) {
    WithdrawalsState& state = turn.model.withdrawals;
    if (failed.request != 0 && failed.request == state.found_request) {
        state.found_request = 0;
        return true;
    }
    if (take_stored(turn, failed.request, false)) {
        return true; // without a place on the device it is still kept in memory
    }
    const auto sent =
        find_sent(turn.model, [&](SentWithdrawal& each) { return take_failure(each.submission, failed); });
    if (sent == state.sent.end()) {
        return false;
    }
    if (failed.failure.code == domain::ShopErrorCode::signed_out) {
        return true; // what becomes of it is told with the end of the session
    }
    if (may_have_happened(sent->submission)) {
        tell(turn, sent->is_stored ? NoticeKind::withdrawal_unsure : NoticeKind::withdrawal_unkept,
             sent->declaration);
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
        if (sent.leaves_ms != 0 && sent.leaves_ms <= turn.model.now_ms) {
            send(turn, sent);
        }
    }
}

void drop_withdrawals(Update& turn) {
    WithdrawalsState& state = turn.model.withdrawals;
    cancel(turn, state.found_request);
    // What is under way may still arrive, and shall: only its answer is nobody's any more. The outbox has it.
    state = {};
    clear(turn, Form::withdrawal);
}

std::optional<NoticeKind> withdrawal_left_behind(const Model& model) {
    std::optional<NoticeKind> notice;
    for (const SentWithdrawal& sent : model.withdrawals.sent) {
        if (is_unanswered(sent.submission) && notice != NoticeKind::withdrawal_lost) {
            notice = sent.is_stored ? NoticeKind::withdrawal_left : NoticeKind::withdrawal_lost;
        }
    }
    return notice;
}

} // namespace stamgast::app
