#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "views/account_messages.hpp"
#include "views/aftercare_messages.hpp"
#include "views/communication_messages.hpp"
#include "views/feedback_messages.hpp"
#include "views/loyalty_messages.hpp"
#include "views/notice_messages.hpp"

/// Every sentence that a customer can read or hear, under its key in `web/locales/*.json`, in the order of
/// those files. `plain` ones are a text there, `counted` ones an object of plural categories. What is in
/// braces there is filled in by the view. One a row.
// clang-format off
#define STAMGAST_MESSAGES(plain, counted)                   \
    plain(greeting_named)                                   \
    plain(greeting_plain)                                   \
    plain(page_name)                                        \
    plain(sections_label)                                   \
    plain(section_orders)                                   \
    plain(section_favourites)                               \
    plain(section_rewards)                                  \
    plain(section_profile)                                  \
    counted(tenure)                                         \
    plain(profile_title)                                    \
    plain(profile_name)                                     \
    plain(profile_since)                                    \
    STAMGAST_ACCOUNT_MESSAGES(plain, counted)               \
    STAMGAST_COMMUNICATION_MESSAGES(plain, counted)         \
    STAMGAST_LOYALTY_MESSAGES(plain, counted)               \
    plain(cart_name)                                        \
    counted(cart_contents)                                  \
    counted(cart_items)                                     \
    plain(cart_empty)                                       \
    plain(orders_title)                                     \
    counted(orders_count)                                   \
    plain(orders_shown)                                     \
    plain(orders_list)                                      \
    counted(orders_found)                                   \
    plain(search_label)                                     \
    plain(search_hint)                                      \
    plain(search_clear)                                     \
    plain(filter_label)                                     \
    plain(filter_status)                                    \
    plain(filter_all)                                       \
    plain(filter_clear)                                     \
    plain(orders_loading)                                   \
    plain(orders_older)                                     \
    plain(orders_older_failed)                              \
    plain(orders_failed_title)                              \
    plain(find_failed_title)                                \
    plain(empty_title)                                      \
    plain(empty_text)                                       \
    plain(nothing_title)                                    \
    plain(nothing_text)                                     \
    plain(favourites_title)                                 \
    plain(favourites_loading)                               \
    plain(favourites_failed_title)                          \
    plain(favourites_empty_title)                           \
    plain(favourites_empty_text)                            \
    plain(favourites_view)                                  \
    plain(favourites_as_list)                               \
    plain(favourites_as_grid)                               \
    plain(favourites_add_all)                               \
    plain(favourite_name)                                   \
    plain(favourite_add)                                    \
    plain(favourite_add_name)                               \
    plain(favourite_price_from)                             \
    plain(favourite_cheaper)                                \
    plain(favourite_back)                                   \
    plain(favourite_code_until)                             \
    plain(favourite_code_copy_name)                         \
    plain(favourite_price_then)                             \
    plain(favourites_on_device)                             \
    plain(favourites_sign_in)                               \
    plain(favourites_unmerged_title)                        \
    plain(favourites_unmerged_text)                         \
    counted(search_loaded_only)                             \
    plain(retry)                                            \
    plain(signed_out_title)                                 \
    plain(signed_out_text)                                  \
    plain(sign_in)                                          \
    plain(unreadable_title)                                 \
    plain(unreadable_numbered)                              \
    plain(unreadable_text)                                  \
    plain(section_for_you)                                  \
    plain(for_you_title)                                    \
    plain(for_you_failed)                                   \
    plain(action_about)                                     \
    plain(product_add)                                      \
    plain(price_from)                                       \
    plain(change_failed)                                    \
    plain(usuals_title)                                     \
    plain(usuals_reading)                                   \
    counted(usuals_based)                                   \
    counted(usuals_based_all)                               \
    plain(usuals_none_title)                                \
    plain(usuals_none_text)                                 \
    counted(usuals_add_due)                                 \
    counted(usuals_more)                                    \
    counted(usuals_paused)                                  \
    counted(usuals_hint)                                    \
    counted(usual_every_days)                               \
    counted(usual_every_weeks)                              \
    counted(usual_every_months)                             \
    plain(usual_next)                                       \
    plain(usual_soon)                                       \
    plain(usual_due)                                        \
    plain(usual_overdue)                                    \
    counted(usual_in_cart)                                  \
    plain(usual_pause)                                      \
    plain(usual_two_weeks)                                  \
    plain(usual_one_month)                                  \
    plain(usual_never)                                      \
    plain(usual_snoozed)                                    \
    plain(usual_muted)                                      \
    plain(usual_resume)                                     \
    plain(next_order_title)                                 \
    plain(next_order_text)                                  \
    plain(suggestions_title)                                \
    plain(suggestions_text)                                 \
    plain(suggestions_for_visitors)                         \
    plain(suggestions_loading)                              \
    plain(suggestions_none)                                 \
    plain(why_goes_with)                                    \
    plain(why_accessory_for)                                \
    plain(why_also_bought)                                  \
    plain(why_instead_of)                                   \
    plain(why_bought_together)                              \
    plain(why_new_in_group)                                 \
    plain(why_popular_in_group)                             \
    plain(why_first_to_see)                                 \
    plain(why_popular)                                      \
    plain(dismiss)                                          \
    plain(dismissed_text)                                   \
    plain(tips_title)                                       \
    plain(tip_for)                                          \
    plain(tip_more)                                         \
    plain(failure_network)                                  \
    plain(failure_timeout)                                  \
    plain(failure_signed_out)                               \
    plain(failure_not_found)                                \
    plain(failure_rate_limited)                             \
    plain(failure_unavailable)                              \
    plain(failure_invalid_answer)                           \
    plain(failure_aborted)                                  \
    plain(failure_unsupported)                              \
    plain(failure_refused)                                  \
    plain(state_pending)                                    \
    plain(state_confirmed)                                  \
    plain(state_partially_shipped)                          \
    plain(state_shipped)                                    \
    plain(state_delivered)                                  \
    plain(state_cancelled)                                  \
    plain(state_returned)                                   \
    plain(state_refunded)                                   \
    plain(state_unknown)                                    \
    plain(card_number)                                      \
    counted(card_more)                                      \
    plain(card_more_pictures)                               \
    plain(card_again)                                       \
    plain(card_again_name)                                  \
    plain(card_busy)                                        \
    plain(card_busy_name)                                   \
    plain(card_undo_name)                                   \
    plain(card_details)                                     \
    plain(card_details_name)                                \
    plain(detail_not_reorderable)                           \
    plain(detail_nothing_left)                              \
    plain(quantity_times)                                   \
    plain(detail_option)                                    \
    plain(detail_products)                                  \
    plain(detail_line_again_name)                           \
    plain(detail_line_busy_name)                            \
    plain(detail_line_undo_name)                            \
    plain(detail_gone)                                      \
    plain(detail_subtotal)                                  \
    plain(detail_shipping)                                  \
    plain(detail_shipping_free)                             \
    plain(detail_total)                                     \
    plain(detail_includes_tax)                              \
    plain(detail_address)                                   \
    plain(detail_delivery)                                  \
    plain(detail_parcel)                                    \
    plain(detail_track)                                     \
    plain(detail_track_name)                                \
    plain(fulfilment_pending)                               \
    plain(fulfilment_shipped)                               \
    plain(fulfilment_delivered)                             \
    plain(fulfilment_cancelled)                             \
    STAMGAST_AFTERCARE_MESSAGES(plain, counted)             \
    STAMGAST_FEEDBACK_MESSAGES(plain, counted)              \
    plain(reorder_title)                                    \
    plain(reorder_intro)                                    \
    plain(reorder_intro_gone)                               \
    plain(reorder_intro_sold_out)                           \
    plain(lines_title)                                      \
    plain(lines_intro)                                      \
    plain(lines_intro_nothing)                              \
    plain(reorder_checking)                                 \
    plain(reorder_lines)                                    \
    plain(reorder_take)                                     \
    plain(reorder_quantity)                                 \
    plain(reorder_fewer)                                    \
    plain(reorder_more)                                     \
    plain(reorder_choice)                                   \
    plain(reorder_choice_option)                            \
    plain(reorder_each)                                     \
    plain(reorder_last_time)                                \
    counted(reorder_in_cart)                                \
    plain(reorder_merge)                                    \
    plain(reorder_replace)                                  \
    counted(reorder_replaces)                               \
    counted(reorder_other_currency)                         \
    plain(reorder_total)                                    \
    counted(reorder_confirm)                                \
    counted(reorder_confirm_short)                          \
    counted(reorder_confirm_replacing)                      \
    counted(reorder_confirm_replacing_short)                \
    plain(reorder_confirm_none)                             \
    plain(reorder_confirm_held)                             \
    plain(cancel)                                           \
    plain(close)                                            \
    plain(undo)                                             \
    plain(reorder_failed_title)                             \
    plain(reorder_failed_text)                              \
    plain(reorder_reported_title)                           \
    plain(reorder_reported_text)                            \
    plain(undo_reported_title)                              \
    plain(outcome_price_changed)                            \
    counted(outcome_quantity_limited)                       \
    plain(outcome_needs_choice)                             \
    plain(outcome_substitute)                               \
    plain(outcome_out_of_stock)                             \
    plain(outcome_discontinued)                             \
    plain(reason_price_changed)                             \
    plain(reason_quantity_limited)                          \
    plain(reason_quantity_limited_now)                      \
    plain(reason_cart_holds_all)                            \
    plain(reason_needs_choice)                              \
    plain(reason_choose)                                    \
    plain(reason_substitute)                                \
    plain(reason_out_of_stock)                              \
    plain(reason_discontinued)                              \
    counted(report_set)                                     \
    counted(report_removed)                                 \
    plain(report_changed)                                   \
    plain(report_limited)                                   \
    plain(report_out_of_stock)                              \
    plain(report_discontinued)                              \
    plain(report_refused)                                   \
    plain(report_refused_because)                           \
    STAMGAST_NOTICE_MESSAGES(plain, counted)                \
    plain(toast_dismiss)
// clang-format on

namespace stamgast::views {

#define STAMGAST_ENUMERATOR(name) name,
enum class Message : std::uint16_t { STAMGAST_MESSAGES(STAMGAST_ENUMERATOR, STAMGAST_ENUMERATOR) count };
#undef STAMGAST_ENUMERATOR

inline constexpr std::size_t message_count = static_cast<std::size_t>(Message::count);

/// What a node is called that shows this message, where nothing else tells it from the others.
[[nodiscard]] std::string node_key(Message message);

} // namespace stamgast::views
