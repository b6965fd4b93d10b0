#pragma once

#include <cstdint>
#include <string_view>

#include "domain/replenishment.hpp"
#include "wire/json_writer.hpp"

/// The questions of the section For you, in the shapes of shop-plugin/contract/{catalogue,reminders}.js.
namespace stamgast::wire {

/// Dismissal.
void encode_dismissal(JsonWriter& writer, std::string_view key, std::string_view product_id, bool dismissed);
/// ReminderChange: what the reminder shall be afterwards.
void encode_reminder_change(JsonWriter& writer, std::string_view key, const domain::Reminder& reminder);

} // namespace stamgast::wire
