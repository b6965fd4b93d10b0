#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/submission.hpp"
#include "domain/field_rule.hpp"

namespace stamgast::app {

/// A form of the page: fields that are sent together.
enum class Form : std::uint8_t { sign_in, claim, profile, address, communication, survey, withdrawal, count };

/// Every field that can be typed into, form by form.
enum class Field : std::uint8_t {
    sign_in_email,
    claim_number,
    claim_email,
    profile_name,
    profile_given_name,
    profile_email,
    profile_phone,
    profile_birthday,
    address_name,
    address_company,
    address_street,
    address_extra,
    address_postal_code,
    address_city,
    address_region,
    address_country,
    address_phone,
    survey_comment,
    withdrawal_name,
    withdrawal_contact,
    withdrawal_text,
    count
};

/// What a field is to the app: a new one is a row in form.cpp. What it looks like is in views/form_view.cpp.
struct FieldRow {
    Field field{};
    Form form{};
    std::string_view word = {}; ///< the contract's name of it, by which the shop tells problems
    domain::FieldRule rule = domain::FieldRule::free;
};

struct FieldState {
    std::string text; ///< as it was typed
    domain::FieldProblem problem = domain::FieldProblem::none;
    std::string told; ///< FieldProblem::told: the shop's sentence
};

struct FormState {
    Submission submission;
    std::string told; ///< by the shop, about none of the fields; may be empty
};

/// Where the focus shall be after what happened: at a field, or at what stands in the form's place (its
/// result, or the button that opens it). Each `turn` is followed once.
struct Attention {
    Form form{};
    std::optional<Field> field = std::nullopt;
    std::uint32_t turn = 0; ///< 0: nothing has asked for it yet
};

class Forms {
public:
    [[nodiscard]] FormState& operator[](Form form) { return forms_[static_cast<std::size_t>(form)]; }
    [[nodiscard]] const FormState& operator[](Form form) const {
        return forms_[static_cast<std::size_t>(form)];
    }
    [[nodiscard]] FieldState& operator[](Field field) { return fields_[static_cast<std::size_t>(field)]; }
    [[nodiscard]] const FieldState& operator[](Field field) const {
        return fields_[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] const Attention& attention() const { return attention_; }
    void attend(Form form, std::optional<Field> field = std::nullopt) {
        attention_ = {form, field, attention_.turn + 1};
    }

private:
    std::array<FormState, static_cast<std::size_t>(Form::count)> forms_;
    std::array<FieldState, static_cast<std::size_t>(Field::count)> fields_;
    Attention attention_;
};

[[nodiscard]] Form form_of(Field field);
/// The rows of a form's fields, in their order.
[[nodiscard]] std::span<const FieldRow> fields_of(Form form);

/// What would be sent: without the blanks around it.
[[nodiscard]] std::string text_of(const Model& model, Field field);
/// Writes what is known into a field; what was wrong with it is gone.
void fill(Model& model, Field field, std::string_view text);
/// Looks at all fields of a form by their rules, and turns the attention to the first that is wrong.
[[nodiscard]] bool is_right(Model& model, Form form);
/// What the shop found wrong, at the fields that it names; whether there is anything.
bool take_problems(Model& model, Form form, std::vector<domain::ToldProblem> problems);
/// Nothing stands in it any more, and nothing of it is under way.
void clear(Update& turn, Form form);

} // namespace stamgast::app
