#include "app/for_you_state.hpp"

namespace stamgast::app {

const domain::CatalogueCard* CatalogueState::find(std::string_view product_id) const {
    const auto found = std::ranges::find(cards, product_id, &domain::CatalogueCard::product_id);
    return found == cards.end() ? nullptr : &*found;
}

const domain::Usual* ForYouState::find_usual(std::string_view product_id) const {
    const auto found = std::ranges::find_if(
        usuals, [&](const domain::Usual& usual) { return usual.line.product_id == product_id; });
    return found == usuals.end() ? nullptr : &*found;
}

std::int32_t ForYouState::quantity_of(const domain::Usual& usual) const {
    const auto chosen = std::ranges::find(quantities, usual.line.product_id, &ChosenQuantity::product_id);
    return chosen == quantities.end() ? usual.line.quantity : chosen->quantity;
}

bool ForYouState::is_dismissed(std::string_view product_id) const {
    if (const auto* change = find_change(dismissals, product_id); change && change->counts()) {
        return change->wanted;
    }
    const auto& kept = kept_dismissals.value;
    return std::ranges::find(dismissed_ids, product_id) != dismissed_ids.end() ||
           (kept && std::ranges::find(*kept, product_id) != kept->end());
}

bool ForYouState::is_set_aside(std::string_view product_id) const {
    return std::ranges::find(set_aside, product_id) != set_aside.end();
}

} // namespace stamgast::app
