#include "app/win_back.hpp"

#include "app/order_pages.hpp"
#include "domain/win_back.hpp"

namespace stamgast::app {
namespace {

constexpr std::size_t most_products = 3;

/// The newest.
const domain::Order* last_purchase(const OrdersState& orders) {
    for (const domain::OrderEntry& entry : orders.history) {
        if (const domain::Order* order = purchase_in(entry)) {
            return order;
        }
    }
    return nullptr;
}

} // namespace

std::optional<WinBack> win_back(const Model& model) {
    if (!model.can(Capability::reorder) || !model.session.session.customer || model.orders.filtering() ||
        model.account.win_back_put_away) {
        return std::nullopt;
    }
    const domain::Order* last = last_purchase(model.orders);
    if (last == nullptr || !domain::is_away(last->placed_at_ms, model.now_ms)) {
        return std::nullopt;
    }
    WinBack offered{last->placed_at_ms, domain::most_bought(model.for_you.purchases, most_products)};
    std::erase_if(offered.products, [&](const domain::PurchasedProduct* product) {
        const domain::OrderLine& line = product->last_line;
        return model.cart && quantity_in_cart(*model.cart, line.variant_id, line.attributes) > 0;
    });
    return offered.products.empty() ? std::nullopt : std::optional{std::move(offered)};
}

std::vector<domain::OrderLine> lines_of(const WinBack& offered) {
    std::vector<domain::OrderLine> lines;
    for (const domain::PurchasedProduct* product : offered.products) {
        lines.push_back(product->last_line);
    }
    return lines;
}

} // namespace stamgast::app
