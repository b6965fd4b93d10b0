#pragma once

#include "app/builders.hpp"
#include "app/suggestions.hpp"
#include "domain/purchase_builders.hpp"

namespace stamgast::app::test {

using domain::Capabilities;
using domain::Capability;
using domain::ms_per_day;
using domain::Reminder;
using domain::ShopErrorCode;

inline const Capabilities everything{Capability::orders,
                                     Capability::orders_search,
                                     Capability::reorder,
                                     Capability::recommendations,
                                     Capability::recommendations_feedback,
                                     Capability::reminders,
                                     Capability::tips};

/// Coffee every 30 days, the last time `days_ago`; each order an older one.
inline std::vector<domain::OrderEntry> coffee_orders(int count, int days_ago) {
    std::vector<domain::OrderEntry> orders;
    for (int number = 0; number < count; ++number) {
        domain::Order order = order_with_id("o" + std::to_string(number), "coffee", 2);
        order.placed_at_ms = start_ms - (days_ago + 30LL * number) * ms_per_day;
        orders.emplace_back(std::move(order));
    }
    return orders;
}

inline domain::CataloguePage catalogue_of(const std::vector<std::string>& ids, std::string next_cursor = "") {
    domain::CataloguePage page;
    for (const std::string& id : ids) {
        page.catalogue.products.push_back({.id = id, .group_ids = {}, .popularity = 5, .relations = {}});
        page.cards.push_back({.product_id = id,
                              .title = "The " + id,
                              .url = "",
                              .image_url = "",
                              .currency = domain::test::euro,
                              .price = 450,
                              .price_varies = false,
                              .variant_id = "variant of " + id});
    }
    page.next_cursor = std::move(next_cursor);
    return page;
}

inline const std::string coffee = "product of coffee";

/// Signed in at a shop that can do everything; coffee is due.
struct ForYou {
    explicit ForYou(Capabilities capabilities = everything) {
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        page.answer_session("sanne");
        reminders_request = page.only<LoadReminders>().request;
        page.tell(IntentsFound{page.model().intents_request, {}});
        page.answer_cart(domain::test::cart_of({}));
    }

    void answer_orders(std::vector<domain::OrderEntry> orders, std::string next_cursor = "") {
        page.tell(
            OrdersReceived{page.orders().request, page_of(std::move(orders), std::move(next_cursor)), {}});
    }
    void open() { page.tell(LocationChanged{"for-you"}); }
    /// Opens the section and answers all that it asks.
    void fill(const domain::CataloguePage& catalogue = catalogue_of({"cups", "tea", coffee}),
              std::vector<domain::OrderEntry> orders = coffee_orders(5, 32)) {
        page.tell(RemindersReceived{reminders_request, {}});
        answer_orders(std::move(orders));
        open();
        const RequestId tips = page.only<LoadTips>().request;
        page.tell(CatalogueReceived{page.only<LoadCatalogue>().request, catalogue});
        page.tell(TipsReceived{tips, {}});
    }
    [[nodiscard]] const ForYouState& state() const { return page.model().for_you; }
    [[nodiscard]] const domain::Usual& usual() const { return *state().find_usual(coffee); }
    [[nodiscard]] std::vector<std::string> recommended() const {
        std::vector<std::string> ids;
        for (const domain::Recommendation& recommendation : state().recommendations) {
            ids.push_back(recommendation.product_id);
        }
        return ids;
    }

    Page page;
    RequestId reminders_request = 0;
};

using Ids = std::vector<std::string>;

} // namespace stamgast::app::test
