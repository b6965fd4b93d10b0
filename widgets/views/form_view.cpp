#include "views/form_view.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "kit/notice_box.hpp"
#include "kit/select.hpp"
#include "kit/text_field.hpp"
#include "views/button_row.hpp"
#include "views/failure_sentence.hpp"

namespace stamgast::views {
namespace {

using app::Field;
using app::Form;
using kit::FieldKind;
using kit::Rect;
using kit::SizeToken;

/// How much of a row a field takes where there is room for two beside each other.
enum class Share : std::uint8_t { whole, half };

struct FieldLook {
    Message label{};
    FieldKind kind = FieldKind::text;
    std::string_view autocomplete = {};
    std::int32_t max_length = 200;
    Share share = Share::whole;
    Message hint = Message::count; ///< below it; count: none
};

/// In the order of app::Field.
constexpr std::array looks{
    FieldLook{Message::profile_email, FieldKind::email, "email"},
    FieldLook{Message::claim_number, FieldKind::code, "off", 60},
    FieldLook{Message::claim_email, FieldKind::email, "email"},
    FieldLook{Message::profile_name, FieldKind::text, "name"},
    FieldLook{Message::profile_given_name, FieldKind::text, "given-name"},
    FieldLook{Message::profile_email, FieldKind::email, "email"},
    FieldLook{Message::profile_phone, FieldKind::phone, "tel", 40},
    FieldLook{Message::profile_birthday, FieldKind::day, "bday"},
    FieldLook{Message::profile_name, FieldKind::text, "name"},
    FieldLook{Message::address_company, FieldKind::text, "organization"},
    FieldLook{Message::address_street, FieldKind::text, "address-line1"},
    FieldLook{Message::address_extra, FieldKind::text, "address-line2"},
    FieldLook{Message::address_postal_code, FieldKind::code, "postal-code", 20, Share::half},
    FieldLook{Message::address_city, FieldKind::text, "address-level2", 200, Share::half},
    FieldLook{Message::address_region, FieldKind::text, "address-level1", 200, Share::half},
    FieldLook{Message::address_country, FieldKind::country, "country", 0, Share::half},
    FieldLook{Message::profile_phone, FieldKind::phone, "tel", 40},
    FieldLook{Message::survey_comment, FieldKind::long_text, "off", 2000},
    FieldLook{Message::withdrawal_name, FieldKind::text, "name"},
    FieldLook{Message::withdrawal_contact, FieldKind::email, "email", 200, Share::whole,
              Message::withdrawal_contact_hint},
    FieldLook{Message::withdrawal_text, FieldKind::long_text, {}, 2000}, // what a device keeps
};
static_assert(looks.size() == static_cast<std::size_t>(Field::count));

const FieldLook& look_of(Field field) { return looks[static_cast<std::size_t>(field)]; }

bool is_required(const app::FieldRow& row) {
    return row.rule == domain::FieldRule::filled || row.rule == domain::FieldRule::email;
}

std::string_view problem_words(const app::FieldState& state, const Texts& texts) {
    using enum domain::FieldProblem;
    switch (state.problem) {
    case missing:
        return texts[Message::problem_missing];
    case no_email:
        return texts[Message::problem_no_email];
    case no_phone:
        return texts[Message::problem_no_phone];
    case no_past_day:
        return texts[Message::problem_no_past_day];
    case told:
        return state.told;
    case none:
        break;
    }
    return {};
}

/// What a text field and a select have in common.
template <class Control>
Control control_of(const Scene& scene, const app::FieldRow& row, std::string_view label,
                   std::string_view autocomplete) {
    const FieldLook& look = look_of(row.field);
    const app::FieldState& state = scene.model.forms[row.field];
    Control control;
    control.label = label;
    control.value = state.text;
    control.problem = problem_words(state, scene.texts);
    control.kind = look.kind;
    control.autocomplete = autocomplete;
    control.required = is_required(row);
    control.disabled = scene.model.forms[row.form].submission.state == app::SubmissionState::sending;
    return control;
}

/// An address is a parcel's: autofill keeps it apart from the customer's own details on the same page.
std::string autocomplete_of(const app::FieldRow& row) {
    const std::string_view word = look_of(row.field).autocomplete;
    return row.form == Form::address ? "shipping " + std::string{word} : std::string{word};
}

/// Returns the height.
float draw_field(Scene& scene, const Rect& place, const app::FieldRow& row) {
    kit::Ui& ui = scene.ui;
    const std::string_view name = scene.texts[look_of(row.field).label];
    const std::string label =
        is_required(row) ? std::string{name} : scene.texts.fill(Message::field_optional, {{"label", name}});
    const std::string autocomplete = autocomplete_of(row);
    offer_attention(scene, row.form, row.field, ui.id(row.word));
    if (look_of(row.field).kind == FieldKind::country) {
        const auto control = control_of<kit::Select>(scene, row, label, autocomplete);
        if (auto chosen = kit::select(ui, row.word, place, control)) {
            scene.emit(app::FieldChanged{row.field, std::move(*chosen)});
        }
        return kit::measure_select(ui, place.width, control);
    }
    auto control = control_of<kit::TextField>(scene, row, label, autocomplete);
    control.max_length = look_of(row.field).max_length;
    if (const Message hint = look_of(row.field).hint; hint != Message::count) {
        control.hint = scene.texts[hint];
    }
    kit::TextFieldResult result = kit::text_field(ui, row.word, place, control);
    if (result.edited) {
        scene.emit(app::FieldChanged{row.field, std::move(*result.edited)});
    }
    if (result.submitted) {
        scene.emit(app::FormSubmitted{row.form});
    }
    return kit::measure_text_field(ui, place.width, control);
}

/// What is to be said about the form as a whole; empty if nothing is.
std::string_view whole_problem(const Scene& scene, Form form, const FormWords& words) {
    const app::FormState& state = scene.model.forms[form];
    if (!words.problem.empty() || state.submission.state != app::SubmissionState::failed) {
        return words.problem.empty() ? std::string_view{state.told} : words.problem;
    }
    return failure_sentence(*state.submission.failure, scene.texts);
}

/// Its place is there from the start, as changes of it are told, not its coming. Returns the height.
float draw_problem(Scene& scene, const Rect& place, std::string_view problem) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Node status(ui, "said", {.role = kit::Role::status, .bounds = place});
    if (problem.empty()) {
        return 0;
    }
    const float height = kit::notice_box(
        ui, "problem", place, {.text = problem, .tone = kit::Tone::danger, .icon = kit::Icon::alert});
    status.set_bounds({place.x, place.y, place.width, height});
    return height + ui.size(SizeToken::space_m);
}

float draw_buttons(Scene& scene, const Rect& place, Form form, const FormWords& words) {
    const bool sending = scene.model.forms[form].submission.state == app::SubmissionState::sending;
    const kit::Button send{
        .label = sending ? words.sending : words.send, .kind = kit::ButtonKind::primary, .busy = sending};
    const kit::Button cancel{.label = words.cancel, .kind = kit::ButtonKind::secondary, .disabled = sending};
    ButtonRow row(scene, place);
    row.add("send", send, app::FormSubmitted{form});
    if (!words.cancel.empty()) {
        row.add("cancel", cancel, app::FormCancelled{form});
    }
    return row.height();
}

} // namespace

float draw_form_fields(Scene& scene, const Rect& place, Form form) {
    kit::Ui& ui = scene.ui;
    const float gap = ui.size(SizeToken::space_m);
    const float half = (place.width - gap) / 2;
    float y = place.y;
    float row_height = 0;
    bool has_room = false; // for another half beside the one before it
    for (const app::FieldRow& row : app::fields_of(form)) {
        const bool is_half = !ui.compact() && look_of(row.field).share == Share::half;
        const bool beside = is_half && has_room;
        has_room = is_half && !beside;
        if (!beside) {
            y += row_height > 0 ? row_height + gap : 0;
            row_height = 0;
        }
        const Rect field{beside ? place.x + half + gap : place.x, y, is_half ? half : place.width, 0};
        row_height = std::max(row_height, draw_field(scene, field, row));
    }
    return y + row_height - place.y;
}

float draw_form_end(Scene& scene, const Rect& place, Form form, const FormWords& words) {
    const float problem = draw_problem(scene, place, whole_problem(scene, form, words));
    return problem + draw_buttons(scene, {place.x, place.y + problem, place.width, 0}, form, words);
}

float draw_form(Scene& scene, const Rect& place, Form form, const FormWords& words) {
    float y = place.y + draw_form_fields(scene, place, form) + scene.ui.size(SizeToken::space_l);
    y += draw_form_end(scene, {place.x, y, place.width, 0}, form, words);
    return y - place.y;
}

void offer_attention(Scene& scene, Form form, std::optional<Field> field, kit::NodeId node) {
    const app::Attention& attention = scene.model.forms.attention();
    if (attention.turn > 0 && attention.form == form && attention.field == field) {
        scene.state.attention_node = node;
    }
    if (field && scene.focused == node) {
        scene.state.focused_form = form;
    }
}

} // namespace stamgast::views
