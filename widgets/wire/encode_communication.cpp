#include "wire/encode_communication.hpp"

namespace stamgast::wire {
namespace {

void encode_what_is_on(JsonWriter& writer, std::string_view name,
                       const std::vector<domain::CommunicationSwitch>& switches) {
    writer.key(name).begin_array();
    for (const domain::CommunicationSwitch& each : switches) {
        if (each.on) {
            writer.text(each.id);
        }
    }
    writer.end_array();
}

} // namespace

void encode_communication_change(JsonWriter& writer, std::string_view key,
                                 const domain::Communication& wanted) {
    writer.begin_object().text("key", key);
    encode_what_is_on(writer, "topics", wanted.topics);
    encode_what_is_on(writer, "channels", wanted.channels);
    writer.text("frequency", wanted.frequency.chosen).text("consent_version", wanted.consent.version);
    writer.end_object();
}

void encode_survey_answer(JsonWriter& writer, std::string_view key, std::optional<std::int32_t> score,
                          std::string_view comment) {
    writer.begin_object().text("key", key).key("score");
    if (score) {
        writer.integer(*score);
    } else {
        writer.null();
    }
    if (!comment.empty()) {
        writer.text("comment", comment);
    }
    writer.end_object();
}

} // namespace stamgast::wire
