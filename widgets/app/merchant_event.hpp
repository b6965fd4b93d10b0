#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/money.hpp"

namespace stamgast::app {

// What the merchant may want to know. Whether they may be told, and whether they were told before, is decided
// where these leave (`web/bridge/merchant-events.js`).

/// The recommended events of Google Analytics 4 that an account page can see, by their names there.
/// `purchase` is the shop's own.
enum class AnalyticsName : std::uint8_t {
    view_item_list,
    select_item,
    add_to_cart,
    remove_from_cart,
    add_to_wishlist,
    spend_virtual_currency,
};

/// Where the products of an event stand.
enum class AnalyticsList : std::uint8_t { orders, favourites, usuals, suggestions };

/// A product in an event.
struct EventItem {
    std::string product_id;
    std::string variant_id; ///< empty: whatever the size
    std::string title;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> price; ///< of one, minor units of the event's currency; nothing: not known
    friend bool operator==(const EventItem&, const EventItem&) = default;
};

struct AnalyticsEvent {
    AnalyticsName name = AnalyticsName::view_item_list;
    std::optional<AnalyticsList> list;
    std::optional<domain::Currency> currency{}; ///< of the prices
    std::vector<EventItem> items{};
    std::int64_t points = 0; ///< spend_virtual_currency: how many…
    std::string reward{};    ///< …and the title of what for
    friend bool operator==(const AnalyticsEvent&, const AnalyticsEvent&) = default;
};

/// Told to analytics, once per customer and cause. `lasting`: also over page loads, where the device may keep
/// it; what has no cause happens as often as it is told.
struct TellAnalytics {
    AnalyticsEvent event;
    std::string customer_id;
    std::string cause{};
    bool lasting = false;
    friend bool operator==(const TellAnalytics&, const TellAnalytics&) = default;
};

/// When a merchant may want to write to a regular. Each is an event of the element:
/// `stamgast-favourite-added`…
enum class RetentionTrigger : std::uint8_t {
    favourite_added,
    second_order,
    idle_six_months,
    reward_redeemed,
    return_requested,
    withdrawal_requested,
    review_submitted,
};

struct EventFact {
    std::string name;
    std::string text;
    friend bool operator==(const EventFact&, const EventFact&) = default;
};

/// Told to the page around, once per customer and cause: an id of what it is about.
struct TellRetention {
    RetentionTrigger trigger = RetentionTrigger::favourite_added;
    std::string customer_id;
    std::string cause;
    std::vector<EventFact> facts{};
    std::optional<std::int64_t> at_ms{}; ///< when that happened, since 1970; nothing: now
    friend bool operator==(const TellRetention&, const TellRetention&) = default;
};

} // namespace stamgast::app
