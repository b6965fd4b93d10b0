#include "recommend_population.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "dice.hpp"

namespace stamgast::bench {
namespace {

using namespace domain;

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t end_ms = 1'772'668'800'000; // 2026-03-05
constexpr int population_products = 600;
constexpr int population_groups = 24;

std::string product_id(int product) { return "product-" + std::to_string(product); }
std::string group_id(int group) { return "group-" + std::to_string(group); }

/// What is true about a product, whether or not the shop knows it.
struct Truth {
    int group = 0;
    int appeal = 1;
    int season = -1; ///< the quarter of the year in which it sells, −1 for all
    std::int64_t first_seen_ms = 0;
    ProductUse use = ProductUse::consumable;
    std::vector<int> complements;
};

struct Habit {
    int product = 0;
    std::int64_t unit_ms = 0; ///< how long a unit lasts
    int quantity = 1;
    std::int64_t begin_ms = 0;
    std::int64_t end_ms = 0;
    std::int64_t due_ms = 0;
    int companion = -1; ///< what is taken with it, −1 for nothing
};

class Shop {
public:
    explicit Shop(Dice& dice) : dice_(dice) {
        std::vector<int> places(population_products);
        for (int place = 0; place < population_products; ++place) {
            places[static_cast<std::size_t>(place)] = place;
            std::swap(places[static_cast<std::size_t>(place)],
                      places[static_cast<std::size_t>(dice_.below(place + 1))]);
        }
        for (const int place : places)
            products_.push_back(make_product(place));
    }

    const Truth& operator[](int product) const { return products_[static_cast<std::size_t>(product)]; }

    /// A product that is sold at the time, by appeal: of `groups` only, unless there are none.
    int draw(const std::vector<int>& groups, std::int64_t at_ms) {
        const auto quarter = static_cast<int>(at_ms / day_ms % 365 / 92);
        std::vector<int> sums;
        int sum = 0;
        for (const Truth& product : products_) {
            const bool in_group = groups.empty() || std::ranges::find(groups, product.group) != groups.end();
            const bool in_season = product.season < 0 || product.season == quarter;
            if (in_group && product.first_seen_ms <= at_ms)
                sum += in_season ? product.appeal * (product.season < 0 ? 1 : 4) : 1;
            sums.push_back(sum);
        }
        const auto drawn = std::ranges::upper_bound(sums, dice_.below(std::max(sum, 1)));
        return static_cast<int>(drawn - sums.begin());
    }

    Catalogue catalogue(const std::vector<int>& popularity) {
        Catalogue catalogue;
        for (int group = 0; group < population_groups; ++group)
            catalogue.groups.push_back({group_id(group), "Group " + std::to_string(group)});
        for (int product = 0; product < population_products; ++product) {
            const Truth& truth = products_[static_cast<std::size_t>(product)];
            CatalogueProduct& sold = catalogue.products.emplace_back();
            sold.id = product_id(product);
            sold.group_ids = {group_id(truth.group)};
            sold.popularity = popularity[static_cast<std::size_t>(product)];
            sold.first_seen_ms = truth.first_seen_ms;
            sold.use = truth.use;
            for (const int complement : truth.complements) {
                if (dice_.per_cent(67))
                    sold.relations.push_back({product_id(complement), RelationKind::complementary, 1000});
                const int other = dice_.below(population_products);
                if (dice_.per_cent(67))
                    sold.relations.push_back({product_id(other), RelationKind::also_bought, 500});
            }
        }
        return catalogue;
    }

private:
    Truth make_product(int place) {
        Truth truth;
        truth.group = dice_.below(population_groups);
        truth.appeal = 20'000 / (place + 10);
        truth.season = dice_.per_cent(12) ? dice_.below(4) : -1;
        truth.first_seen_ms =
            dice_.per_cent(16) ? end_ms - dice_.below(730) * day_ms : end_ms - 2000 * day_ms;
        truth.use = dice_.per_cent(12) ? ProductUse::durable : ProductUse::consumable;
        for (int complement = dice_.below(4); complement > 0; --complement)
            truth.complements.push_back(dice_.below(population_products));
        return truth;
    }

    Dice& dice_;
    std::vector<Truth> products_;
};

/// One shopper's way through their orders.
class Trips {
public:
    Trips(Dice& dice, Shop& shop) : dice_(dice), shop_(shop) {
        begin_ms_ = end_ms - dice_.between(180, 730) * day_ms;
        trip_ms_ = dice_.between(7, 28) * day_ms;
        for (int group = dice_.between(3, 5); group > 0; --group)
            groups_.push_back(dice_.below(population_groups));
        for (int habit = dice_.between(6, 20); habit > 0; --habit)
            habits_.push_back(make_habit());
    }

    std::vector<Order> walk() {
        std::vector<Order> orders;
        for (std::int64_t at_ms = begin_ms_; at_ms < end_ms;) {
            std::set<std::pair<int, int>> basket = fill_basket(at_ms);
            if (!basket.empty())
                orders.push_back(make_order(at_ms, basket));
            at_ms += trip_ms_ * std::max(dice_.per_mille_around_one(350), 150) / 1000;
        }
        return orders;
    }

private:
    Habit make_habit() {
        Habit habit;
        habit.begin_ms = dice_.per_cent(20) ? begin_ms_ + days_of_my_time() : begin_ms_;
        habit.end_ms = dice_.per_cent(20) ? begin_ms_ + days_of_my_time() : end_ms;
        do {
            habit.product = shop_.draw(dice_.per_cent(80) ? groups_ : std::vector<int>{}, habit.begin_ms);
        } while (shop_[habit.product].use == ProductUse::durable);
        habit.unit_ms = dice_.between(20, 120) * day_ms;
        habit.quantity = dice_.per_cent(60) ? 1 : dice_.between(2, 3);
        habit.due_ms = habit.begin_ms + dice_.below(30) * day_ms;
        const std::vector<int>& complements = shop_[habit.product].complements;
        if (!complements.empty() && dice_.per_cent(60))
            habit.companion =
                complements[static_cast<std::size_t>(dice_.below(static_cast<int>(complements.size())))];
        return habit;
    }

    std::int64_t days_of_my_time() {
        return dice_.below(static_cast<int>((end_ms - begin_ms_) / day_ms)) * day_ms;
    }

    /// Pairs of product and quantity.
    std::set<std::pair<int, int>> fill_basket(std::int64_t at_ms) {
        std::set<std::pair<int, int>> basket;
        for (Habit& habit : habits_) {
            const bool is_due = at_ms + trip_ms_ / 2 >= habit.due_ms;
            if (!is_due || at_ms < habit.begin_ms || at_ms >= habit.end_ms || dice_.per_cent(15))
                continue;
            const int quantity = dice_.per_cent(75) ? habit.quantity : dice_.between(1, 3);
            basket.insert({habit.product, quantity});
            habit.due_ms = std::max(habit.due_ms, at_ms - trip_ms_) +
                           habit.unit_ms * quantity * std::max(dice_.per_mille_around_one(250), 200) / 1000;
            if (habit.companion >= 0 && dice_.per_cent(50))
                basket.insert({habit.companion, 1});
        }
        for (int tried = dice_.below(3); tried > 0; --tried)
            basket.insert({shop_.draw(dice_.per_cent(70) ? groups_ : std::vector<int>{}, at_ms), 1});
        return basket;
    }

    Order make_order(std::int64_t at_ms, const std::set<std::pair<int, int>>& basket) const {
        Order order;
        order.id = "order-" + std::to_string(at_ms);
        order.placed_at_ms = at_ms;
        order.state = OrderState::delivered;
        order.currency = *Currency::from_code("EUR");
        for (const auto& [product, quantity] : basket) {
            OrderLine& line = order.lines.emplace_back();
            line.id = std::to_string(order.lines.size());
            line.product_id = line.title = product_id(product);
            line.variant_id = line.product_id + "-1";
            line.quantity = quantity;
        }
        return order;
    }

    Dice& dice_;
    Shop& shop_;
    std::int64_t begin_ms_;
    std::int64_t trip_ms_;
    std::vector<int> groups_;
    std::vector<Habit> habits_;
};

/// How many shoppers have each product in the orders that may be known.
std::vector<int> count_buyers(const std::vector<Shopper>& shoppers) {
    std::vector<int> counts(population_products);
    for (const Shopper& shopper : shoppers) {
        std::set<std::string> ids;
        for (const Order& order : shopper.orders) {
            for (const OrderLine& line : order.lines)
                ids.insert(line.product_id);
        }
        for (const std::string& id : ids)
            ++counts[static_cast<std::size_t>(std::stoi(id.substr(id.find('-') + 1)))];
    }
    return counts;
}

} // namespace

Population make_population(std::uint64_t seed, int shopper_count) {
    Dice dice(seed);
    Shop shop(dice);
    Population population;
    while (static_cast<int>(population.shoppers.size()) < shopper_count) {
        std::vector<Order> orders = Trips(dice, shop).walk();
        if (orders.size() < 5)
            continue;
        Order next = std::move(orders.back());
        orders.pop_back();
        population.shoppers.push_back({std::move(orders), std::move(next)});
    }
    population.catalogue = shop.catalogue(count_buyers(population.shoppers));
    return population;
}

} // namespace stamgast::bench
