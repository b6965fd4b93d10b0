#include "app/update_profile.hpp"

#include <utility>

#include "app/turn.hpp"

namespace stamgast::app {
namespace {

using domain::Profile;

struct ProfileField {
    Field field;
    std::string Profile::*member;
};

constexpr ProfileField profile_fields[] = {
    {Field::profile_name, &Profile::name},         {Field::profile_given_name, &Profile::given_name},
    {Field::profile_email, &Profile::email},       {Field::profile_phone, &Profile::phone},
    {Field::profile_birthday, &Profile::birthday},
};

/// The page greets by the name that the shop keeps.
void rename_customer(Model& model, const Profile& profile) {
    if (auto& customer = model.session.session.customer) {
        customer->name = profile.name;
        customer->given_name = profile.given_name;
    }
}

void take_saved(Update& turn, domain::ProfileAnswer answer) {
    Model& model = turn.model;
    model.account.profile.profile.value = std::move(answer.profile);
    if (take_problems(model, Form::profile, std::move(answer.problems))) {
        drop(turn, model.forms[Form::profile].submission);
        return;
    }
    rename_customer(model, *model.account.profile.profile.value);
    close_profile_form(turn);
    show(turn, {.kind = NoticeKind::profile_saved});
}

} // namespace

void load_profile(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!model.can(Capability::profile)) {
        return;
    }
    if (const RequestId request = begin_loading(model, model.account.profile.profile, reason)) {
        turn.effects.push_back(LoadProfile{request});
    }
}

void apply(Update& turn, ProfileReceived&& received) {
    Model& model = turn.model;
    if (take_answer(model.forms[Form::profile].submission, received.request)) {
        take_saved(turn, std::move(received.answer));
    } else {
        static_cast<void>(
            receive(model.account.profile.profile, received.request, std::move(received.answer.profile)));
    }
}

void apply(Update& turn, ProfileEditPressed&&) {
    Model& model = turn.model;
    ProfileState& state = model.account.profile;
    if (!state.profile.value) {
        return;
    }
    clear(turn, Form::profile);
    for (const auto& [field, member] : profile_fields) {
        fill(model, field, (*state.profile.value).*member);
    }
    state.editing = true;
    model.forms.attend(Form::profile, Field::profile_name);
}

void save_profile(Update& turn) {
    Model& model = turn.model;
    if (!model.account.profile.editing) {
        return;
    }
    Profile profile;
    for (const auto& [field, member] : profile_fields) {
        profile.*member = text_of(model, field);
    }
    // An answer from before would hide what is saved.
    cancel_loading(turn, model.account.profile.profile);
    Submission& submission = model.forms[Form::profile].submission;
    if (const RequestId request = submit(model, submission)) {
        turn.effects.push_back(SaveProfile{request, submission.key, std::move(profile)});
    }
}

void close_profile_form(Update& turn) {
    clear(turn, Form::profile);
    turn.model.account.profile.editing = false;
    turn.model.forms.attend(Form::profile);
}

void drop_profile(Update& turn) {
    clear(turn, Form::profile);
    drop(turn, turn.model.account.profile.profile);
    turn.model.account.profile.editing = false;
}

bool profile_failed(Update& turn, const RequestFailed& failed) {
    Model& model = turn.model;
    return take_failure(model.account.profile.profile, failed) ||
           take_failure(model.forms[Form::profile].submission, failed);
}

} // namespace stamgast::app
