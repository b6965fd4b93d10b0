#pragma once

#include <cstddef>
#include <optional>

#include "app/turn.hpp"
#include "domain/reorder_request.hpp"

// A reorder until it is decided: check (today's products and the cart) → plan. What follows is the
// decision, see update_decision.hpp, and the commit, see update_commit.hpp.

namespace stamgast::app {

/// Checks what the request can come to today. No reorder may be going on; the request has lines.
void begin_reorder(Update& turn, domain::ReorderRequest request, std::optional<std::size_t> line_index);
void apply(Update& turn, ProductsReceived&& received);
/// Closes the dialog. What is being stored, sent or settled goes on.
void apply(Update& turn, DialogDismissed&&);

[[nodiscard]] bool products_failed(Update& turn, const RequestFailed& failed);
/// Starts again what failed: checking, confirming or committing. False if nothing did.
[[nodiscard]] bool retry_reorder(Update& turn);
/// Plans when both the products and the cart have come, and commits at once if nothing needs a decision.
void plan_when_checked(Update& turn);
/// Nothing was sent yet: the dialog says why it does not go on.
void fail_before_commit(Update& turn, const domain::ShopFailure& failure);

} // namespace stamgast::app
