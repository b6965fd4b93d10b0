#include "app/next_order.hpp"

#include <algorithm>

#include "app/suggestions.hpp"
#include "app/update_press.hpp"

namespace stamgast::app {
namespace {

/// Whether it still is what it was expected for: a usual by now may be due or paused.
bool is_offered(const Model& model, const domain::ExpectedProduct& expected, const domain::Usual* usual) {
    const bool as_usual = expected.why == domain::Expectation::nearly_out;
    const bool stands = !usual || (usual->is_suggested() && usual->state == domain::UsualState::soon);
    return as_usual == (usual != nullptr) && stands && in_cart(model, expected.line) == 0;
}

domain::OrderLine line_today(const ForYouState& for_you, const domain::ExpectedProduct& expected,
                             const domain::Usual* usual, const domain::CatalogueCard& card) {
    domain::OrderLine line = expected.line;
    line.quantity = usual ? for_you.quantity_of(*usual) : line.quantity;
    const bool paid_comparably = card.price_varies && expected.currency == card.currency;
    line.unit_price = paid_comparably ? std::max(line.unit_price, card.price) : card.price;
    return line;
}

} // namespace

NextOrder next_order(const Model& model) {
    NextOrder order;
    const ForYouState& for_you = model.for_you;
    if (!has_cart(model) || !reminders_settled(model)) {
        return order;
    }
    for (const domain::ExpectedProduct& expected : for_you.next_order) {
        const std::string& product_id = expected.line.product_id;
        const domain::Usual* usual = for_you.find_usual(product_id);
        const domain::CatalogueCard* card = for_you.catalogue.find(product_id);
        if (!card || !is_offered(model, expected, usual)) {
            continue;
        }
        if (order.products.empty()) {
            order.currency = card->currency;
        } else if (card->currency != order.currency) {
            continue;
        }
        order.products.push_back({&expected, card, line_today(for_you, expected, usual, *card)});
    }
    return order;
}

std::vector<domain::OrderLine> lines_of(const NextOrder& order) {
    std::vector<domain::OrderLine> lines;
    for (const OfferedProduct& product : order.products) {
        lines.push_back(product.line);
    }
    return lines;
}

} // namespace stamgast::app
