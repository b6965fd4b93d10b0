#include "wire/decode_account.hpp"

#include <algorithm>

#include "domain/timestamp.hpp"
#include "wire/decoder.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::AddressList;
using domain::Profile;
using domain::ProfileAnswer;
using domain::SavedAddress;
using domain::ToldProblem;
using enum Presence;

constexpr std::int64_t seconds_a_day = 86'400;

/// A day that is shown and sent back as it is.
constexpr auto written_day =
    text_shape<std::string>("a day such as 2024-03-05", [](void* target, std::string_view text) {
        *static_cast<std::string*>(target) = text;
        return domain::parse_day(text).has_value();
    });

constexpr auto country_code =
    text_shape<std::string>("a country as two capital letters", [](void* target, std::string_view text) {
        *static_cast<std::string*>(target) = text;
        return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    });

/// To ms.
constexpr auto seconds_to_wait =
    integer_shape<std::int64_t>("an integer from 0 to 86,400", [](void* target, std::int64_t value) {
        *static_cast<std::int64_t*>(target) = value * 1000;
        return value >= 0 && value <= seconds_a_day;
    });

const FieldShape problem_fields[] = {
    field<&ToldProblem::field, id_text>("field"),
    field<&ToldProblem::message, display_text>("message"),
};
constexpr auto problem_shape = object_of<ToldProblem>(problem_fields);

const FieldShape profile_fields[] = {
    field<&Profile::name, display_text>("name"),
    field<&Profile::given_name, display_text>("given_name", optional),
    field<&Profile::email, display_text>("email"),
    field<&Profile::phone, display_text>("phone", optional),
    field<&Profile::birthday, written_day>("birthday", optional),
    field<&Profile::customer_since_ms, optional_of<day_text>>("customer_since", optional),
};
constexpr auto profile_shape = object_of<Profile>(profile_fields);

const FieldShape profile_answer_fields[] = {
    field<&ProfileAnswer::profile, profile_shape>("profile"),
    field<&ProfileAnswer::problems, list_of<problem_shape>>("problems", optional),
};
constexpr auto profile_answer_shape = object_of<ProfileAnswer>(profile_answer_fields);

const FieldShape address_fields[] = {
    field<&SavedAddress::id, id_text>("id"),
    field<&SavedAddress::name, display_text>("name"),
    field<&SavedAddress::company, display_text>("company", optional),
    field<&SavedAddress::street, display_text>("street"),
    field<&SavedAddress::extra, display_text>("extra", optional),
    field<&SavedAddress::postal_code, display_text>("postal_code"),
    field<&SavedAddress::city, display_text>("city"),
    field<&SavedAddress::region, display_text>("region", optional),
    field<&SavedAddress::country, country_code>("country"),
    field<&SavedAddress::phone, display_text>("phone", optional),
    field<&SavedAddress::default_shipping, truth>("default_shipping"),
    field<&SavedAddress::default_billing, truth>("default_billing"),
};
constexpr auto address_shape = object_of<SavedAddress>(address_fields);

const FieldShape address_list_fields[] = {
    field<&AddressList::addresses, good_of<address_shape, &SavedAddress::id>>("addresses"),
    field<&AddressList::problems, list_of<problem_shape>>("problems", optional),
};
constexpr auto address_list_shape = object_of<AddressList>(address_list_fields);

const FieldShape sign_in_link_fields[] = {
    field_of_whole<seconds_to_wait>("resend_after_s"),
};
constexpr auto sign_in_link_shape = object_of<std::int64_t>(sign_in_link_fields);

const FieldShape claim_fields[] = {
    field_of_whole<word<domain::ClaimState>>("state"),
};
constexpr auto claim_shape = object_of<domain::ClaimState>(claim_fields);

} // namespace

constinit const Decoder<ProfileAnswer> decode_profile_answer = decoder_of(profile_answer_shape);

constinit const Decoder<AddressList> decode_address_list = decoder_of(address_list_shape);

constinit const Decoder<std::int64_t> decode_sign_in_link = decoder_of(sign_in_link_shape);

constinit const Decoder<domain::ClaimState> decode_claim = decoder_of(claim_shape);

} // namespace stamgast::wire
