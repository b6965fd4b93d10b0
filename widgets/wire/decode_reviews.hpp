#pragma once

#include <string_view>

#include "domain/review.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

[[nodiscard]] Decoded<domain::ReviewList> decode_reviews(std::string_view json);
/// Of submitReview: the review as it is now.
[[nodiscard]] Decoded<domain::Review> decode_review_answer(std::string_view json);

} // namespace stamgast::wire
