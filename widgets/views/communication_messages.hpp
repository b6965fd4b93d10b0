#pragma once

/// The messages of what the shop and its regulars tell each other, and their friends: a part of
/// STAMGAST_MESSAGES, see views/message.hpp.
// clang-format off
#define STAMGAST_COMMUNICATION_MESSAGES(plain, counted)     \
    plain(communication_title)                              \
    plain(communication_loading)                            \
    plain(communication_failed_title)                       \
    plain(communication_topics)                             \
    plain(communication_channels)                           \
    plain(communication_frequency)                          \
    plain(communication_less)                               \
    plain(communication_less_name)                          \
    plain(communication_consent)                            \
    plain(communication_agreed)                             \
    plain(communication_not_agreed)                         \
    plain(communication_text_changed)                       \
    plain(communication_save)                               \
    plain(referral_title)                                   \
    plain(referral_loading)                                 \
    plain(referral_failed_title)                            \
    plain(referral_words)                                   \
    plain(referral_share)                                   \
    plain(referral_copy)                                    \
    plain(referral_none)                                    \
    counted(referral_friends)                               \
    plain(referral_earned)                                  \
    plain(survey_title)                                     \
    plain(survey_scale)                                     \
    plain(survey_comment)                                   \
    plain(survey_send)                                      \
    plain(survey_close)                                     \
    plain(survey_thanks)                                    \
    plain(win_back_title)                                   \
    plain(win_back_text)                                    \
    counted(win_back_times)                                 \
    counted(win_back_add)                                   \
    plain(win_back_later)
// clang-format on
