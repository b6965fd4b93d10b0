#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/order.hpp"

namespace stamgast::domain {

inline constexpr int most_stars = 5;
/// What the contract lets a customer write, in characters.
inline constexpr int longest_review_title = 120;
inline constexpr int longest_review_text = 5'000;

/// A side of a product that has stars of its own: taste, packing.
struct ReviewTopic {
    std::string id{};
    std::string label{};
    friend bool operator==(const ReviewTopic&, const ReviewTopic&) = default;
};

/// The shop would like to hear about a product of an order.
struct ReviewPrompt {
    std::string order_id{};
    std::string product_id{};
    std::vector<ReviewTopic> topics{}; ///< none: stars alone are asked for
    friend bool operator==(const ReviewPrompt&, const ReviewPrompt&) = default;
};

struct TopicStars {
    std::string id{};
    std::string label{};
    std::int32_t stars = 0; ///< 1 … most_stars
    friend bool operator==(const TopicStars&, const TopicStars&) = default;
};

struct ReviewReply {
    std::string text{};
    std::int64_t at_ms = 0;
    friend bool operator==(const ReviewReply&, const ReviewReply&) = default;
};

/// `pending` until the shop has read it.
enum class ReviewState : std::uint8_t { published, pending };

/// What the customer thinks of a product of an order.
struct Review {
    std::string order_id{};
    std::string product_id{};
    std::int32_t stars = 0; ///< 1 … most_stars
    std::vector<TopicStars> topics{};
    std::string title{}; ///< may be empty, and so may the text
    std::string text{};
    std::int64_t at_ms = 0;
    ReviewState state = ReviewState::pending;
    std::optional<ReviewReply> reply{}; ///< the shop's
    friend bool operator==(const Review&, const Review&) = default;
};

struct ReviewList {
    std::vector<ReviewPrompt> prompts{};
    std::vector<Review> reviews{};
    friend bool operator==(const ReviewList&, const ReviewList&) = default;
};

/// What a review is about: one product of one order.
struct ReviewSubject {
    std::string order_id{};
    std::string product_id{};
    friend bool operator==(const ReviewSubject&, const ReviewSubject&) = default;
};

/// What the customer writes. Topics without stars are not in it.
struct ReviewSubmission {
    struct Topic {
        std::string id{};
        std::int32_t stars = 0; ///< 1 … most_stars
        friend bool operator==(const Topic&, const Topic&) = default;
    };
    ReviewSubject subject{};
    std::int32_t stars = 0; ///< 1 … most_stars; 0: not chosen yet
    std::vector<Topic> topics{};
    std::string title{};
    std::string text{};
    friend bool operator==(const ReviewSubmission&, const ReviewSubmission&) = default;
};

/// The review of that product in that order, or null.
[[nodiscard]] const Review* find_review(const ReviewList& list, const ReviewSubject& subject);
/// The line that the product is on, the first of them; null where the order does not have it.
[[nodiscard]] const OrderLine* find_product_line(const Order& order, std::string_view product_id);

/// What the customer may be asked about an order: the prompts of the shop for products that the order has,
/// each once, of which there is no review. Only once it has been delivered: what is still on its way, came
/// back or was cancelled cannot be judged.
[[nodiscard]] std::vector<const ReviewPrompt*> reviewable(const Order& order, const ReviewList& list);

/// The review with the stars of one topic; 0 takes them back.
[[nodiscard]] ReviewSubmission with_topic_stars(ReviewSubmission review, std::string_view topic_id,
                                                std::int32_t stars);
/// Whether it can be sent: the stars for the whole are given, and nothing in it is longer than the shop
/// takes.
[[nodiscard]] bool is_complete(const ReviewSubmission& review);

} // namespace stamgast::domain
