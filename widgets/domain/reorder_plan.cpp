#include "domain/reorder_plan.hpp"

#include <algorithm>
#include <cassert>
#include <string_view>
#include <utility>

namespace stamgast::domain {
namespace {

/// How many of a variant one cart can hold today, whatever it holds now.
std::int32_t limit_of(const Variant& variant) {
    if (variant.stock == Stock::out_of_stock)
        return 0;
    const std::int32_t left = variant.available_quantity.value_or(max_line_quantity);
    const std::int32_t allowed = variant.max_quantity.value_or(max_line_quantity);
    return std::clamp(std::min(left, allowed), 0, max_line_quantity);
}

/// Whether a price is higher than the policy lets pass without asking.
bool rises_too_much(std::int64_t old_price, std::int64_t new_price, const ReorderPolicy& policy) {
    constexpr std::int64_t whole = 10'000;
    if (new_price <= old_price)
        return false;
    if (old_price <= 0)
        return true;
    const std::int64_t tolerated =
        std::clamp(policy.tolerated_rise_basis_points, 0, max_tolerated_rise_basis_points);
    // Divided before it is multiplied, because max_minor_units × the most that is tolerated does not fit.
    const std::int64_t rise = old_price / whole * tolerated + old_price % whole * tolerated / whole;
    return new_price - old_price > rise;
}

/// Where the price of an ordered product is taken from: nothing if it is not sold any more.
const Product* find_product(std::span<const Product> products, const OrderLine& line) {
    if (line.product_id.empty())
        return nullptr;
    const auto product = std::ranges::find(products, line.product_id, &Product::id);
    return product == products.end() ? nullptr : &*product;
}

const Variant* find_variant(const Product& product, const OrderLine& line) {
    if (line.variant_id.empty())
        return nullptr;
    const auto variant = std::ranges::find(product.variants, line.variant_id, &Variant::id);
    return variant == product.variants.end() ? nullptr : &*variant;
}

/// Plans line after line and remembers what earlier lines will take of a variant.
class Planner {
public:
    Planner(const ReorderRequest& request, std::span<const Product> products, const Cart& cart,
            const ReorderPolicy& policy)
        : request_(request), products_(products), cart_(cart), policy_(policy) {}

    ReorderPlan plan(std::span<const std::size_t> line_indices) {
        plan_.currency = request_.currency;
        for (const std::size_t index : line_indices) {
            const Product* product = find_product(products_, request_.lines[index]);
            if (!product)
                continue;
            plan_.currency = product->currency;
            break;
        }
        plan_.cart_has_other_currency = !cart_.lines.empty() && cart_.currency != plan_.currency;
        plan_.lines.reserve(line_indices.size());
        for (const std::size_t index : line_indices)
            plan_line(index);
        return std::move(plan_);
    }

private:
    void plan_line(std::size_t index) {
        const OrderLine& line = request_.lines[index];
        PlannedLine& planned = plan_.lines.emplace_back();
        planned.line_index = index;
        planned.ordered_quantity = line.quantity;
        if (request_.currency == plan_.currency)
            planned.old_unit_price = line.unit_price;
        if (const Product* product = find_product(products_, line)) {
            planned.outcome = plan_product(planned, line, *product);
        }
        if (planned.choices.empty())
            return;
        planned.in_cart = quantity_in_cart(cart_, planned.choices.front().variant_id, line.attributes);
    }

    LineOutcome plan_product(PlannedLine& planned, const OrderLine& line, const Product& product) {
        if (product.currency != plan_.currency)
            return LineOutcome::out_of_stock;
        const Variant* variant = find_variant(product, line);
        if (variant && offer(planned, product.id, product.title, product.image_url, *variant)) {
            return judge(planned, *variant);
        }
        if (!variant && offer_others(planned, product))
            return LineOutcome::needs_choice;
        if (product.substitute && offer_substitute(planned, *product.substitute))
            return LineOutcome::substitute;
        return product.variants.empty() ? LineOutcome::discontinued : LineOutcome::out_of_stock;
    }

    /// Adds a choice; false if there is nothing left of it, for this line at least.
    bool offer(PlannedLine& planned, const std::string& product_id, const std::string& title,
               const std::string& image_url, const Variant& variant) {
        const std::int32_t open = limit_of(variant) - promised(variant.id);
        if (open <= 0)
            return false;
        const std::int64_t addable = open - variant_count(cart_, variant.id);
        planned.choices.push_back(
            {.product_id = product_id,
             .variant_id = variant.id,
             .title = title,
             .options = variant.options,
             .image_url = variant.image_url.empty() ? image_url : variant.image_url,
             .unit_price = variant.price,
             .max_addable = static_cast<std::int32_t>(std::max<std::int64_t>(0, addable)),
             .max_in_cart = open});
        return true;
    }

    bool offer_others(PlannedLine& planned, const Product& product) {
        for (const Variant& variant : product.variants) {
            offer(planned, product.id, product.title, product.image_url, variant);
        }
        return !planned.choices.empty();
    }

    bool offer_substitute(PlannedLine& planned, const Substitute& substitute) {
        return offer(planned, substitute.product_id, substitute.title, {}, substitute.variant);
    }

    /// The outcome of a line whose very variant can be had, which is promised to it.
    LineOutcome judge(const PlannedLine& planned, const Variant& variant) {
        const ReorderChoice& choice = planned.choices.front();
        promise(variant.id, std::min(planned.ordered_quantity, choice.max_in_cart));
        if (choice.max_addable < planned.ordered_quantity)
            return LineOutcome::quantity_limited;
        const bool as_then =
            planned.old_unit_price && !rises_too_much(*planned.old_unit_price, variant.price, policy_);
        return as_then ? LineOutcome::available : LineOutcome::price_changed;
    }

    std::int32_t promised(std::string_view variant_id) const {
        const auto entry = std::ranges::find(promised_, variant_id, &Promise::first);
        return entry == promised_.end() ? 0 : entry->second;
    }

    void promise(std::string_view variant_id, std::int32_t quantity) {
        const auto entry = std::ranges::find(promised_, variant_id, &Promise::first);
        if (entry == promised_.end()) {
            promised_.emplace_back(variant_id, quantity);
        } else {
            entry->second += quantity;
        }
    }

    using Promise = std::pair<std::string_view, std::int32_t>;
    const ReorderRequest& request_;
    std::span<const Product> products_;
    const Cart& cart_;
    const ReorderPolicy& policy_;
    ReorderPlan plan_;
    std::vector<Promise> promised_;
};

} // namespace

bool ReorderPlan::needs_decision() const {
    const auto simply = [](const PlannedLine& line) { return line.outcome == LineOutcome::available; };
    return cart_has_other_currency || !std::ranges::all_of(lines, simply);
}

ReorderPlan plan_reorder(const ReorderRequest& request, std::span<const std::size_t> line_indices,
                         std::span<const Product> products_now, const Cart& cart,
                         const ReorderPolicy& policy) {
    std::vector<std::size_t> all;
    if (line_indices.empty()) {
        for (std::size_t index = 0; index < request.lines.size(); ++index)
            all.push_back(index);
        line_indices = all;
    }
    assert(
        std::ranges::all_of(line_indices, [&](std::size_t index) { return index < request.lines.size(); }));
    return Planner(request, products_now, cart, policy).plan(line_indices);
}

} // namespace stamgast::domain
