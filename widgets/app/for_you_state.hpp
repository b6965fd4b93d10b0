#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/loadable.hpp"
#include "app/submission.hpp"
#include "domain/catalogue_page.hpp"
#include "domain/next_order.hpp"
#include "domain/recommend.hpp"
#include "domain/recommend_tips.hpp"
#include "domain/replenishment.hpp"

namespace stamgast::app {

/// What the shop sells, page by page.
struct CatalogueState : LoadState {
    domain::Catalogue catalogue;
    std::vector<domain::CatalogueCard> cards; ///< one per product of `catalogue`, in its order
    std::string next_cursor;
    bool complete = false; ///< all of it has come, or as much as is asked for
    int pages = 0;
    [[nodiscard]] const domain::CatalogueCard* find(std::string_view product_id) const;
};

/// Something about one product that is on its way to the shop. It counts as done from the press on; if it
/// fails, it does not any more, and `submission` says why. What is pressed while the shop is being told waits
/// in `wanted`, so that the shop hears the wishes in their order.
template <class Wish>
struct ProductChange {
    std::string product_id;
    Wish wanted{};
    Wish sent{};
    Submission submission{};
    [[nodiscard]] bool counts() const { return submission.state != SubmissionState::failed; }
};

template <class Wish>
[[nodiscard]] const ProductChange<Wish>* find_change(const std::vector<ProductChange<Wish>>& changes,
                                                     std::string_view product_id) {
    const auto found = std::ranges::find(changes, product_id, &ProductChange<Wish>::product_id);
    return found == changes.end() ? nullptr : &*found;
}

struct ForYouState {
    // What the shop said, or this device in its place
    CatalogueState catalogue;
    std::vector<std::string> dismissed_ids;             ///< products; without what is on its way
    Loadable<std::vector<std::string>> kept_dismissals; ///< the same, of the device
    Loadable<std::vector<domain::Reminder>> reminders;
    Loadable<std::vector<domain::Tip>> tips;

    // What the customer says
    std::vector<ProductChange<domain::Reminder>> reminder_changes;
    std::vector<ProductChange<bool>> dismissals;
    struct ChosenQuantity {
        std::string product_id;
        std::int32_t quantity = 1;
    };
    std::vector<ChosenQuantity> quantities; ///< of usuals, where it is not the usual one

    // What follows, computed when something new has come
    domain::PurchaseHistory purchases;
    std::size_t orders_read = 0; ///< how much of the history `purchases` is of
    std::vector<domain::Usual> usuals;
    std::int64_t usuals_ms = 0; ///< when they were looked at last
    /// Products whose reminders were off when the section was opened: shown apart. What is switched off after
    /// that stays where it was, so that it can be switched on again there.
    std::vector<std::string> set_aside;
    std::vector<domain::ExpectedProduct> next_order; ///< besides the usuals that are due, see next_order()
    std::vector<domain::Recommendation> recommendations;
    bool recommendations_known = false;
    std::vector<domain::ChosenTip> chosen_tips;
    bool suggestions_stale = false; ///< recommendations and tips are computed anew when all is there

    [[nodiscard]] const domain::Usual* find_usual(std::string_view product_id) const;
    [[nodiscard]] std::int32_t quantity_of(const domain::Usual& usual) const;
    [[nodiscard]] bool is_dismissed(std::string_view product_id) const;
    [[nodiscard]] bool is_set_aside(std::string_view product_id) const;
};

} // namespace stamgast::app
