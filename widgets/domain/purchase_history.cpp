#include "domain/purchase_history.hpp"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <tuple>
#include <utility>

#include "domain/recommend_ids.hpp"
#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

/// A line that counts, on its way into the history.
struct KeptLine {
    const OrderLine* line;
    std::int32_t quantity;
    std::uint32_t basket;
    std::uint32_t product; ///< its number in the order in which the products were met
};

bool was_kept(const Order& order) {
    return order.state != OrderState::cancelled && order.state != OrderState::returned &&
           order.state != OrderState::refunded;
}

std::int32_t kept_quantity(const Order& order, const OrderLine& line,
                           std::span<const ReturnedLine> returned) {
    std::int64_t kept = line.quantity;
    for (const ReturnedLine& back : returned) {
        if (back.line_id == line.id && back.order_id == order.id)
            kept -= std::max(back.quantity, 0);
    }
    return static_cast<std::int32_t>(std::max<std::int64_t>(kept, 0));
}

std::vector<const Order*> oldest_first(std::span<const Order* const> orders) {
    std::vector<const Order*> sorted(orders.begin(), orders.end());
    const auto identity = [](const Order* order) { return std::tie(order->placed_at_ms, order->id); };
    sort_stably(sorted, {}, identity);
    const auto repeated = std::ranges::unique(sorted, {}, identity);
    sorted.erase(repeated.begin(), repeated.end());
    return sorted;
}

/// Gathers the orders' lines by product and strings each product's lines into purchases.
class PurchaseCollector {
public:
    PurchaseCollector(std::span<const Order* const> orders, std::span<const ReturnedLine> returned,
                      std::int64_t now_ms)
        : orders_(oldest_first(orders)), returned_(returned), now_ms_(now_ms) {}

    PurchaseHistory collect() {
        history_.baskets.resize(orders_.size());
        lines_.reserve(line_count());
        for (std::uint32_t basket = 0; basket < orders_.size(); ++basket) {
            history_.baskets[basket].at_ms = placed_at(basket);
            take_lines(basket);
        }
        add_products();
        std::erase_if(history_.baskets, [](const Basket& basket) { return basket.products.empty(); });
        sort_sent_back();
        return std::move(history_);
    }

private:
    std::size_t line_count() const {
        std::size_t count = 0;
        for (const Order* order : orders_)
            count += order->lines.size();
        return count;
    }

    std::int64_t placed_at(std::uint32_t basket) const {
        return std::min(orders_[basket]->placed_at_ms, now_ms_);
    }

    void take_lines(std::uint32_t basket) {
        const Order& order = *orders_[basket];
        if (order.state == OrderState::cancelled)
            return;
        history_.baskets[basket].products.reserve(order.lines.size());
        for (const OrderLine& line : order.lines) {
            if (line.product_id.empty())
                continue;
            const std::int32_t quantity = was_kept(order) ? kept_quantity(order, line, returned_) : 0;
            if (quantity > 0)
                lines_.push_back({&line, quantity, basket, ids_.add(line.product_id)});
            else
                history_.sent_back_ids.push_back(line.product_id);
        }
    }

    /// Adds the products in the order of their ids, each with its lines in the order of time. Counted into
    /// place instead of sorted, because comparing thousands of long ids again and again takes long.
    void add_products() {
        std::vector<std::size_t> ends(ids_.size());
        for (const KeptLine& kept : lines_)
            ++ends[kept.product];
        std::partial_sum(ends.begin(), ends.end(), ends.begin());
        std::vector<std::size_t> begins(ends);
        std::vector<KeptLine> by_product(lines_.size());
        for (const KeptLine& kept : std::views::reverse(lines_))
            by_product[--begins[kept.product]] = kept;
        std::vector<std::uint32_t> order(ids_.size());
        std::iota(order.begin(), order.end(), 0U);
        sort_stably(order, {}, [&](std::uint32_t product) { return ids_.id(product); });
        history_.products.reserve(order.size());
        for (const std::uint32_t product : order)
            add_product(std::span(by_product).subspan(begins[product], ends[product] - begins[product]));
    }

    /// Adds a product from all of its lines.
    void add_product(std::span<const KeptLine> lines) {
        PurchasedProduct& product = history_.products.emplace_back();
        product.product_id = lines.front().line->product_id;
        product.purchases.reserve(lines.size());
        const KeptLine* largest = nullptr; // of the purchase that is being put together
        for (const KeptLine& kept : lines) {
            if (begin_purchase(product, kept))
                largest = nullptr;
            Purchase& purchase = product.purchases.back();
            purchase.quantity = std::min(purchase.quantity + kept.quantity, max_line_quantity);
            if (!largest || kept.quantity > largest->quantity) {
                largest = &kept;
                purchase.variant = variant_index(product, kept.line->variant_id);
            }
            add_to_basket(kept.basket);
        }
        product.last_line = *largest->line;
        product.currency = orders_[largest->basket]->currency;
    }

    /// Whether the line begins a new purchase, which then is the last one.
    bool begin_purchase(PurchasedProduct& product, const KeptLine& kept) const {
        const std::int64_t at_ms = placed_at(kept.basket);
        if (!product.purchases.empty() && at_ms - product.purchases.back().at_ms < ms_per_day)
            return false;
        product.purchases.push_back({.at_ms = at_ms});
        return true;
    }

    static std::uint32_t variant_index(PurchasedProduct& product, const std::string& variant_id) {
        const auto known = std::ranges::find(product.variant_ids, variant_id);
        const auto index = static_cast<std::uint32_t>(known - product.variant_ids.begin());
        if (known == product.variant_ids.end())
            product.variant_ids.push_back(variant_id);
        return index;
    }

    void add_to_basket(std::uint32_t basket) {
        std::vector<std::uint32_t>& in_basket = history_.baskets[basket].products;
        const auto product = static_cast<std::uint32_t>(history_.products.size() - 1);
        if (in_basket.empty() || in_basket.back() != product)
            in_basket.push_back(product);
    }

    void sort_sent_back() {
        std::vector<std::string>& ids = history_.sent_back_ids;
        sort_stably(ids);
        const auto repeated = std::ranges::unique(ids);
        ids.erase(repeated.begin(), repeated.end());
        std::erase_if(ids, [&](const std::string& id) { return history_.find(id) != nullptr; });
    }

    std::vector<const Order*> orders_;
    std::span<const ReturnedLine> returned_;
    std::int64_t now_ms_;
    IdTable ids_;
    std::vector<KeptLine> lines_; ///< in the order of time
    PurchaseHistory history_;
};

} // namespace

const PurchasedProduct* PurchaseHistory::find(std::string_view product_id) const {
    const auto product = std::ranges::lower_bound(products, product_id, {}, &PurchasedProduct::product_id);
    return product == products.end() || product->product_id != product_id ? nullptr : &*product;
}

PurchaseHistory collect_purchases(std::span<const Order* const> orders,
                                  std::span<const ReturnedLine> returned, std::int64_t now_ms) {
    return PurchaseCollector(orders, returned, now_ms).collect();
}

} // namespace stamgast::domain
