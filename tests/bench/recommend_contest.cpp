#include "recommend_contest.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/purchase_history.hpp"
#include "domain/recommend_basket.hpp"

namespace stamgast::bench {
namespace {

using namespace domain;

using Ids = std::vector<std::string>;

Ids predict_with_stamgast(const Catalogue& catalogue, const Shopper& shopper, std::size_t count) {
    std::vector<const Order*> orders;
    for (const Order& order : shopper.orders)
        orders.push_back(&order);
    // The time is that of the order: the customer has come, what will they take?
    const std::int64_t now_ms = shopper.next.placed_at_ms;
    const PurchaseHistory history = collect_purchases(orders, {}, now_ms);
    Ids ids;
    for (const PredictedProduct& product : predict_basket({history, catalogue, now_ms}, count))
        ids.push_back(product.product_id);
    return ids;
}

Ids most_popular(const Catalogue& catalogue) {
    std::vector<const CatalogueProduct*> products;
    for (const CatalogueProduct& product : catalogue.products)
        products.push_back(&product);
    std::ranges::stable_sort(products, std::ranges::greater{}, &CatalogueProduct::popularity);
    Ids ids;
    for (const CatalogueProduct* product : products)
        ids.push_back(product->id);
    return ids;
}

/// By the number of orders that a product is in, the one bought later first where that is equal.
Ids most_frequent(const Shopper& shopper) {
    std::map<std::string, std::pair<int, std::int64_t>> counts;
    for (const Order& order : shopper.orders) {
        for (const OrderLine& line : order.lines) {
            auto& [count, last_ms] = counts[line.product_id];
            ++count;
            last_ms = order.placed_at_ms;
        }
    }
    std::vector<std::pair<std::pair<int, std::int64_t>, std::string>> sorted;
    for (const auto& [id, count] : counts)
        sorted.emplace_back(count, id);
    std::ranges::sort(sorted, std::ranges::greater{});
    Ids ids;
    for (const auto& [count, id] : sorted)
        ids.push_back(id);
    return ids;
}

int count_foretold(const Ids& predicted, const Order& order) {
    return static_cast<int>(std::ranges::count_if(order.lines, [&](const OrderLine& line) {
        return std::ranges::find(predicted, line.product_id) != predicted.end();
    }));
}

} // namespace

Ids predict(Predictor predictor, const Population& population, const Shopper& shopper, std::size_t count) {
    if (predictor == Predictor::stamgast)
        return predict_with_stamgast(population.catalogue, shopper, count);
    Ids ids = predictor == Predictor::most_frequent ? most_frequent(shopper) : Ids{};
    for (const std::string& id : most_popular(population.catalogue)) {
        if (ids.size() >= count)
            break;
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    ids.resize(std::min(ids.size(), count));
    return ids;
}

Score score(Predictor predictor, const Population& population, std::size_t count) {
    Score score;
    for (const Shopper& shopper : population.shoppers) {
        const int foretold = count_foretold(predict(predictor, population, shopper, count), shopper.next);
        score.hits += foretold > 0 ? 1 : 0;
        score.recall_sum += static_cast<double>(foretold) / static_cast<double>(shopper.next.lines.size());
    }
    return score;
}

} // namespace stamgast::bench
