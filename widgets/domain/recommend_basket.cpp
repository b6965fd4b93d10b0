#include "domain/recommend_basket.hpp"

#include <algorithm>
#include <array>

#include "domain/recommend_ranking.hpp"
#include "domain/replenishment_rhythm.hpp"

namespace stamgast::domain {
namespace {

// Found by trying, on a generated population other than the one that tests/bench/recommend.bench.mjs shows.
constexpr std::int64_t habit_half_life_ms = 160 * ms_per_day;
constexpr Weight baskets_more = 4'700'000; ///< than there are, so that a single order is no certainty
constexpr Weight without_rhythm = 500'000; ///< how likely what was bought once is bought again
constexpr Weight least_trust = 350'000;    ///< in a rhythm of no confidence at all,
constexpr Weight trust_range = 530'000;    ///< and how much more in a certain one
constexpr Weight together_strength = 60'000;
constexpr Weight relation_strength = 26'000;
constexpr Weight popularity_strength = 80'000;
constexpr Weight foreign_group = 150'000; ///< what popularity still counts in a group never bought from

/// How much likelier a product is bought when `elapsed` of its interval is over: a corner of a broken line.
struct DueCorner {
    Weight elapsed;
    Weight factor;
};
constexpr std::array due_line{
    DueCorner{0, 130'000},           DueCorner{400'000, 160'000},     DueCorner{800'000, 1'100'000},
    DueCorner{1'100'000, 3'700'000}, DueCorner{1'600'000, 1'230'000}, DueCorner{3'000'000, 310'000},
    DueCorner{6'000'000, 200'000},
};

Weight due_factor(Weight elapsed) {
    const auto end = std::ranges::upper_bound(due_line, elapsed, {}, &DueCorner::elapsed);
    if (end == due_line.begin())
        return due_line.front().factor;
    if (end == due_line.end())
        return due_line.back().factor;
    const DueCorner& begin = *std::prev(end);
    return begin.factor +
           (end->factor - begin.factor) * (elapsed - begin.elapsed) / (end->elapsed - begin.elapsed);
}

/// Adds up what speaks for each product of the catalogue.
class BasketPredictor {
public:
    explicit BasketPredictor(const Tallies& tallies)
        : tallies_(tallies), history_(tallies.history), now_ms_(tallies.now_ms),
          catalogue_(tallies.catalogue), numbers_(tallies.numbers), weights_(catalogue_.size()) {}

    std::vector<PredictedProduct> predict(std::size_t max_count, std::span<const std::uint32_t> left_out) {
        weigh_habits();
        weigh_company();
        weigh_relations();
        weigh_popularity();
        exclude(left_out);
        return best(max_count);
    }

private:
    void weigh_habits() {
        Weight all_baskets = baskets_more;
        for (const Basket& basket : history_.baskets)
            all_baskets += recency(now_ms_ - basket.at_ms, habit_half_life_ms);
        habits_.reserve(history_.products.size());
        for (const PurchasedProduct& bought : history_.products) {
            Weight recent = 0;
            for (const Purchase& purchase : bought.purchases)
                recent += recency(now_ms_ - purchase.at_ms, habit_half_life_ms);
            habits_.push_back(scaled(share_of(recent, all_baskets), due(bought)));
            if (const auto number = numbers_[habits_.size() - 1])
                weights_[*number] += habits_.back();
        }
    }

    /// The factor of the due line as far as the rhythm is trusted, and a whole as far as it is not.
    Weight due(const PurchasedProduct& bought) const {
        const auto rhythm = find_rhythm(bought, 2);
        if (!rhythm)
            return without_rhythm;
        const std::int64_t elapsed_ms = now_ms_ - bought.purchases.back().at_ms;
        // Nine intervals, and three hundred years, are as good as more, which would not fit.
        const std::int64_t compared_ms =
            std::min({elapsed_ms, 9 * rhythm->interval_ms, std::int64_t{9'000'000'000'000}});
        const Weight confidence = weight_of_per_mille(rhythm->confidence_per_mille);
        const Weight trust = least_trust + scaled(trust_range, confidence);
        const Weight factor = due_factor(share_of(compared_ms, rhythm->interval_ms));
        return whole_weight + scaled(trust, factor - whole_weight);
    }

    void weigh_company() {
        for (const Together& together : tallies_.together) {
            const auto purchases = history_.products[together.with].purchases.size();
            const Weight share =
                std::min(share_of(together.count, static_cast<std::int64_t>(purchases) + 2), whole_weight);
            if (const auto number = numbers_[together.product])
                weights_[*number] += scaled(scaled(habits_[together.with], share), together_strength);
        }
    }

    void weigh_relations() {
        for (std::size_t bought = 0; bought < habits_.size(); ++bought) {
            if (!numbers_[bought] || habits_[bought] == 0)
                continue;
            for (const Relation& relation : catalogue_.product(*numbers_[bought]).relations) {
                if (relation.kind == RelationKind::substitute)
                    continue;
                const Weight weight = weight_of_per_mille(relation.weight_per_mille);
                if (const auto related = catalogue_.find(relation.product_id))
                    weights_[*related] += scaled(scaled(habits_[bought], weight), relation_strength);
            }
        }
    }

    void weigh_popularity() {
        for (std::uint32_t product = 0; product < catalogue_.size(); ++product) {
            Weight affinity = 0;
            for (const std::uint32_t group : catalogue_.groups_of(product))
                affinity = std::max(affinity, tallies_.affinities[group]);
            const Weight popularity =
                popularity_weight(catalogue_.product(product).popularity, catalogue_.highest_popularity());
            weights_[product] += scaled(scaled(popularity, foreign_group + affinity), popularity_strength);
        }
    }

    void exclude(std::span<const std::uint32_t> left_out) {
        for (const std::uint32_t product : left_out)
            weights_[product] = 0;
        for (std::uint32_t product = 0; product < catalogue_.size(); ++product) {
            if (catalogue_.product(product).availability == Availability::sold_out)
                weights_[product] = 0;
        }
        for (const auto& number : numbers_) {
            if (number && catalogue_.product(*number).use == ProductUse::durable)
                weights_[*number] = 0;
        }
    }

    std::vector<PredictedProduct> best(std::size_t max_count) const {
        Ranking ranking(catalogue_, weights_);
        std::vector<PredictedProduct> predicted;
        while (predicted.size() < max_count) {
            const auto product = ranking.next();
            if (!product)
                break;
            predicted.push_back({catalogue_.product(*product).id, weights_[*product]});
        }
        return predicted;
    }

    const Tallies& tallies_;
    const PurchaseHistory& history_;
    std::int64_t now_ms_;
    const CatalogueIndex& catalogue_;
    const std::vector<std::optional<std::uint32_t>>& numbers_; ///< of the history's products
    std::vector<Weight> weights_;                              ///< of the catalogue's products
    std::vector<Weight> habits_;                               ///< of the history's products
};

} // namespace

std::vector<PredictedProduct> predict_basket(const Tallies& tallies, std::size_t max_count,
                                             std::span<const std::uint32_t> left_out) {
    return BasketPredictor(tallies).predict(max_count, left_out);
}

} // namespace stamgast::domain
