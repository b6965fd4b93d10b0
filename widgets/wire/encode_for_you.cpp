#include "wire/encode_for_you.hpp"

#include "domain/timestamp.hpp"

namespace stamgast::wire {
void encode_dismissal(JsonWriter& writer, std::string_view key, std::string_view product_id, bool dismissed) {
    writer.begin_object()
        .text("key", key)
        .text("product_id", product_id)
        .boolean("dismissed", dismissed)
        .end_object();
}

void encode_reminder_change(JsonWriter& writer, std::string_view key, const domain::Reminder& reminder) {
    writer.begin_object().text("key", key).text("product_id", reminder.product_id);
    writer.text_or_null("variant_id", reminder.variant_id);
    writer.text_or_null("snoozed_until", reminder.snoozed_until_ms > 0
                                             ? domain::format_timestamp(reminder.snoozed_until_ms)
                                             : "");
    writer.boolean("muted", reminder.muted).end_object();
}

} // namespace stamgast::wire
