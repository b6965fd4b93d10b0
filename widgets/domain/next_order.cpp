#include "domain/next_order.hpp"

#include <optional>
#include <string_view>

#include "domain/recommend_basket.hpp"

namespace stamgast::domain {
namespace {

/// What a product that the customer has bought is to the next order.
enum class Standing : std::uint8_t {
    open,       ///< may be in it
    nearly_out, ///< may be in it, as a usual
    due,        ///< is in it, but listed elsewhere
    left_out,   ///< is not in it
};

Standing standing_of(const Usual& usual) {
    if (!usual.is_suggested())
        return Standing::left_out;
    switch (usual.state) {
    case UsualState::soon:
        return Standing::nearly_out;
    case UsualState::due:
    case UsualState::overdue:
        return Standing::due;
    case UsualState::not_yet:
    case UsualState::lapsed:
        break;
    }
    return Standing::left_out;
}

class NextOrder {
public:
    NextOrder(const RecommendInput& input, const NextOrderPolicy& policy)
        : input_(input), policy_(policy), tallies_(input.tallies), products_(tallies_.history.products),
          standings_(products_.size(), Standing::open) {}

    std::vector<ExpectedProduct> expect() {
        take_standings();
        leave_out();
        std::vector<ExpectedProduct> expected;
        for (const PredictedProduct& predicted : predict_basket(tallies_, policy_.order_size, left_out_)) {
            const auto bought = index_of(predicted.product_id);
            if (expected.size() < policy_.max_count && bought && is_expected(*bought))
                expected.push_back(describe(*bought));
        }
        return expected;
    }

private:
    std::optional<std::size_t> index_of(std::string_view product_id) const {
        const PurchasedProduct* bought = tallies_.history.find(product_id);
        return bought ? std::optional<std::size_t>(bought - products_.data()) : std::nullopt;
    }

    void take_standings() {
        for (std::size_t bought = 0; bought < products_.size(); ++bought) {
            const std::int64_t age_ms = tallies_.now_ms - products_[bought].purchases.back().at_ms;
            if (age_ms < policy_.just_bought_days * ms_per_day)
                standings_[bought] = Standing::left_out;
        }
        // A usual's own rhythm says better when it was bought just now.
        for (const Usual& usual : input_.usuals) {
            if (const auto bought = index_of(usual.line.product_id))
                standings_[*bought] = standing_of(usual);
        }
    }

    /// So that what is left out takes up no room in the order.
    void leave_out() {
        for (std::size_t bought = 0; bought < products_.size(); ++bought) {
            if (standings_[bought] == Standing::left_out && tallies_.numbers[bought])
                left_out_.push_back(*tallies_.numbers[bought]);
        }
        for (const std::string& id : input_.unwanted_ids)
            leave_out(id);
        for (const std::string& id : tallies_.history.sent_back_ids)
            leave_out(id);
    }

    void leave_out(std::string_view product_id) {
        if (const auto product = tallies_.catalogue.find(product_id))
            left_out_.push_back(*product);
    }

    bool is_expected(std::size_t bought) const {
        const bool again = products_[bought].purchases.size() > 1; // once is chance
        return standings_[bought] == Standing::nearly_out || (standings_[bought] == Standing::open && again);
    }

    ExpectedProduct describe(std::size_t bought) const {
        const PurchasedProduct& product = products_[bought];
        ExpectedProduct expected;
        expected.line = usual_line(product);
        expected.currency = product.currency;
        expected.purchase_count = static_cast<std::int32_t>(product.purchases.size());
        if (standings_[bought] == Standing::nearly_out) {
            expected.why = Expectation::nearly_out;
            expected.due_ms = due_of(product.product_id);
        } else if (const PurchasedProduct* company = company_of(bought)) {
            expected.why = Expectation::goes_along;
            expected.cause_title = company->last_line.title;
        }
        return expected;
    }

    std::int64_t due_of(std::string_view product_id) const {
        for (const Usual& usual : input_.usuals) {
            if (usual.line.product_id == product_id)
                return usual.due_ms;
        }
        return 0;
    }

    /// Of the usuals that are due, the one that lay in the most baskets with this product, in half of them at
    /// least.
    const PurchasedProduct* company_of(std::size_t bought) const {
        const PurchasedProduct* company = nullptr;
        auto least = static_cast<std::int32_t>((products_[bought].purchases.size() + 1) / 2);
        for (const Together& together : tallies_.together) {
            const bool meets = together.product == bought && standings_[together.with] == Standing::due;
            if (meets && (company ? together.count > least : together.count >= least)) {
                company = &products_[together.with];
                least = together.count;
            }
        }
        return company;
    }

    const RecommendInput& input_;
    const NextOrderPolicy& policy_;
    const Tallies& tallies_;
    const std::vector<PurchasedProduct>& products_;
    std::vector<Standing> standings_;     ///< of the history's products
    std::vector<std::uint32_t> left_out_; ///< of the catalogue's products
};

} // namespace

std::vector<ExpectedProduct> expect_next_order(const RecommendInput& input, const NextOrderPolicy& policy) {
    if (input.tallies.history.baskets.size() < policy.min_orders)
        return {};
    return NextOrder(input, policy).expect();
}

} // namespace stamgast::domain
