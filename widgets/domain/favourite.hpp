#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/money.hpp"
#include "domain/product.hpp"
#include "domain/reorder_request.hpp"

namespace stamgast::domain {

/// A code that is good for a favourite now. `label` says in the shop's words what it gives.
struct FavouriteCode {
    std::string code;
    std::string label;
    std::optional<std::int64_t> ends_at_ms; ///< the last moment at which it is good
    friend bool operator==(const FavouriteCode&, const FavouriteCode&) = default;
};

/// What a favourite is of: a product whatever the size (`variant_id` empty), or one variant of it. Nothing is
/// a favourite twice.
struct FavouriteId {
    std::string product_id;
    std::string variant_id;
    friend bool operator==(const FavouriteId&, const FavouriteId&) = default;
};

/// What the customer keeps for later. Title, picture and price are those of when it was kept, so that what is
/// gone from the shop still has a name.
struct Favourite {
    FavouriteId id;
    std::int64_t added_at_ms = 0;
    std::string title;
    std::string image_url;
    std::optional<std::int64_t> price_when_added; ///< minor units of `currency`
    std::optional<Currency> currency;
    std::optional<bool> in_stock_when_added;
    std::optional<Product> product; ///< as it is sold today; nothing when it is not
    /// Whether `product` says so: of what a device keeps the shop may not have been asked.
    bool today_is_known = true;
    std::optional<FavouriteCode> code;
    friend bool operator==(const Favourite&, const Favourite&) = default;
};

struct FavouritePage {
    std::vector<Favourite> favourites; ///< what was added last comes first
    std::string next_cursor;           ///< empty when there are no more
    friend bool operator==(const FavouritePage&, const FavouritePage&) = default;
};

enum class FavouriteState : std::uint8_t { available, out_of_stock, gone, unknown };
[[nodiscard]] FavouriteState state_of(const Favourite& favourite);

/// What it costs today in its product's currency: the variant's price, or that of the cheapest one that can
/// be had, or else of the cheapest. Nothing when it is gone.
[[nodiscard]] std::optional<std::int64_t> price_today(const Favourite& favourite);
/// By how much it has become cheaper since it was kept; nothing if it has not, or nobody can say.
[[nodiscard]] std::optional<std::int64_t> price_drop(const Favourite& favourite);
/// It could not be had when it was kept, and can today.
[[nodiscard]] bool is_back_in_stock(const Favourite& favourite);

/// One of each in the cart, at the prices that are shown today, so that only what becomes dearer meanwhile is
/// asked about. What is gone or sold out is there too: its outcome is told.
[[nodiscard]] ReorderRequest request_of(std::span<const Favourite> favourites);

} // namespace stamgast::domain
