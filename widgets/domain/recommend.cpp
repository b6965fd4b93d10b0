#include "domain/recommend.hpp"

#include <algorithm>

#include "domain/recommend_exclusions.hpp"
#include "domain/recommend_ranking.hpp"
#include "domain/recommend_weight.hpp"

namespace stamgast::domain {
namespace {

constexpr std::int64_t anchor_half_life_ms = 180 * ms_per_day;
/// More than any product gathers: a million of the strongest pieces.
constexpr Weight most_evidence = 2'000'000 * whole_weight;

/// How strongly each kind of reason speaks, at best. A product of one's only group must not push aside what
/// goes with a product that one has, hence the distance to the groups.
constexpr Weight strength_of(ReasonKind kind) {
    switch (kind) {
    case ReasonKind::instead_of:
        return 1'200'000;
    case ReasonKind::goes_with:
        return 1'000'000;
    case ReasonKind::accessory_for:
        return 900'000;
    case ReasonKind::also_bought:
        return 700'000;
    case ReasonKind::bought_together:
        return 600'000;
    case ReasonKind::new_in_group:
        return 350'000;
    case ReasonKind::popular_in_group:
        return 300'000;
    case ReasonKind::first_to_see:
        return 60'000;
    case ReasonKind::popular:
        return 50'000;
    }
    return 0;
}

constexpr ReasonKind reason_of(RelationKind kind) {
    switch (kind) {
    case RelationKind::complementary:
        return ReasonKind::goes_with;
    case RelationKind::accessory:
        return ReasonKind::accessory_for;
    case RelationKind::also_bought:
        return ReasonKind::also_bought;
    case RelationKind::substitute:
        return ReasonKind::instead_of;
    }
    return ReasonKind::popular;
}

/// All that speaks for a product, and the strongest piece of it.
struct Evidence {
    Weight total = 0;
    Weight strongest = 0;
    ReasonKind kind = ReasonKind::popular;
    std::uint32_t cause = 0; ///< into the history's products, or a group's number
};

/// Gathers evidence for the candidates and ranks them.
class Recommender {
public:
    Recommender(const RecommendInput& input, const RecommendPolicy& policy)
        : history_(input.tallies.history), now_ms_(input.tallies.now_ms), tallies_(input.tallies),
          policy_(policy), catalogue_(input.tallies.catalogue), candidacy_(find_candidates(input, policy)),
          evidence_(catalogue_.size()) {}

    std::vector<Recommendation> recommend() {
        weigh_anchors();
        weigh_relations();
        weigh_baskets();
        weigh_groups_and_shop();
        return pick(weights());
    }

private:
    void add(std::uint32_t product, ReasonKind kind, std::uint32_t cause, Weight weight) {
        const Weight points = scaled(strength_of(kind), weight);
        Evidence& evidence = evidence_[product];
        evidence.total += points;
        if (points <= evidence.strongest)
            return;
        evidence.strongest = points;
        evidence.kind = kind;
        evidence.cause = cause;
    }

    /// How much each bought product counts as a reason: n ÷ (n + 1) for n purchases, less the longer ago.
    void weigh_anchors() {
        const std::int64_t settled_ms = now_ms_ - policy_.may_go_back_days * ms_per_day;
        anchors_.reserve(history_.products.size());
        for (const PurchasedProduct& bought : history_.products) {
            const auto rest = std::ranges::upper_bound(bought.purchases, settled_ms, {}, &Purchase::at_ms);
            const auto count = rest - bought.purchases.begin();
            const Weight often = share_of(count, count + 1);
            const std::int64_t age_ms = count > 0 ? now_ms_ - std::prev(rest)->at_ms : 0;
            anchors_.push_back(scaled(often, recency(age_ms, anchor_half_life_ms)));
        }
    }

    void weigh_relations() {
        for (std::uint32_t bought = 0; bought < anchors_.size(); ++bought) {
            const auto product = tallies_.numbers[bought];
            if (!product || anchors_[bought] == 0)
                continue;
            const CatalogueProduct& sold = catalogue_.product(*product);
            for (const Relation& relation : sold.relations) {
                const bool is_needed =
                    relation.kind != RelationKind::substitute || sold.availability == Availability::sold_out;
                const auto related = is_needed ? catalogue_.find(relation.product_id) : std::nullopt;
                if (!related || *related == *product)
                    continue;
                const Weight weight = weight_of_per_mille(relation.weight_per_mille);
                add(*related, reason_of(relation.kind), bought, scaled(anchors_[bought], weight));
            }
        }
    }

    void weigh_baskets() {
        for (const Together& together : tallies_.together) {
            const auto product = tallies_.numbers[together.product];
            if (!product)
                continue;
            const auto purchases = history_.products[together.with].purchases.size();
            const Weight share = share_of(together.count, static_cast<std::int64_t>(purchases) + 1);
            add(*product, ReasonKind::bought_together, together.with,
                scaled(anchors_[together.with], std::min(share, whole_weight)));
        }
    }

    void weigh_groups_and_shop() {
        const std::vector<Weight>& affinities = tallies_.affinities;
        for (std::uint32_t product = 0; product < catalogue_.size(); ++product) {
            if (candidacy_[product] == Candidacy::excluded)
                continue;
            const CatalogueProduct& sold = catalogue_.product(product);
            const Weight novelty = novelty_of(sold);
            add(product, ReasonKind::first_to_see, 0, novelty);
            add(product, ReasonKind::popular, 0,
                popularity_weight(sold.popularity, catalogue_.highest_popularity()));
            const auto groups = catalogue_.groups_of(product);
            if (groups.empty())
                continue;
            const std::uint32_t group =
                *std::ranges::max_element(groups, {}, [&](std::uint32_t each) { return affinities[each]; });
            const Weight popularity =
                popularity_weight(sold.popularity, catalogue_.highest_popularity(group));
            add(product, ReasonKind::new_in_group, group, scaled(affinities[group], novelty));
            add(product, ReasonKind::popular_in_group, group, scaled(affinities[group], popularity));
        }
    }

    /// A whole on the first day, nothing after new_days.
    Weight novelty_of(const CatalogueProduct& product) const {
        const std::int64_t new_ms = policy_.new_days * ms_per_day;
        const std::int64_t age_ms = std::max<std::int64_t>(now_ms_ - product.first_seen_ms, 0);
        if (product.first_seen_ms == 0 || age_ms >= new_ms)
            return 0;
        return whole_weight - (age_ms / ms_per_day) * whole_weight / std::max(policy_.new_days, 1);
    }

    /// What each candidate weighs; nothing for the others.
    std::vector<Weight> weights() const {
        std::vector<Weight> weights;
        weights.reserve(evidence_.size());
        for (std::uint32_t product = 0; product < evidence_.size(); ++product) {
            const Weight total = std::min(evidence_[product].total, most_evidence);
            // What was not had before comes first, whatever the other weighs.
            const Weight ahead = candidacy_[product] == Candidacy::fresh && total > 0 ? most_evidence : 0;
            weights.push_back(candidacy_[product] == Candidacy::excluded ? 0 : total + ahead);
        }
        return weights;
    }

    std::vector<Recommendation> pick(const std::vector<Weight>& weights) const {
        Ranking ranking(catalogue_, weights);
        std::vector<std::int32_t> picked_of(catalogue_.group_count());
        std::vector<Recommendation> picked;
        while (static_cast<std::int32_t>(picked.size()) < policy_.max_count) {
            const auto product = ranking.next();
            if (!product)
                break;
            const auto groups = catalogue_.groups_of(*product);
            if (!groups.empty() && picked_of[groups.front()]++ >= policy_.max_per_group)
                continue;
            picked.push_back({catalogue_.product(*product).id, reason_for(evidence_[*product])});
        }
        return picked;
    }

    Reason reason_for(const Evidence& evidence) const {
        switch (evidence.kind) {
        case ReasonKind::first_to_see:
        case ReasonKind::popular:
            return {evidence.kind, {}, {}};
        case ReasonKind::new_in_group:
        case ReasonKind::popular_in_group:
            return {evidence.kind, std::string(catalogue_.group_id(evidence.cause)),
                    std::string(catalogue_.group_title(evidence.cause))};
        default: {
            const PurchasedProduct& cause = history_.products[evidence.cause];
            return {evidence.kind, cause.product_id, cause.last_line.title};
        }
        }
    }

    const PurchaseHistory& history_;
    std::int64_t now_ms_;
    const Tallies& tallies_;
    const RecommendPolicy& policy_;
    const CatalogueIndex& catalogue_;
    std::vector<Candidacy> candidacy_;
    std::vector<Weight> anchors_; ///< of the history's products
    std::vector<Evidence> evidence_;
};

} // namespace

std::vector<Recommendation> recommend(const RecommendInput& input, const RecommendPolicy& policy) {
    return Recommender(input, policy).recommend();
}

} // namespace stamgast::domain
