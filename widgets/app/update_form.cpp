#include "app/update_form.hpp"

#include <iterator>

#include "app/form.hpp"
#include "app/update_addresses.hpp"
#include "app/update_claim.hpp"
#include "app/update_communication.hpp"
#include "app/update_profile.hpp"
#include "app/update_sign_in.hpp"
#include "app/update_survey.hpp"

namespace stamgast::app {
namespace {

/// What is sent next is something else, with another key.
template <Form form>
void forget_key(Update& turn) {
    drop(turn, turn.model.forms[form].submission);
}

/// What a form does when it is sent, when it is given up or begun anew, and before what is typed changes.
struct Deeds {
    void (*send)(Update& turn) = nullptr;
    void (*close)(Update& turn) = nullptr;
    void (*change)(Update& turn) = nullptr;
};

/// In the order of Form.
constexpr Deeds forms[] = {
    {send_sign_in_link, begin_sign_in_anew, forget_key<Form::sign_in>},
    {send_claim, begin_claim_anew, forget_key<Form::claim>},
    {save_profile, close_profile_form, forget_key<Form::profile>},
    {save_address, close_address_form, change_address},
    {save_communication, restore_communication, forget_key<Form::communication>},
    {send_survey, close_survey, forget_key<Form::survey>},
};
static_assert(std::size(forms) == static_cast<std::size_t>(Form::count));

const Deeds& deeds_of(Form form) { return forms[static_cast<std::size_t>(form)]; }

} // namespace

void apply(Update& turn, FieldChanged&& changed) {
    Model& model = turn.model;
    FormState& form = model.forms[form_of(changed.field)];
    if (form.submission.state == SubmissionState::sending) {
        return; // what is on its way cannot be changed any more
    }
    deeds_of(form_of(changed.field)).change(turn);
    form.told.clear();
    fill(model, changed.field, changed.text);
}

void apply(Update& turn, FormSubmitted&& submitted) {
    const bool sending = turn.model.forms[submitted.form].submission.state == SubmissionState::sending;
    if (!sending && is_right(turn.model, submitted.form)) {
        deeds_of(submitted.form).send(turn);
    }
}

void apply(Update& turn, FormCancelled&& cancelled) { deeds_of(cancelled.form).close(turn); }

} // namespace stamgast::app
