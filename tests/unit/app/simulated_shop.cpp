#include "app/simulated_shop.hpp"

#include "domain/shop_builders.hpp"

namespace stamgast::app::test {

TravellingChange SimulatedShop::change_for(const std::string& key,
                                           const std::vector<domain::CartTarget>& targets) const {
    TravellingChange change{.key = key, .steps = {}};
    for (const domain::CartTarget& target : targets) {
        const std::int32_t missing = target.quantity - quantity(target.variant_id);
        if (manners_ != CartManners::adding) {
            change.steps.push_back({target.variant_id, false, target.quantity});
        } else if (missing > 0) {
            change.steps.push_back({target.variant_id, true, missing});
        } else if (missing < 0) {
            change.steps.push_back({target.variant_id, false, target.quantity});
        }
    }
    return change;
}

void SimulatedShop::act(const TravellingChange& change) {
    if (manners_ == CartManners::remembering && !seen_keys_.insert(change.key).second) {
        return;
    }
    for (const TravellingChange::Step& step : change.steps) {
        std::int32_t& held = lines_[step.variant_id];
        held = step.adds ? held + step.quantity : step.quantity;
    }
}

domain::Cart SimulatedShop::cart() const {
    domain::Cart cart = domain::test::cart_of({});
    for (const auto& [variant_id, held] : lines_) {
        if (held > 0) {
            cart.lines.push_back(domain::test::cart_line_of(variant_id, held));
            cart.total += 500 * held;
        }
    }
    return cart;
}

std::int32_t SimulatedShop::quantity(const std::string& variant_id) const {
    const auto line = lines_.find(variant_id);
    return line == lines_.end() ? 0 : line->second;
}

std::vector<domain::CartLineResult>
SimulatedShop::results(const std::vector<domain::CartTarget>& targets) const {
    std::vector<domain::CartLineResult> results;
    for (const domain::CartTarget& target : targets) {
        results.push_back({target.variant_id, domain::CartOutcome::set, quantity(target.variant_id), ""});
    }
    return results;
}

std::vector<domain::Product> SimulatedShop::products(const std::vector<std::string>& product_ids) const {
    std::vector<domain::Product> products;
    for (const std::string& id : product_ids) {
        products.push_back(
            domain::test::product_of(domain::test::variant_of(id.substr(std::string("product of ").size()))));
    }
    return products;
}

} // namespace stamgast::app::test
