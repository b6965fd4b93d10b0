#include "wire/decode_communication.hpp"

#include <utility>

#include "wire/decoder.hpp"
#include "wire/loyalty_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::Communication;
using domain::CommunicationConsent;
using domain::CommunicationFrequency;
using domain::CommunicationSwitch;
using domain::FrequencyOption;
using domain::Referral;
using domain::SurveyState;
using enum Presence;

const FieldShape switch_fields[] = {
    field<&CommunicationSwitch::id, id_text>("id"),
    field<&CommunicationSwitch::label, display_text>("label"),
    field<&CommunicationSwitch::text, display_text>("text", optional),
    field<&CommunicationSwitch::on, truth>("on"),
};
constexpr auto switch_shape = object_of<CommunicationSwitch>(switch_fields);

const FieldShape option_fields[] = {
    field<&FrequencyOption::id, id_text>("id"),
    field<&FrequencyOption::label, display_text>("label"),
};
constexpr auto frequency_option_shape = object_of<FrequencyOption>(option_fields);

const FieldShape frequency_fields[] = {
    field<&CommunicationFrequency::chosen, id_text>("chosen"),
    field<&CommunicationFrequency::options, list_of<frequency_option_shape>>("options"),
};
constexpr auto frequency_shape = object_of<CommunicationFrequency>(frequency_fields);

const FieldShape consent_fields[] = {
    field<&CommunicationConsent::text, document_text>("text"),
    field<&CommunicationConsent::version, id_text>("version"),
    field<&CommunicationConsent::at_ms, optional_of<timestamp_text>>("at", nullable),
};
constexpr auto consent_shape = object_of<CommunicationConsent>(consent_fields);

const FieldShape communication_fields[] = {
    field<&Communication::topics, list_of<switch_shape>>("topics"),
    field<&Communication::channels, list_of<switch_shape>>("channels"),
    field<&Communication::frequency, frequency_shape>("frequency"),
    field<&Communication::consent, consent_shape>("consent"),
};
constexpr auto communication_shape = object_of<Communication>(communication_fields);

struct Earnings {
    std::optional<std::int64_t> points;
    std::optional<std::int64_t> amount;
    std::optional<domain::Currency> currency;
};
const FieldShape earnings_fields[] = {
    field<&Earnings::points, optional_of<whole_number>>("points", optional),
    field<&Earnings::amount, optional_of<minor_units>>("amount", optional),
    field<&Earnings::currency, optional_of<currency_code>>("currency", optional),
};
constexpr auto earnings_shape = object_of<Earnings>(earnings_fields);

struct ReferralAnswer {
    Referral referral;
    Earnings earned;
};
/// A referral's members, seen from its answer.
template <auto Member, const auto& Of>
FieldShape referral_field(std::string_view name, Presence presence = required) {
    return field_in<&ReferralAnswer::referral, Member, Of>(name, presence);
}
const FieldShape referral_fields[] = {
    referral_field<&Referral::url, safe_url_text>("url"),
    referral_field<&Referral::code, display_text>("code", optional),
    referral_field<&Referral::text, display_text>("text"),
    referral_field<&Referral::conditions, display_text>("conditions"),
    field<&ReferralAnswer::earned, earnings_shape>("earned"),
    referral_field<&Referral::friends, integer_within<std::int64_t, 0, domain::max_minor_units>>("friends"),
};
constexpr auto referral_shape = object_of<ReferralAnswer>(referral_fields);

const FieldShape survey_fields[] = {
    field<&SurveyState::due, truth>("due"),
    field<&SurveyState::asked_ms, optional_of<timestamp_text>>("asked_at", optional),
    field<&SurveyState::min_days, integer_within<std::int64_t, 1, domain::max_minor_units>>("min_days"),
};
constexpr auto survey_shape = object_of<SurveyState>(survey_fields);

Decoded<Referral> read_referral(std::string_view json) {
    Decoded<ReferralAnswer> answer = decoder_of(referral_shape)(json);
    if (!answer) {
        return std::unexpected(std::move(answer.error()));
    }
    auto& [referral, earned] = *answer;
    if (referral.url.empty()) {
        return std::unexpected(DecodeError{"/url", "is not safe to follow"});
    }
    if (earned.amount && !earned.currency) {
        return std::unexpected(DecodeError{"/earned/currency", "is missing, although there is an amount"});
    }
    referral.points = earned.points;
    if (earned.amount) {
        referral.amount = domain::Money{*earned.amount, *earned.currency};
    }
    return std::move(referral);
}

} // namespace

constinit const Decoder<Communication> decode_communication = decoder_of(communication_shape);

constinit const Decoder<Referral> decode_referral = decoder_by<Referral, read_referral>();

constinit const Decoder<SurveyState> decode_survey = decoder_of(survey_shape);

} // namespace stamgast::wire
