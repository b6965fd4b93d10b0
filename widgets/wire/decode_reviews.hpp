#pragma once

#include "domain/review.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

extern const Decoder<domain::ReviewList> decode_reviews;
/// Of submitReview: the review as it is now.
extern const Decoder<domain::Review> decode_review_answer;

} // namespace stamgast::wire
