#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/effect.hpp"
#include "domain/shop_failure.hpp"

namespace stamgast::app {

struct Model;
struct RequestFailed;
struct Update;

enum class SubmissionState : std::uint8_t { idle, sending, failed, done };

/// Something that the customer sends to the shop, other than a change of the cart, and that must happen once
/// however often it is pressed and however the answers get lost: an idempotency key goes with it.
struct Submission {
    SubmissionState state = SubmissionState::idle;
    std::string key; ///< of what was sent last
    RequestId request = 0;
    std::optional<domain::ShopFailure> failure; ///< why it failed, as long as it has
};

/// The request with which to send it, under `submission.key`; 0 while it is being sent. What may have reached
/// the shop although its answer was lost goes out under the key that it had.
[[nodiscard]] RequestId submit(Model& model, Submission& submission);

/// Whether it failed in a way that leaves open whether the shop has done it.
[[nodiscard]] bool may_have_happened(const Submission& submission);
/// Whether the shop has not said yet, or not in time, what it has done with it.
[[nodiscard]] bool is_unanswered(const Submission& submission);
/// One that left this device before, under `key`, and whose answer never came.
[[nodiscard]] Submission submission_without_answer(std::string key);

/// Whether the answer to `request` is this submission's; it is done then.
[[nodiscard]] bool take_answer(Submission& submission, RequestId request);
/// Whether the failed request was this submission's; it has failed then.
[[nodiscard]] bool take_failure(Submission& submission, const RequestFailed& failed);

/// What is sent next is something else (the customer changed it, or begins anew), or another customer's:
/// gives up what is under way and forgets the key.
void drop(Update& turn, Submission& submission);

} // namespace stamgast::app
