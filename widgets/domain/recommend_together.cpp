#include "domain/recommend_together.hpp"

#include <numeric>
#include <span>

namespace stamgast::domain {
namespace {

constexpr std::size_t largest_basket = 50;

/// For each product of the history, the baskets that it lies in with not too many others; one product's after
/// the other's, because a vector for each would be thousands of them.
class BasketsOfProducts {
public:
    explicit BasketsOfProducts(const PurchaseHistory& history) : begins_(history.products.size() + 1) {
        for (const Basket& basket : history.baskets) {
            for (const std::uint32_t product : counted(basket))
                ++begins_[product];
        }
        std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
        baskets_.resize(begins_.back());
        for (auto basket = static_cast<std::uint32_t>(history.baskets.size()); basket > 0; --basket) {
            for (const std::uint32_t product : counted(history.baskets[basket - 1]))
                baskets_[--begins_[product]] = basket - 1;
        }
    }

    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t product) const {
        return std::span(baskets_).subspan(begins_[product], begins_[product + 1] - begins_[product]);
    }

private:
    static std::span<const std::uint32_t> counted(const Basket& basket) {
        return basket.products.size() > largest_basket ? std::span<const std::uint32_t>{} : basket.products;
    }

    std::vector<std::uint32_t> begins_; ///< into `baskets_`, by product; the last is its end
    std::vector<std::uint32_t> baskets_;
};

} // namespace

std::vector<Together> count_together(const PurchaseHistory& history) {
    const BasketsOfProducts baskets_of(history);
    std::vector<std::int32_t> counts(history.products.size());
    std::vector<std::uint32_t> met;
    std::vector<Together> found;
    for (std::uint32_t product = 0; product < counts.size(); ++product) {
        const std::span<const std::uint32_t> baskets = baskets_of.of(product);
        if (baskets.size() < 2)
            continue;
        for (const std::uint32_t basket : baskets) {
            for (const std::uint32_t with : history.baskets[basket].products) {
                if (with != product && ++counts[with] == 2)
                    met.push_back(with);
            }
        }
        for (const std::uint32_t with : met)
            found.push_back({.product = product, .with = with, .count = counts[with]});
        met.clear();
        for (const std::uint32_t basket : baskets) {
            for (const std::uint32_t with : history.baskets[basket].products)
                counts[with] = 0;
        }
    }
    return found;
}

} // namespace stamgast::domain
