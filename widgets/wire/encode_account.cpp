#include "wire/encode_account.hpp"

namespace stamgast::wire {

void encode_sign_in_request(JsonWriter& writer, std::string_view email) {
    writer.begin_object().text("email", email).end_object();
}

void encode_claim(JsonWriter& writer, std::string_view key, std::string_view number, std::string_view email) {
    writer.begin_object().text("key", key).text("number", number).text("email", email).end_object();
}

void encode_profile_change(JsonWriter& writer, std::string_view key, const domain::Profile& profile) {
    writer.begin_object().text("key", key).key("profile").begin_object();
    writer.text("name", profile.name);
    writer.text_if_any("given_name", profile.given_name);
    writer.text("email", profile.email);
    writer.text_if_any("phone", profile.phone);
    writer.text_if_any("birthday", profile.birthday);
    writer.end_object().end_object();
}

void encode_address_change(JsonWriter& writer, std::string_view key, const domain::SavedAddress& address) {
    writer.begin_object().text("key", key).key("address").begin_object();
    writer.text("id", address.id).text("name", address.name);
    writer.text_if_any("company", address.company);
    writer.text("street", address.street);
    writer.text_if_any("extra", address.extra);
    writer.text("postal_code", address.postal_code).text("city", address.city);
    writer.text_if_any("region", address.region);
    writer.text("country", address.country);
    writer.text_if_any("phone", address.phone);
    writer.boolean("default_shipping", address.default_shipping)
        .boolean("default_billing", address.default_billing);
    writer.end_object().end_object();
}

void encode_address_removal(JsonWriter& writer, std::string_view key, std::string_view id) {
    writer.begin_object().text("key", key).text("id", id).end_object();
}

} // namespace stamgast::wire
