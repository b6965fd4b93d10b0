#include "app/form.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/turn.hpp"

namespace stamgast::app {
namespace {

using domain::FieldRule;

constexpr FieldRow rows[] = {
    {Field::sign_in_email, Form::sign_in, "email", FieldRule::email},
    {Field::claim_number, Form::claim, "number", FieldRule::filled},
    {Field::claim_email, Form::claim, "email", FieldRule::email},
    {Field::profile_name, Form::profile, "name", FieldRule::filled},
    {Field::profile_given_name, Form::profile, "given_name"},
    {Field::profile_email, Form::profile, "email", FieldRule::email},
    {Field::profile_phone, Form::profile, "phone", FieldRule::phone},
    {Field::profile_birthday, Form::profile, "birthday", FieldRule::past_day},
    {Field::address_name, Form::address, "name", FieldRule::filled},
    {Field::address_company, Form::address, "company"},
    {Field::address_street, Form::address, "street", FieldRule::filled},
    {Field::address_extra, Form::address, "extra"},
    {Field::address_postal_code, Form::address, "postal_code"},
    {Field::address_city, Form::address, "city", FieldRule::filled},
    {Field::address_region, Form::address, "region"},
    {Field::address_country, Form::address, "country", FieldRule::filled},
    {Field::address_phone, Form::address, "phone", FieldRule::phone},
    {Field::survey_comment, Form::survey, "comment"},
    {Field::withdrawal_name, Form::withdrawal, "name", FieldRule::filled},
    {Field::withdrawal_contact, Form::withdrawal, "contact", FieldRule::email},
    {Field::withdrawal_text, Form::withdrawal, "text", FieldRule::filled},
};
static_assert(std::size(rows) == static_cast<std::size_t>(Field::count));
static_assert(std::ranges::is_sorted(rows, {}, &FieldRow::field), "each field has its row");
static_assert(std::ranges::is_sorted(rows, {}, &FieldRow::form), "a form's fields stand together");

} // namespace

Form form_of(Field field) { return rows[static_cast<std::size_t>(field)].form; }

std::span<const FieldRow> fields_of(Form form) {
    const auto found = std::ranges::equal_range(rows, form, {}, &FieldRow::form);
    return {found.begin(), found.end()};
}

std::string text_of(const Model& model, Field field) {
    return std::string{domain::trimmed(model.forms[field].text)};
}

void fill(Model& model, Field field, std::string_view text) {
    model.forms[field] = FieldState{.text = std::string{text}, .told = {}};
}

bool is_right(Model& model, Form form) {
    std::optional<Field> first_wrong;
    for (const FieldRow& row : fields_of(form)) {
        FieldState& state = model.forms[row.field];
        state.problem = domain::problem_of(row.rule, domain::trimmed(state.text), model.now_ms);
        if (state.problem != domain::FieldProblem::none && !first_wrong) {
            first_wrong = row.field;
        }
    }
    if (first_wrong) {
        model.forms.attend(form, first_wrong);
    }
    return !first_wrong;
}

bool take_problems(Model& model, Form form, std::vector<domain::ToldProblem> problems) {
    const std::span<const FieldRow> fields = fields_of(form);
    for (domain::ToldProblem& problem : problems) {
        const auto row = std::ranges::find(fields, problem.field, &FieldRow::word);
        if (row == fields.end()) {
            model.forms[form].told = std::move(problem.message);
        } else {
            model.forms[row->field].problem = domain::FieldProblem::told;
            model.forms[row->field].told = std::move(problem.message);
        }
    }
    const auto first_wrong = std::ranges::find_if(fields, [&](const FieldRow& row) {
        return model.forms[row.field].problem != domain::FieldProblem::none;
    });
    if (first_wrong != fields.end()) {
        model.forms.attend(form, first_wrong->field);
    }
    return !problems.empty();
}

void clear(Update& turn, Form form) {
    drop(turn, turn.model.forms[form].submission);
    turn.model.forms[form] = {};
    for (const FieldRow& row : fields_of(form)) {
        turn.model.forms[row.field] = {};
    }
}

} // namespace stamgast::app
