#pragma once

#include <span>
#include <string>
#include <string_view>

#include "domain/cart.hpp"
#include "domain/order_page.hpp"
#include "domain/reorder_intent.hpp"
#include "wire/json_writer.hpp"

/// What goes to the shop, to the outbox and to the page around, in the shapes of shop-plugin/contract.js.
/// Each writes one value at the place where the writer is.
namespace stamgast::wire {

/// OrderQuery. OrderState::unknown is no word of the contract and is left out.
void encode_order_query(JsonWriter& writer, const domain::OrderQuery& query);
/// ProductQuery.
void encode_product_query(JsonWriter& writer, std::span<const std::string> product_ids);
/// CartChange.
void encode_cart_change(JsonWriter& writer, std::string_view key, std::span<const domain::CartTarget> lines);
/// What redeemReward is asked.
void encode_redemption(JsonWriter& writer, std::string_view key, std::string_view reward_id);
/// What undoRedemption is asked.
void encode_redemption_undo(JsonWriter& writer, std::string_view key, std::string_view redemption_id);
/// CartLineResult[].
void encode_line_results(JsonWriter& writer, std::span<const domain::CartLineResult> results);
/// A ReorderIntent as the outbox keeps it; decode_intents reads it back.
void encode_intent(JsonWriter& writer, const domain::ReorderIntent& intent);

} // namespace stamgast::wire
