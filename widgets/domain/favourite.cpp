#include "domain/favourite.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

bool can_be_had(const Variant& variant) { return variant.stock != Stock::out_of_stock; }

/// The variant that it is of, or the best one of its product; null when neither is sold today.
const Variant* variant_today(const Favourite& favourite) {
    if (!favourite.product) {
        return nullptr;
    }
    const std::vector<Variant>& variants = favourite.product->variants;
    if (!favourite.id.variant_id.empty()) {
        const auto own = std::ranges::find(variants, favourite.id.variant_id, &Variant::id);
        return own == variants.end() ? nullptr : &*own;
    }
    const auto best = std::ranges::min_element(variants, [](const Variant& left, const Variant& right) {
        return can_be_had(left) != can_be_had(right) ? can_be_had(left) : left.price < right.price;
    });
    return best == variants.end() ? nullptr : &*best;
}

/// A product with a single variant leaves nothing to choose.
std::string wanted_variant(const Favourite& favourite) {
    const bool single =
        favourite.id.variant_id.empty() && favourite.product && favourite.product->variants.size() == 1;
    return single ? favourite.product->variants.front().id : favourite.id.variant_id;
}

OrderLine line_of(const Favourite& favourite) {
    OrderLine line;
    line.product_id = favourite.id.product_id;
    line.variant_id = wanted_variant(favourite);
    line.title = favourite.title;
    line.unit_price = price_today(favourite).value_or(0);
    line.total = line.unit_price;
    line.image_url = favourite.image_url;
    if (const Variant* variant = variant_today(favourite); variant && !line.variant_id.empty()) {
        line.options = variant->options;
    }
    return line;
}

} // namespace

FavouriteState state_of(const Favourite& favourite) {
    if (!favourite.today_is_known) {
        return FavouriteState::unknown;
    }
    const Variant* variant = variant_today(favourite);
    if (!variant) {
        return FavouriteState::gone;
    }
    return can_be_had(*variant) ? FavouriteState::available : FavouriteState::out_of_stock;
}

std::optional<std::int64_t> price_today(const Favourite& favourite) {
    const Variant* variant = variant_today(favourite);
    return variant ? std::optional{variant->price} : std::nullopt;
}

std::optional<std::int64_t> price_drop(const Favourite& favourite) {
    const std::optional<std::int64_t> today = price_today(favourite);
    const bool comparable = today && favourite.price_when_added && favourite.currency &&
                            *favourite.currency == favourite.product->currency;
    if (!comparable || *today >= *favourite.price_when_added) {
        return std::nullopt;
    }
    return *favourite.price_when_added - *today;
}

bool is_back_in_stock(const Favourite& favourite) {
    return favourite.in_stock_when_added == false && state_of(favourite) == FavouriteState::available;
}

ReorderRequest request_of(std::span<const Favourite> favourites) {
    ReorderRequest request;
    request.source = ReorderSource::favourites;
    const auto sold =
        std::ranges::find_if(favourites, [](const Favourite& each) { return each.product.has_value(); });
    if (sold != favourites.end()) {
        request.currency = sold->product->currency;
    }
    for (const Favourite& favourite : favourites) {
        request.lines.push_back(line_of(favourite));
    }
    request.order_id = set_id(request.lines);
    return request;
}

} // namespace stamgast::domain
