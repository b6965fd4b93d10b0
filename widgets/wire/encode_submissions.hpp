#pragma once

#include <span>
#include <string>
#include <string_view>

#include "domain/stored_submission.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::wire {

/// `{order_id}`, `{order_ids}`: what is asked about orders.
void encode_order_question(JsonWriter& writer, std::string_view order_id);
void encode_orders_question(JsonWriter& writer, std::span<const std::string> order_ids);

/// ReturnRequest.
void encode_return_request(JsonWriter& writer, std::string_view key, const domain::ReturnRequest& request);
/// ReviewSubmission.
void encode_review(JsonWriter& writer, std::string_view key, const domain::ReviewSubmission& review);

/// As the outbox keeps it; decode_submissions reads it back.
void encode_submission(JsonWriter& writer, const domain::StoredSubmission& submission);

} // namespace stamgast::wire
