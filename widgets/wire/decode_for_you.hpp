#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/catalogue_page.hpp"
#include "domain/recommend_tips.hpp"
#include "domain/replenishment.hpp"
#include "wire/decode.hpp"

/// What the section For you is made of: shop-plugin/contract/{catalogue,reminders,tips}.js.
namespace stamgast::wire {

/// What has a mistake is left out. Of a product without variants that
/// can be had, the card shows the cheapest of all.
extern const Decoder<domain::CataloguePage> decode_catalogue_page;

/// Whether the product is dismissed now: `{"product_id", "dismissed"}`.
extern const Decoder<bool> decode_dismissal;

extern const Decoder<std::vector<domain::Reminder>> decode_reminders;
/// Nothing when the product is neither snoozed nor muted now.
extern const Decoder<std::optional<domain::Reminder>> decode_reminder_answer;

/// Tips that are for nothing (neither a product nor a group) are left out.
extern const Decoder<std::vector<domain::Tip>> decode_tips;

} // namespace stamgast::wire
