#include "app/update_addresses.hpp"

#include <algorithm>
#include <utility>

#include "app/turn.hpp"

namespace stamgast::app {
namespace {

using domain::SavedAddress;

struct AddressField {
    Field field;
    std::string SavedAddress::*member;
};

constexpr AddressField address_fields[] = {
    {Field::address_name, &SavedAddress::name},
    {Field::address_company, &SavedAddress::company},
    {Field::address_street, &SavedAddress::street},
    {Field::address_extra, &SavedAddress::extra},
    {Field::address_postal_code, &SavedAddress::postal_code},
    {Field::address_city, &SavedAddress::city},
    {Field::address_region, &SavedAddress::region},
    {Field::address_country, &SavedAddress::country},
    {Field::address_phone, &SavedAddress::phone},
};

/// Who is at home with the customer has their name and their country; the first address is for everything.
SavedAddress new_address(const Model& model) {
    const auto& known = *model.account.addresses.list.value;
    SavedAddress address;
    address.name = model.session.session.customer ? model.session.session.customer->name : "";
    const auto usual = std::ranges::find(known, true, &SavedAddress::default_shipping);
    address.country = usual == known.end() ? "" : usual->country;
    address.default_shipping = address.default_billing = known.empty();
    return address;
}

bool is_sending(const AddressesState& state) {
    return state.removed && state.removed->submission.state == SubmissionState::sending;
}

SavedAddress typed_address(const Model& model) {
    SavedAddress address = *model.account.addresses.edited;
    for (const auto& [field, member] : address_fields)
        address.*member = text_of(model, field);
    return address;
}

/// The form is given up. Where the shop may have done what it was sent, it is asked what there is.
void forget_form(Update& turn) {
    auto& sent = turn.model.account.addresses.unsure;
    const bool unsure = sent || may_have_happened(turn.model.forms[Form::address].submission);
    sent.reset();
    clear(turn, Form::address);
    if (unsure) {
        load_addresses(turn, LoadReason::stale);
    }
}

/// Whether the changed address waits to know whether the shop has the one before.
bool waits_for_list(const Model& model) {
    const Submission& submission = model.forms[Form::address].submission;
    return model.account.addresses.unsure && submission.state == SubmissionState::sending;
}

/// The one that was sent before, if it is among these and was not known then, is what the form is about now.
void find_unsure(AddressesState& state, const std::vector<SavedAddress>& list) {
    SavedAddress& sent = *state.unsure;
    for (const SavedAddress& each : list) {
        sent.id = each.id;
        if (state.edited && each == sent &&
            std::ranges::find(*state.list.value, each.id, &SavedAddress::id) == state.list.value->end()) {
            state.edited->id = each.id;
        }
    }
    state.unsure.reset();
}

void take_list(Update& turn, AddressesReceived&& received) {
    Model& model = turn.model;
    AddressesState& state = model.account.addresses;
    if (!take_answer(state.list, received.request)) {
        return;
    }
    const bool goes_on = waits_for_list(model);
    if (state.unsure) {
        find_unsure(state, received.list.addresses);
    }
    state.list.value = std::move(received.list.addresses);
    if (goes_on) {
        model.forms[Form::address].submission = {};
        save_address(turn);
    }
}

/// It cannot be known whether the shop has the one before: the changed one is not sent.
bool list_failed(Update& turn, const RequestFailed& failed) {
    Model& model = turn.model;
    if (!take_failure(model.account.addresses.list, failed)) {
        return false;
    }
    if (waits_for_list(model)) {
        Submission& submission = model.forms[Form::address].submission;
        submission.state = SubmissionState::failed;
        submission.failure = failed.failure;
    }
    return true;
}

void take_saved(Update& turn, domain::AddressList answer) {
    Model& model = turn.model;
    model.account.addresses.list.value = std::move(answer.addresses);
    if (take_problems(model, Form::address, std::move(answer.problems))) {
        drop(turn, model.forms[Form::address].submission);
        return;
    }
    close_address_form(turn);
    show(turn, {.kind = NoticeKind::address_saved});
}

/// What was taken off the list, or put back.
void take_removal(Update& turn, domain::AddressList answer) {
    AddressesState& state = turn.model.account.addresses;
    state.list.value = std::move(answer.addresses);
    if (!state.removed->restoring) {
        announce(turn, {.kind = NoticeKind::address_removed});
        return;
    }
    const bool restored = answer.problems.empty();
    show(turn, {.kind = restored ? NoticeKind::address_restored : NoticeKind::address_not_restored});
    state.removed.reset();
    state.closed.clear();
    turn.model.forms.attend(Form::address);
}

bool removal_failed(Update& turn, const RequestFailed& failed) {
    AddressesState& state = turn.model.account.addresses;
    if (!state.removed || !take_failure(state.removed->submission, failed)) {
        return false;
    }
    if (state.removed->restoring) {
        show(turn, {.kind = NoticeKind::address_not_restored}); // its button stays: the same key once more
        return true;
    }
    auto& list = *state.list.value;
    const auto place =
        list.begin() + static_cast<std::ptrdiff_t>(std::min(state.removed->position, list.size()));
    list.insert(place, std::move(state.removed->address));
    state.removed.reset();
    show(turn, {.kind = NoticeKind::address_not_removed});
    load_addresses(turn, LoadReason::stale); // it may be gone all the same
    return true;
}

} // namespace

void load_addresses(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    // An answer from before a removal would bring back what was removed.
    if (!model.can(Capability::addresses) || is_sending(model.account.addresses)) {
        return;
    }
    if (const RequestId request = begin_loading(model, model.account.addresses.list, reason)) {
        turn.effects.push_back(LoadAddresses{request});
    }
}

void apply(Update& turn, AddressesReceived&& received) {
    Model& model = turn.model;
    AddressesState& state = model.account.addresses;
    if (take_answer(model.forms[Form::address].submission, received.request)) {
        take_saved(turn, std::move(received.list));
    } else if (state.removed && take_answer(state.removed->submission, received.request)) {
        take_removal(turn, std::move(received.list));
    } else {
        take_list(turn, std::move(received));
    }
}

void apply(Update& turn, AddressEditPressed&& pressed) {
    Model& model = turn.model;
    AddressesState& state = model.account.addresses;
    if (!state.list.value) {
        return;
    }
    const auto known = std::ranges::find(*state.list.value, pressed.id, &SavedAddress::id);
    SavedAddress address = known == state.list.value->end() ? new_address(model) : *known;
    forget_form(turn);
    for (const auto& [field, member] : address_fields) {
        fill(model, field, address.*member);
    }
    state.edited = std::move(address);
    model.forms.attend(Form::address, Field::address_name);
}

void apply(Update& turn, AddressDefaultToggled&& toggled) {
    auto& edited = turn.model.account.addresses.edited;
    if (!edited || turn.model.forms[Form::address].submission.state == SubmissionState::sending) {
        return;
    }
    change_address(turn);
    bool& chosen = toggled.use == AddressUse::shipping ? edited->default_shipping : edited->default_billing;
    chosen = !chosen;
}

void apply(Update& turn, AddressRemovePressed&& pressed) {
    Model& model = turn.model;
    AddressesState& state = model.account.addresses;
    if (!state.list.value || is_sending(state) || waits_for_list(model)) {
        return;
    }
    const auto address = std::ranges::find(*state.list.value, pressed.id, &SavedAddress::id);
    if (address == state.list.value->end()) {
        return;
    }
    cancel_loading(turn, state.list);
    RemovedAddress removed{.address = *address,
                           .position = static_cast<std::size_t>(address - state.list.value->begin()),
                           .submission = {}};
    if (const RequestId request = submit(model, removed.submission)) {
        turn.effects.push_back(RemoveAddress{request, removed.submission.key, pressed.id});
    }
    state.list.value->erase(address);
    state.removed = std::move(removed);
}

void apply(Update& turn, AddressRestorePressed&&) {
    Model& model = turn.model;
    auto& removed = model.account.addresses.removed;
    if (!removed || is_sending(model.account.addresses)) {
        return;
    }
    if (!std::exchange(removed->restoring, true)) {
        drop(turn, removed->submission); // putting it back is another change, with another key
    }
    SavedAddress again = removed->address;
    again.id.clear();
    if (const RequestId request = submit(model, removed->submission)) {
        turn.effects.push_back(SaveAddress{request, removed->submission.key, std::move(again)});
    }
}

void save_address(Update& turn) {
    Model& model = turn.model;
    if (!model.account.addresses.edited) {
        return;
    }
    // An answer from before would hide what is saved.
    AddressesState& state = model.account.addresses;
    cancel_loading(turn, state.list);
    Submission& submission = model.forms[Form::address].submission;
    if (state.unsure) {
        submission.state = SubmissionState::sending;
        submission.failure.reset();
        turn.effects.push_back(LoadAddresses{begin_loading(model, state.list, LoadReason::stale)});
    } else if (const RequestId request = submit(model, submission)) {
        turn.effects.push_back(SaveAddress{request, submission.key, typed_address(model)});
    }
}

void change_address(Update& turn) {
    AddressesState& state = turn.model.account.addresses;
    Submission& submission = turn.model.forms[Form::address].submission;
    const bool is_new = state.edited && state.edited->id.empty();
    if (is_new && !state.unsure && may_have_happened(submission)) {
        state.unsure = typed_address(turn.model);
    }
    drop(turn, submission); // with another key
}

void close_address_form(Update& turn) {
    AddressesState& state = turn.model.account.addresses;
    forget_form(turn);
    state.closed = state.edited ? state.edited->id : std::string{};
    state.edited.reset();
    turn.model.forms.attend(Form::address);
}

void drop_addresses(Update& turn) {
    AddressesState& state = turn.model.account.addresses;
    clear(turn, Form::address);
    drop(turn, state.list);
    if (state.removed) {
        drop(turn, state.removed->submission);
    }
    state = {};
}

bool addresses_failed(Update& turn, const RequestFailed& failed) {
    Model& model = turn.model;
    return list_failed(turn, failed) || take_failure(model.forms[Form::address].submission, failed) ||
           removal_failed(turn, failed);
}

} // namespace stamgast::app
