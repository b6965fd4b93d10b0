#include "wire/decode.hpp"
#include "wire/decoder.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::Customer;
using domain::Session;
using enum Presence;

const FieldShape customer_fields[] = {
    field<&Customer::id, id_text>("id"),
    field<&Customer::name, display_text>("name"),
    field<&Customer::given_name, display_text>("given_name", optional),
    field<&Customer::email, display_text>("email", optional),
    field<&Customer::since_ms, optional_of<day_text>>("since", optional),
};
constexpr auto customer_shape = object_of<Customer>(customer_fields);

const FieldShape session_fields[] = {
    field<&Session::customer, optional_of<customer_shape>>("customer", nullable),
    field<&Session::sign_in_url, safe_url_text>("sign_in_url", optional),
};
constexpr auto session_shape = object_of<Session>(session_fields);

} // namespace

constinit const Decoder<Session> decode_session = decoder_of(session_shape);

} // namespace stamgast::wire
