#pragma once

/// The messages of what has just happened: a part of STAMGAST_MESSAGES, see views/message.hpp.
// clang-format off
#define STAMGAST_NOTICE_MESSAGES(plain, counted)            \
    counted(notice_orders_loaded)                           \
    counted(notice_search_result)                           \
    plain(notice_reorder_checking)                          \
    plain(notice_line_checking)                             \
    counted(notice_reorder_added)                           \
    counted(notice_reorder_replaced)                        \
    counted(notice_reorder_partly)                          \
    plain(notice_reorder_nothing)                           \
    plain(notice_reorder_already_done)                      \
    plain(notice_reorder_resumed)                           \
    plain(notice_reorder_mended)                            \
    plain(notice_reorder_cart_changed)                      \
    plain(notice_reorder_failed)                            \
    plain(notice_line_failed)                               \
    plain(notice_reorder_unsure)                            \
    counted(notice_favourites_added)                        \
    plain(notice_lines_already_done)                        \
    plain(notice_lines_resumed)                             \
    plain(notice_lines_mended)                              \
    plain(notice_lines_failed)                              \
    plain(notice_undone)                                    \
    counted(notice_undone_restored)                         \
    plain(notice_undo_failed)                               \
    plain(notice_signed_out)                                \
    plain(notice_favourite_kept)                            \
    plain(notice_favourite_removed)                         \
    plain(notice_favourite_not_kept)                        \
    plain(notice_favourite_not_removed)                     \
    plain(notice_favourites_not_merged)                     \
    plain(notice_device_refuses)                            \
    plain(notice_text_copied)                               \
    plain(notice_text_not_copied)                           \
    plain(notice_profile_saved)                             \
    plain(notice_address_saved)                             \
    plain(notice_address_removed)                           \
    plain(notice_address_restored)                          \
    plain(notice_address_not_removed)                       \
    plain(notice_address_not_restored)                      \
    plain(notice_sign_in_link_sent)                         \
    plain(notice_claim_confirmation_sent)                   \
    plain(notice_order_claimed)                             \
    plain(notice_communication_saved)                       \
    plain(notice_survey_closed)                             \
    counted(notice_with_undo)                               \
    counted(toast_undo_lasts)                               \
    plain(notice_reminder_snoozed)                          \
    plain(notice_reminder_muted)                            \
    plain(notice_reminder_on)                               \
    plain(notice_product_dismissed)                         \
    plain(notice_product_restored)                          \
    plain(notice_change_failed)                             \
    plain(notice_account_changed)                           \
    plain(notice_reward_redeemed)                           \
    plain(notice_redemption_failed)                         \
    plain(notice_redemption_undone)                         \
    plain(notice_redemption_undo_failed)                    \
    plain(notice_points_left)                               \
    plain(notice_points_lost)
// clang-format on
