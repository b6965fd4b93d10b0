#include "domain/review.hpp"

#include <algorithm>
#include <utility>

#include "domain/utf8.hpp"

namespace stamgast::domain {
namespace {

/// As the fields of a browser and the shops count: a character beyond U+FFFF is two.
int characters_in(std::string_view text) {
    int characters = 0;
    while (!text.empty()) {
        characters += take_code_point(text) > U'\uFFFF' ? 2 : 1;
    }
    return characters;
}

} // namespace

const Review* find_review(const ReviewList& list, const ReviewSubject& subject) {
    const auto found = std::ranges::find_if(list.reviews, [&](const Review& review) {
        return review.order_id == subject.order_id && review.product_id == subject.product_id;
    });
    return found == list.reviews.end() ? nullptr : &*found;
}

const OrderLine* find_product_line(const Order& order, std::string_view product_id) {
    const auto found = product_id.empty()
                           ? order.lines.end()
                           : std::ranges::find(order.lines, product_id, &OrderLine::product_id);
    return found == order.lines.end() ? nullptr : &*found;
}

std::vector<const ReviewPrompt*> reviewable(const Order& order, const ReviewList& list) {
    std::vector<const ReviewPrompt*> prompts;
    if (order.state != OrderState::delivered) {
        return prompts;
    }
    for (const ReviewPrompt& prompt : list.prompts) {
        const bool asked_already = std::ranges::any_of(
            prompts, [&](const ReviewPrompt* each) { return each->product_id == prompt.product_id; });
        if (prompt.order_id == order.id && !asked_already && find_product_line(order, prompt.product_id) &&
            !find_review(list, {prompt.order_id, prompt.product_id})) {
            prompts.push_back(&prompt);
        }
    }
    return prompts;
}

ReviewSubmission with_topic_stars(ReviewSubmission review, std::string_view topic_id, std::int32_t stars) {
    std::erase_if(review.topics, [&](const ReviewSubmission::Topic& topic) { return topic.id == topic_id; });
    if (stars > 0) {
        review.topics.push_back({std::string{topic_id}, stars});
    }
    return review;
}

bool is_complete(const ReviewSubmission& review) {
    const auto are_stars = [](std::int32_t stars) { return stars >= 1 && stars <= most_stars; };
    return are_stars(review.stars) &&
           std::ranges::all_of(review.topics, are_stars, &ReviewSubmission::Topic::stars) &&
           characters_in(review.title) <= longest_review_title &&
           characters_in(review.text) <= longest_review_text;
}

} // namespace stamgast::domain
