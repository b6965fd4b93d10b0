#include "app/update_form.hpp"

#include <iterator>

#include "app/form.hpp"
#include "app/update_addresses.hpp"
#include "app/update_claim.hpp"
#include "app/update_communication.hpp"
#include "app/update_profile.hpp"
#include "app/update_sign_in.hpp"
#include "app/update_survey.hpp"
#include "app/update_withdrawal.hpp"

namespace stamgast::app {
namespace {

/// What a form does when it is sent, and when it is given up or begun anew.
struct Deeds {
    void (*send)(Update& turn) = nullptr;
    void (*close)(Update& turn) = nullptr;
};

/// In the order of Form.
constexpr Deeds forms[] = {
    {send_sign_in_link, begin_sign_in_anew},     {send_claim, begin_claim_anew},
    {save_profile, close_profile_form},          {save_address, close_address_form},
    {save_communication, restore_communication}, {send_survey, close_survey},
    {review_withdrawal, close_withdrawal},
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
    if (form_of(changed.field) == Form::address) {
        change_address(turn);
    }
    drop(turn, form.submission); // it would be something else now, with another key
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
