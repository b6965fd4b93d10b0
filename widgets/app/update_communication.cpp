#include "app/update_communication.hpp"

#include <algorithm>
#include <utility>

namespace stamgast::app {
namespace {

using domain::Communication;

Submission& submission_of(Model& model) { return model.forms[Form::communication].submission; }

/// What the customer may change now: nothing while it is on its way.
Communication* changeable(Model& model) {
    auto& chosen = model.account.communication.chosen;
    return chosen && submission_of(model).state != SubmissionState::sending ? &*chosen : nullptr;
}

/// What the shop keeps now. What was chosen besides what is `settled` by that stays chosen.
void take(Model& model, Communication told, const std::optional<Communication>& settled) {
    CommunicationState& state = model.account.communication;
    state.chosen =
        state.chosen && state.chosen != settled ? domain::with_choices_of(told, *state.chosen) : told;
    state.saved.value = std::move(told);
}

/// Whatever is not what was sent last is another change, with a key of its own.
void send(Update& turn, Communication wanted) {
    Model& model = turn.model;
    CommunicationState& state = model.account.communication;
    if (wanted != state.sent) {
        drop(turn, submission_of(model));
    }
    // An answer from before would hide what is saved.
    cancel_loading(turn, state.saved);
    if (const RequestId request = submit(model, submission_of(model))) {
        state.sent = std::move(wanted);
        turn.effects.push_back(SaveCommunication{request, submission_of(model).key, state.sent});
    }
}

} // namespace

void load_communication(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!model.can(Capability::communication) || submission_of(model).state == SubmissionState::sending) {
        return;
    }
    if (const RequestId request = begin_loading(model, model.account.communication.saved, reason)) {
        turn.effects.push_back(LoadCommunication{request});
    }
}

void apply(Update& turn, CommunicationReceived&& received) {
    Model& model = turn.model;
    CommunicationState& state = model.account.communication;
    if (take_answer(submission_of(model), received.request)) {
        take(model, std::move(received.communication), state.sent);
        show(turn, {.kind = NoticeKind::communication_saved});
    } else if (take_answer(state.saved, received.request)) {
        take(model, std::move(received.communication), state.saved.value);
    }
}

void apply(Update& turn, CommunicationToggled&& toggled) {
    Communication* chosen = changeable(turn.model);
    if (chosen == nullptr) {
        return;
    }
    auto& switches = toggled.part == CommunicationPart::topics ? chosen->topics : chosen->channels;
    const auto found = std::ranges::find(switches, toggled.id, &domain::CommunicationSwitch::id);
    if (found != switches.end()) {
        found->on = !found->on;
    }
}

void apply(Update& turn, FrequencyChosen&& chosen) {
    if (Communication* changed = changeable(turn.model)) {
        changed->frequency.chosen = std::move(chosen.id);
    }
}

void apply(Update& turn, LessMailPressed&&) {
    Communication* chosen = changeable(turn.model);
    const domain::FrequencyOption* less = chosen == nullptr ? nullptr : domain::less_mail(*chosen);
    if (less == nullptr) {
        return;
    }
    Communication wanted = *turn.model.account.communication.saved.value;
    wanted.frequency.chosen = chosen->frequency.chosen = less->id;
    send(turn, std::move(wanted));
}

void save_communication(Update& turn) {
    if (const Communication* chosen = changeable(turn.model)) {
        send(turn, *chosen);
    }
}

void restore_communication(Update& turn) {
    CommunicationState& state = turn.model.account.communication;
    clear(turn, Form::communication);
    state.chosen = state.saved.value;
    turn.model.forms.attend(Form::communication);
}

void drop_communication(Update& turn) {
    clear(turn, Form::communication);
    drop(turn, turn.model.account.communication.saved);
    turn.model.account.communication = {};
}

bool communication_failed(Update& turn, const RequestFailed& failed) {
    Model& model = turn.model;
    if (!take_failure(submission_of(model), failed)) {
        return take_failure(model.account.communication.saved, failed);
    }
    if (failed.failure.code == domain::ShopErrorCode::refused) {
        load_communication(turn, LoadReason::stale); // the customer has to see the text as it is now
    }
    return true;
}

} // namespace stamgast::app
