#pragma once

/// The messages about who the customer is, and signing in: a part of STAMGAST_MESSAGES, see
/// views/message.hpp.
// clang-format off
#define STAMGAST_ACCOUNT_MESSAGES(plain, counted)           \
    plain(profile_details)                                  \
    plain(profile_given_name)                               \
    plain(profile_email)                                    \
    plain(profile_phone)                                    \
    plain(profile_birthday)                                 \
    plain(profile_edit)                                     \
    plain(profile_loading)                                  \
    plain(profile_failed_title)                             \
    plain(field_optional)                                   \
    plain(problem_missing)                                  \
    plain(problem_no_email)                                 \
    plain(problem_no_phone)                                 \
    plain(problem_no_past_day)                              \
    plain(save)                                             \
    plain(saving)                                           \
    plain(sending)                                          \
    plain(addresses_title)                                  \
    plain(addresses_loading)                                \
    plain(addresses_failed_title)                           \
    plain(addresses_empty)                                  \
    plain(address_add)                                      \
    plain(address_new_title)                                \
    plain(address_edit)                                     \
    plain(address_edit_name)                                \
    plain(address_edit_title)                               \
    plain(address_remove)                                   \
    plain(address_remove_name)                              \
    plain(address_removed)                                  \
    plain(address_restore_name)                             \
    plain(address_default_shipping)                         \
    plain(address_default_billing)                          \
    plain(address_company)                                  \
    plain(address_street)                                   \
    plain(address_extra)                                    \
    plain(address_postal_code)                              \
    plain(address_city)                                     \
    plain(address_region)                                   \
    plain(address_country)                                  \
    plain(sign_in_text)                                     \
    plain(sign_in_send)                                     \
    plain(sign_in_other_way)                                \
    plain(sign_in_sent_title)                               \
    plain(sign_in_sent_text)                                \
    plain(sign_in_again_from)                               \
    plain(sign_in_again)                                    \
    plain(sign_in_other_address)                            \
    plain(sign_in_too_soon)                                 \
    plain(claim_title)                                      \
    plain(claim_text)                                       \
    plain(claim_number)                                     \
    plain(claim_email)                                      \
    plain(claim_send)                                       \
    plain(claim_sent_text)                                  \
    plain(claim_done_title)                                 \
    plain(claim_show_orders)                                \
    plain(claim_another)                                    \
    plain(claim_refused)                                    \
    plain(claim_too_often)
// clang-format on
