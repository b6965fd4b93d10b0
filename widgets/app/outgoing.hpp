#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/dispatch.hpp"
#include "domain/stored_submission.hpp"

namespace stamgast::app {

struct Model;

/// A return, a review, a redemption or its undoing on its way to the shop: see update_outgoing.hpp.
struct Outgoing : Dispatch {
    domain::Submitted what;
    bool put_aside = false; ///< the customer wants it no more: only pressed again does it go out
};

struct OutgoingState {
    std::vector<Outgoing> items;
    RequestId found_request = 0; ///< the outbox is being read
};

/// Whether both are about the same: the return of the same order, the review of the same
/// product of it, the same reward.
[[nodiscard]] bool same_subject(const domain::Submitted& left, const domain::Submitted& right);
/// What is on its way, or has failed, about the same as `what`; null if nothing is.
[[nodiscard]] const Outgoing* find_outgoing(const Model& model, const domain::Submitted& what);

/// When something leaves that the outbox has not written in time.
[[nodiscard]] std::optional<std::int64_t> next_outgoing_ms(const Model& model);

} // namespace stamgast::app
