#include "wire/decode_reviews.hpp"

#include "wire/decoder.hpp"
#include "wire/review_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::Review;
using domain::ReviewList;
using domain::ReviewPrompt;
using domain::ReviewReply;
using domain::ReviewTopic;
using domain::TopicStars;
using enum Presence;

const FieldShape topic_fields[] = {
    field<&ReviewTopic::id, id_text>("id"),
    field<&ReviewTopic::label, display_text>("label"),
};
constexpr auto prompt_topic_shape = object_of<ReviewTopic>(topic_fields);

const FieldShape prompt_fields[] = {
    field<&ReviewPrompt::order_id, id_text>("order_id"),
    field<&ReviewPrompt::product_id, id_text>("product_id"),
    field<&ReviewPrompt::topics, list_of<prompt_topic_shape>>("topics"),
};
constexpr auto prompt_shape = object_of<ReviewPrompt>(prompt_fields);

const FieldShape topic_stars_fields[] = {
    field<&TopicStars::id, id_text>("id"),
    field<&TopicStars::label, display_text>("label"),
    field<&TopicStars::stars, star_count>("stars"),
};
constexpr auto topic_stars_shape = object_of<TopicStars>(topic_stars_fields);

const FieldShape reply_fields[] = {
    field<&ReviewReply::text, display_text>("text"),
    field<&ReviewReply::at_ms, timestamp_text>("at"),
};
constexpr auto reply_shape = object_of<ReviewReply>(reply_fields);

const FieldShape review_fields[] = {
    field<&Review::order_id, id_text>("order_id"),
    field<&Review::product_id, id_text>("product_id"),
    field<&Review::stars, star_count>("stars"),
    field<&Review::topics, list_of<topic_stars_shape>>("topics"),
    field<&Review::title, display_text>("title", optional),
    field<&Review::text, display_text>("text", optional),
    field<&Review::at_ms, timestamp_text>("at"),
    field<&Review::state, word<domain::ReviewState>>("state"),
    field<&Review::reply, optional_of<reply_shape>>("reply", optional),
};
constexpr auto review_shape = object_of<Review>(review_fields);

const FieldShape list_fields[] = {
    field<&ReviewList::prompts, good_of<prompt_shape>>("prompts"),
    field<&ReviewList::reviews, good_of<review_shape>>("reviews"),
};
constexpr auto list_shape = object_of<ReviewList>(list_fields);

const FieldShape answer_fields[] = {
    field_of_whole<review_shape>("review"),
};
constexpr auto answer_shape = object_of<Review>(answer_fields);

} // namespace

bool take_stars(void* target, std::int64_t value) {
    *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(value);
    return value >= 1 && value <= domain::most_stars;
}

constinit const Decoder<ReviewList> decode_reviews = decoder_of(list_shape);

constinit const Decoder<Review> decode_review_answer = decoder_of(answer_shape);

} // namespace stamgast::wire
