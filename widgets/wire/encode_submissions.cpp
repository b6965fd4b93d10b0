#include "wire/encode_submissions.hpp"

#include <variant>

namespace stamgast::wire {
namespace {

/// Each alternative has a member of its own, so that one that is not known is passed over.
struct SubmittedEncoder {
    JsonWriter& writer;
    std::string_view key;

    void operator()(const domain::ReturnRequest& request) const {
        encode_return_request(writer.key("return"), key, request);
    }
    void operator()(const domain::ReviewSubmission& review) const {
        encode_review(writer.key("review"), key, review);
    }
    void operator()(const domain::RewardWish& wish) const {
        writer.key("reward").begin_object().text("reward_id", wish.reward_id).text("title", wish.title);
        writer.integer("points_price", wish.points_price).end_object();
    }
    void operator()(const domain::RedemptionUndo& undo) const {
        writer.key("redemption_undo").begin_object().text("redemption_id", undo.redemption_id);
        writer.text("title", undo.title).end_object();
    }
};

} // namespace

void encode_order_question(JsonWriter& writer, std::string_view order_id) {
    writer.begin_object().text("order_id", order_id).end_object();
}

void encode_orders_question(JsonWriter& writer, std::span<const std::string> order_ids) {
    writer.begin_object().key("order_ids").begin_array();
    for (const std::string& id : order_ids) {
        writer.text(id);
    }
    writer.end_array().end_object();
}

void encode_return_request(JsonWriter& writer, std::string_view key, const domain::ReturnRequest& request) {
    writer.begin_object().text("key", key).text("order_id", request.order_id).key("lines").begin_array();
    for (const domain::ReturnLine& line : request.lines) {
        writer.begin_object().text("line_id", line.line_id).integer("quantity", line.quantity);
        writer.text("reason_id", line.reason_id);
        writer.text_if_any("comment", line.comment);
        writer.end_object();
    }
    writer.end_array().text("resolution_id", request.resolution_id).end_object();
}

void encode_review(JsonWriter& writer, std::string_view key, const domain::ReviewSubmission& review) {
    writer.begin_object().text("key", key).text("order_id", review.subject.order_id);
    writer.text("product_id", review.subject.product_id).integer("stars", review.stars);
    writer.key("topics").begin_array();
    for (const domain::ReviewSubmission::Topic& topic : review.topics) {
        writer.begin_object().text("id", topic.id).integer("stars", topic.stars).end_object();
    }
    writer.end_array();
    writer.text_if_any("title", review.title);
    writer.text_if_any("text", review.text);
    writer.end_object();
}

void encode_submission(JsonWriter& writer, const domain::StoredSubmission& submission) {
    writer.begin_object().text("key", submission.key).integer("created_at_ms", submission.created_at_ms);
    std::visit(SubmittedEncoder{writer, submission.key}, submission.what);
    writer.end_object();
}

} // namespace stamgast::wire
