#pragma once

#include <cstdint>
#include <string>

#include "domain/reorder_request.hpp"

namespace stamgast::app {

/// A thing worth a sentence to the customer. Views turn it into words; here it is only what happened.
enum class NoticeKind : std::uint8_t {
    orders_loaded,        ///< `count` orders are there now
    search_result,        ///< `count` orders match
    reorder_checking,     ///< the shop is asked about order `order_number`
    reorder_added,        ///< all wanted `count` items are in the cart; of favourites, so many products
    reorder_replaced,     ///< the same, and `removed` items that it held before are not
    reorder_partly,       ///< `count` items are in the cart, `missing` are not
    reorder_nothing,      ///< none of it could be had
    reorder_already_done, ///< an interrupted reorder turned out to have reached the shop
    reorder_resumed,      ///< an interrupted reorder was completed now
    reorder_mended,       ///< a copy of the request arrived as well; the cart is right again
    reorder_cart_changed, ///< the cart was changed elsewhere meanwhile; lines touched there were left alone
    reorder_failed,       ///< nothing was changed; try again
    reorder_unsure,       ///< the shop does not answer; it will be looked at again
    undone,               ///< what the reorder added is out of the cart again
    undone_restored,      ///< the same, and `count` items that it had taken out are back in
    undo_failed,
    signed_out,
    favourite_kept,
    favourite_removed,
    favourite_not_kept,    ///< the shop did not take it: the heart is empty again
    favourite_not_removed, ///< the same the other way round
    favourites_not_merged, ///< what the device has kept did not all reach the shop: it stays on the device
    device_refuses,        ///< the device keeps nothing: it lasts as long as this page
    text_copied,
    text_not_copied,
    profile_saved,
    address_saved,
    address_removed,
    address_restored,
    address_not_removed,
    address_not_restored,
    sign_in_link_sent,       ///< to the address `line_title`, whether the shop knows it or not
    claim_confirmation_sent, ///< of order `order_number`, to the address `line_title`
    order_claimed,           ///< order `order_number` is the customer's
    claim_refused,
    communication_saved,
    survey_answered,
    survey_closed,           ///< without an answer
    withdrawal_acknowledged, ///< of order `order_number`
    withdrawal_unsure,       ///< the shop has not answered; it is kept and sent again
    withdrawal_unkept,       ///< the same, and the device has not said that it keeps it
    withdrawal_refused,
    withdrawal_left,       ///< the session ended before the shop answered; the device keeps it
    withdrawal_lost,       ///< the same, and the device has not said that it keeps it
    withdrawal_incomplete, ///< no goods are chosen
    invoice_not_opened,
    return_requested,     ///< return `line_title`
    return_not_requested, ///< try again
    return_unsure,        ///< the shop has not answered
    return_left,          ///< as withdrawal_left
    return_lost,          ///< as withdrawal_lost
    return_incomplete,    ///< something is missing in the form
    review_sent,
    review_not_sent,
    review_unsure,
    review_left,
    review_lost,
    review_incomplete,
    review_put_away,
    account_changed, ///< a reorder was stopped, as the cart may be another customer's now
    reward_redeemed, ///< `line_title` is the customer's
    redemption_failed,
    redemption_undone, ///< the points of `line_title` are back
    redemption_undo_failed,
    points_left,       ///< a redemption or its undoing, as withdrawal_left
    points_lost,       ///< the same, as withdrawal_lost
    reminder_snoozed,  ///< nothing is said about `line_title` until `until_ms`
    reminder_muted,    ///< nothing is said about `line_title` any more
    reminder_on,       ///< the customer is reminded of `line_title` again
    product_dismissed, ///< `line_title` is not recommended any more
    product_restored,  ///< `line_title` may be recommended again
    change_failed,     ///< what was chosen about `line_title` did not reach the shop
    count,
};

struct Notice {
    NoticeKind kind = NoticeKind::orders_loaded;
    std::int64_t count = 0;
    std::int64_t missing = 0;
    std::int64_t removed = 0;
    std::int64_t undo_minutes = 0; ///< how long it can be undone; 0: it cannot
    std::string order_number{};    ///< empty where what it tells is about no order
    std::string line_title{}; ///< of the only line, product or reward that it is about; empty: all of it.
                              ///< The number of a return
    domain::ReorderSource source = domain::ReorderSource::order;
    std::int64_t until_ms = 0; ///< of a reminder that is snoozed
    friend bool operator==(const Notice&, const Notice&) = default;
};

} // namespace stamgast::app
