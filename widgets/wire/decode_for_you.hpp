#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/catalogue_page.hpp"
#include "domain/recommend_tips.hpp"
#include "domain/replenishment.hpp"
#include "wire/decode.hpp"

/// What the section For you is made of: shop-plugin/contract/{catalogue,reminders,tips}.js.
namespace stamgast::wire {

/// What has a mistake is left out. Of a product without variants that
/// can be had, the card shows the cheapest of all.
[[nodiscard]] Decoded<domain::CataloguePage> decode_catalogue_page(std::string_view json);

/// `{"product_id", "dismissed"}`.
struct Dismissal {
    std::string product_id;
    bool dismissed = false;
    friend bool operator==(const Dismissal&, const Dismissal&) = default;
};
[[nodiscard]] Decoded<Dismissal> decode_dismissal(std::string_view json);

[[nodiscard]] Decoded<std::vector<domain::Reminder>> decode_reminders(std::string_view json);
/// Nothing when the product is neither snoozed nor muted now.
[[nodiscard]] Decoded<std::optional<domain::Reminder>> decode_reminder_answer(std::string_view json);

/// Tips that are for nothing (neither a product nor a group) are left out.
[[nodiscard]] Decoded<std::vector<domain::Tip>> decode_tips(std::string_view json);

} // namespace stamgast::wire
