#include "domain/recommend_exclusions.hpp"

#include <string_view>
#include <utility>

namespace stamgast::domain {
namespace {

class Candidates {
public:
    explicit Candidates(const RecommendInput& input)
        : input_(input), tallies_(input.tallies), catalogue_(tallies_.catalogue),
          candidacy_(catalogue_.size(), Candidacy::fresh) {}

    std::vector<Candidacy> find(const RecommendPolicy& policy) {
        for (std::size_t bought = 0; bought < tallies_.numbers.size(); ++bought) {
            if (const auto product = tallies_.numbers[bought])
                judge(tallies_.history.products[bought], *product, policy);
        }
        for (std::uint32_t product = 0; product < catalogue_.size(); ++product) {
            if (catalogue_.product(product).availability == Availability::sold_out)
                candidacy_[product] = Candidacy::excluded;
        }
        for (const std::string& id : input_.unwanted_ids)
            exclude(id);
        for (const std::string& id : tallies_.history.sent_back_ids)
            exclude(id);
        for (const Usual& usual : input_.usuals) {
            if (usual.muted || usual.state != UsualState::lapsed)
                exclude(usual.line.product_id);
        }
        return std::move(candidacy_);
    }

private:
    void judge(const PurchasedProduct& bought, std::uint32_t product, const RecommendPolicy& policy) {
        const std::int64_t age_ms = tallies_.now_ms - bought.purchases.back().at_ms;
        const bool just_bought = age_ms < policy.just_bought_days * ms_per_day;
        const CatalogueProduct& sold = catalogue_.product(product);
        const bool is_enough = sold.use == ProductUse::durable;
        Candidacy& candidacy = candidacy_[product];
        if (just_bought || is_enough)
            candidacy = Candidacy::excluded;
        else if (candidacy == Candidacy::fresh)
            candidacy = Candidacy::had;
        if (!is_enough)
            return;
        for (const Relation& relation : sold.relations) {
            if (relation.kind == RelationKind::substitute)
                exclude(relation.product_id);
        }
    }

    void exclude(std::string_view product_id) {
        if (const auto product = catalogue_.find(product_id))
            candidacy_[*product] = Candidacy::excluded;
    }

    const RecommendInput& input_;
    const Tallies& tallies_;
    const CatalogueIndex& catalogue_;
    std::vector<Candidacy> candidacy_;
};

} // namespace

std::vector<Candidacy> find_candidates(const RecommendInput& input, const RecommendPolicy& policy) {
    return Candidates(input).find(policy);
}

} // namespace stamgast::domain
