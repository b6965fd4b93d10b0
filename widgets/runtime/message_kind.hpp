#pragma once

namespace stamgast::runtime {

/// What comes in through the door. The numbers are those of `web/bridge/message-kind.js`; a test compares the
/// two files.
enum class MessageKind : int {
    layout,
    preferences,
    pointer,
    focus,
    activate,
    edit,
    dismiss,
    text_changed,
    session_received,
    orders_received,
    products_received,
    cart_received,
    cart_lines_set,
    intent_stored,
    intents_found,
    request_failed,
    images_failed,
    refresh,
    location_changed,
    favourites_received,
    favourite_set,
    text_copied,
    withdrawals_found,
    withdrawal_received,
    invoice_opened,
    help_received,
    help_taken_over,
    loyalty_received,
    reward_redeemed,
    redemption_undone,
    offers_received,
    catalogue_received,
    product_dismissed,
    reminders_received,
    reminder_set,
    tips_received,
    submissions_found,
    returns_received,
    return_options_received,
    return_requested,
    reviews_received,
    review_sent,
    count,
};

} // namespace stamgast::runtime
