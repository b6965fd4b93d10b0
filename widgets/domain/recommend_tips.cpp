#include "domain/recommend_tips.hpp"

#include <algorithm>
#include <tuple>

#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

bool is_for(const Tip& tip, const PurchasedProduct& bought, const CatalogueIndex& catalogue) {
    if (tip.product_id == bought.product_id)
        return true;
    const auto product = tip.group_id.empty() ? std::nullopt : catalogue.find(bought.product_id);
    return product && std::ranges::any_of(catalogue.groups_of(*product), [&](std::uint32_t group) {
               return catalogue.group_id(group) == tip.group_id;
           });
}

std::int64_t last_bought_ms(const PurchasedProduct* product) { return product->purchases.back().at_ms; }

/// A tip that fits, on its way to being chosen.
struct Fit {
    std::size_t tip_index;
    const PurchasedProduct* product;
    std::size_t earlier; ///< how many tips for the same product come before it
};

} // namespace

std::vector<ChosenTip> choose_tips(std::span<const Tip> tips, const PurchaseHistory& history,
                                   const CatalogueIndex& catalogue,
                                   std::span<const std::string> dismissed_tip_ids, std::size_t max_count) {
    std::vector<Fit> fits;
    for (std::size_t tip = 0; tip < tips.size(); ++tip) {
        if (std::ranges::find(dismissed_tip_ids, tips[tip].id) != dismissed_tip_ids.end())
            continue;
        const PurchasedProduct* latest = nullptr;
        for (const PurchasedProduct& bought : history.products) {
            const bool is_later = !latest || last_bought_ms(&bought) > last_bought_ms(latest);
            if (is_later && is_for(tips[tip], bought, catalogue))
                latest = &bought;
        }
        if (latest)
            fits.push_back(
                {tip, latest, static_cast<std::size_t>(std::ranges::count(fits, latest, &Fit::product))});
    }
    sort_stably(fits, {}, [](const Fit& fit) {
        return std::tuple(fit.earlier, -last_bought_ms(fit.product), fit.tip_index);
    });
    std::vector<ChosenTip> chosen;
    for (const Fit& fit : std::span(fits).first(std::min(max_count, fits.size())))
        chosen.push_back({fit.tip_index, fit.product->product_id, fit.product->last_line.title});
    return chosen;
}

} // namespace stamgast::domain
