// What the recommend benchmark drives from Node: the contest of predictors, and one heavy customer for the
// time.
#include <emscripten/emscripten.h>

#include <string>
#include <vector>

#include "dice.hpp"
#include "domain/next_order.hpp"
#include "domain/purchase_history.hpp"
#include "domain/recommend.hpp"
#include "domain/recommend_basket.hpp"
#include "domain/replenishment.hpp"
#include "recommend_contest.hpp"
#include "recommend_population.hpp"

using namespace stamgast;

namespace {

constexpr std::int64_t now_ms = 1'772'668'800'000;

bench::Population& population() {
    static bench::Population made;
    return made;
}

struct HeavyCustomer {
    std::vector<domain::Order> orders;
    domain::Catalogue catalogue;
};

HeavyCustomer& heavy_customer() {
    static HeavyCustomer made;
    return made;
}

struct Suggested {
    domain::PurchaseHistory purchases = {};
    std::vector<domain::Usual> usuals = {};
};

Suggested& suggested() {
    static Suggested made;
    return made;
}

std::string product_id(int product) { return "gid://shop/Product/" + std::to_string(8'000'000 + product); }

void make_products(bench::Dice& dice, int count) {
    for (int product = 0; product < count; ++product) {
        domain::CatalogueProduct& sold = heavy_customer().catalogue.products.emplace_back();
        sold.id = product_id(product);
        sold.group_ids = {"group-" + std::to_string(dice.below(60)),
                          "brand-" + std::to_string(dice.below(200))};
        sold.popularity = dice.below(5'000);
        sold.first_seen_ms = now_ms - dice.below(1'000) * domain::ms_per_day;
        sold.use = dice.per_cent(20) ? domain::ProductUse::durable : domain::ProductUse::consumable;
        for (int relation = 0; relation < 4; ++relation) {
            const auto kind = static_cast<domain::RelationKind>(dice.below(4));
            sold.relations.push_back({product_id(dice.below(count)), kind, dice.between(1, 1000)});
        }
    }
}

/// Two thirds of the lines are of the customer's hundred usual products.
void make_orders(bench::Dice& dice, int count, int product_count) {
    for (int index = 0; index < count; ++index) {
        domain::Order& order = heavy_customer().orders.emplace_back();
        order.id = "order-" + std::to_string(index);
        order.placed_at_ms = now_ms - (index + 1) * 3 * domain::ms_per_day;
        order.state = domain::OrderState::delivered;
        for (int line = dice.between(2, 12); line > 0; --line) {
            domain::OrderLine& made = order.lines.emplace_back();
            made.id = order.id + "-" + std::to_string(line);
            made.product_id = product_id(dice.below(dice.per_cent(67) ? 100 : product_count));
            made.variant_id = made.product_id + "/1";
            made.title = "Product of this shop";
            made.quantity = dice.between(1, 4);
        }
    }
}

domain::PurchaseHistory collect_heavy() {
    std::vector<const domain::Order*> orders;
    for (const domain::Order& order : heavy_customer().orders)
        orders.push_back(&order);
    return domain::collect_purchases(orders, {}, now_ms);
}

} // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void make_population(int seed, int shopper_count) {
    population() = bench::make_population(static_cast<std::uint64_t>(seed), shopper_count);
}

/// How many shoppers' next orders hold at least one of the first `count` predicted products.
EMSCRIPTEN_KEEPALIVE int count_hits(int predictor, int count) {
    return bench::score(static_cast<bench::Predictor>(predictor), population(),
                        static_cast<std::size_t>(count))
        .hits;
}

/// The share of a next order that the first `count` predicted products foretell, on average.
EMSCRIPTEN_KEEPALIVE double mean_recall(int predictor, int count) {
    const bench::Score score =
        bench::score(static_cast<bench::Predictor>(predictor), population(), static_cast<std::size_t>(count));
    return score.recall_sum / static_cast<double>(population().shoppers.size());
}

EMSCRIPTEN_KEEPALIVE void make_heavy_customer(int order_count, int product_count) {
    bench::Dice dice(2026);
    heavy_customer() = {};
    make_products(dice, product_count);
    make_orders(dice, order_count, product_count);
}

/// The steps from the orders to what the section For you shows, in their order, as `app/suggestions` takes
/// them: each works on what the one before it left.
EMSCRIPTEN_KEEPALIVE int read_heavy_purchases() {
    suggested() = {.purchases = collect_heavy()};
    return static_cast<int>(suggested().purchases.products.size());
}

EMSCRIPTEN_KEEPALIVE int find_heavy_usuals() {
    suggested().usuals = domain::find_usuals(suggested().purchases, {}, now_ms);
    return static_cast<int>(suggested().usuals.size());
}

/// The next order and recommendations.
EMSCRIPTEN_KEEPALIVE int recommend_heavy() {
    const domain::Tallies tallies(suggested().purchases, heavy_customer().catalogue, now_ms);
    const domain::RecommendInput input{tallies, suggested().usuals, {}};
    return static_cast<int>(domain::expect_next_order(input).size() + domain::recommend(input).size());
}

/// From the orders to the next basket; how many products it has.
EMSCRIPTEN_KEEPALIVE int predict_heavy() {
    const domain::PurchaseHistory history = collect_heavy();
    return static_cast<int>(domain::predict_basket({history, heavy_customer().catalogue, now_ms}, 10).size());
}

} // extern "C"
