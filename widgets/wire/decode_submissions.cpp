#include "wire/decode_submissions.hpp"

#include <optional>
#include <utility>

#include "wire/decoder.hpp"
#include "wire/return_shapes.hpp"
#include "wire/review_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::RedemptionUndo;
using domain::ReturnRequest;
using domain::ReviewSubmission;
using domain::RewardWish;
using domain::StoredSubmission;
using enum Presence;

/// The customer's own words: sent again letter by letter, or it would be another submission.
constexpr std::size_t most_bytes = 32'768;
constexpr auto kept_words =
    text_shape<std::string>("text of at most 32,768 bytes", [](void* target, std::string_view text) {
        *static_cast<std::string*>(target) = text;
        return text.size() <= most_bytes;
    });

const FieldShape return_fields[] = {
    field<&ReturnRequest::order_id, id_text>("order_id"),
    field<&ReturnRequest::lines, list_of<return_line_shape<kept_words>>>("lines"),
    field<&ReturnRequest::resolution_id, id_text>("resolution_id"),
};
constexpr auto return_shape = object_of<ReturnRequest>(return_fields);

const FieldShape topic_fields[] = {
    field<&ReviewSubmission::Topic::id, id_text>("id"),
    field<&ReviewSubmission::Topic::stars, star_count>("stars"),
};
constexpr auto topic_stars_shape = object_of<ReviewSubmission::Topic>(topic_fields);

const FieldShape review_fields[] = {
    field_in<&ReviewSubmission::subject, &domain::ReviewSubject::order_id, id_text>("order_id"),
    field_in<&ReviewSubmission::subject, &domain::ReviewSubject::product_id, id_text>("product_id"),
    field<&ReviewSubmission::stars, star_count>("stars"),
    field<&ReviewSubmission::topics, list_of<topic_stars_shape>>("topics"),
    field<&ReviewSubmission::title, kept_words>("title", optional),
    field<&ReviewSubmission::text, kept_words>("text", optional),
};
constexpr auto review_shape = object_of<ReviewSubmission>(review_fields);

const FieldShape wish_fields[] = {
    field<&RewardWish::reward_id, id_text>("reward_id"),
    field<&RewardWish::title, kept_words>("title"),
    field<&RewardWish::points_price, whole_number>("points_price"),
};
constexpr auto wish_shape = object_of<RewardWish>(wish_fields);

const FieldShape undo_fields[] = {
    field<&RedemptionUndo::redemption_id, id_text>("redemption_id"),
    field<&RedemptionUndo::title, kept_words>("title"),
};
constexpr auto undo_shape = object_of<RedemptionUndo>(undo_fields);

struct Row {
    std::string key;
    std::int64_t created_at_ms = 0;
    std::optional<ReturnRequest> returned;
    std::optional<ReviewSubmission> review;
    std::optional<RewardWish> reward;
    std::optional<RedemptionUndo> undo;
};
const FieldShape row_fields[] = {
    field<&Row::key, id_text>("key"),
    field<&Row::created_at_ms, whole_number>("created_at_ms"),
    field<&Row::returned, optional_of<return_shape>>("return", optional),
    field<&Row::review, optional_of<review_shape>>("review", optional),
    field<&Row::reward, optional_of<wish_shape>>("reward", optional),
    field<&Row::undo, optional_of<undo_shape>>("redemption_undo", optional),
};
constexpr auto intent_row_shape = object_of<Row>(row_fields);

const FieldShape found_fields[] = {
    field_of_whole<good_of<intent_row_shape>>("intents"),
};
constexpr auto found_shape = object_of<std::vector<Row>>(found_fields);

/// Whether that is what the row is about.
template <class What>
bool take(std::vector<StoredSubmission>& submissions, Row& row, std::optional<What>& what) {
    if (what) {
        submissions.push_back({std::move(row.key), row.created_at_ms, std::move(*what)});
    }
    return what.has_value();
}

Decoded<std::vector<StoredSubmission>> read_submissions(std::string_view json) {
    return made_of(decoder_of(found_shape)(json), [](std::vector<Row>& found) {
        std::vector<StoredSubmission> submissions;
        for (Row& row : found) {
            (void)(take(submissions, row, row.returned) || take(submissions, row, row.review) ||
                   take(submissions, row, row.reward) || take(submissions, row, row.undo));
        }
        return submissions;
    });
}

} // namespace

constinit const Decoder<std::vector<StoredSubmission>> decode_submissions =
    decoder_by<std::vector<StoredSubmission>, read_submissions>();

} // namespace stamgast::wire
