#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "domain/money.hpp"
#include "domain/order.hpp"
#include "wire/shape.hpp"
#include "wire/words.hpp"

/// The shapes of single values that the contract knows.
namespace stamgast::wire {

bool take_display_text(void* target, std::string_view text);
bool take_document_text(void* target, std::string_view text);
bool take_id(void* target, std::string_view text);
bool take_reference(void* target, std::string_view text);
bool take_opaque_text(void* target, std::string_view text);
bool take_safe_url(void* target, std::string_view text);
bool take_minor_units(void* target, std::int64_t value);
bool take_line_quantity(void* target, std::int64_t value);
bool take_held_quantity(void* target, std::int64_t value);
bool take_stock_quantity(void* target, std::int64_t value);
bool take_truth(void* target, bool value);
bool take_currency(void* target, std::string_view text);
bool take_timestamp(void* target, std::string_view text);
bool take_day(void* target, std::string_view text);

/// Shown to people: see clean_display_text.
inline constexpr auto display_text = text_shape<std::string>("text", take_display_text);
/// The same, as long as a letter may be.
inline constexpr auto document_text = text_shape<std::string>("text", take_document_text);
/// Compared, never shown or parsed: 1–200 characters, kept as they are.
inline constexpr auto id_text = text_shape<std::string>("an id of 1 to 200 characters", take_id);
/// The same, but may be empty where there is nothing to refer to.
inline constexpr auto reference_text =
    text_shape<std::string>("an id of at most 200 characters", take_reference);
/// Handed back to where it came from, as it is.
inline constexpr auto opaque_text = text_shape<std::string>("text of at most 8,192 bytes", take_opaque_text);
/// Followed or loaded: what is not safe becomes empty, see domain::is_safe_url.
inline constexpr auto safe_url_text = text_shape<std::string>("a URL as text", take_safe_url);
/// ±domain::max_minor_units.
inline constexpr auto minor_units =
    integer_shape<std::int64_t>("an integer of minor units", take_minor_units);
/// The same range: what JSON holds exactly.
inline constexpr auto whole_number = integer_shape<std::int64_t>("an integer", take_minor_units);
/// Of an order.
inline constexpr auto line_quantity =
    integer_shape<std::int32_t>("an integer from 1 to 999,999", take_line_quantity);
/// Of a cart, now or wished for.
inline constexpr auto held_quantity =
    integer_shape<std::int32_t>("an integer from 0 to 999,999", take_held_quantity);
/// What a shop says is left or allowed: brought into 0 … max_line_quantity. Shops that sell what they do not
/// have yet count below zero.
inline constexpr auto stock_quantity = integer_shape<std::int32_t>("an integer", take_stock_quantity);
inline constexpr auto truth = boolean_shape<bool>("true or false", take_truth);
inline constexpr auto currency_code =
    text_shape<domain::Currency>("an ISO 4217 code of three capital letters", take_currency);
/// To ms since 1970.
inline constexpr auto timestamp_text =
    text_shape<std::int64_t>("an ISO 8601 time with an offset or Z", take_timestamp);

/// To ms since 1970, see domain::parse_day.
inline constexpr auto day_text = text_shape<std::int64_t>("a day such as 2024-03-05", take_day);

/// One of the contract's words for an enumeration.
template <class Enumeration>
inline constexpr auto word = text_shape<Enumeration>("one of the words of the contract",
                                                     [](void* target, std::string_view text) {
                                                         const auto words = words_of(Enumeration{});
                                                         const auto found = std::ranges::find(words, text);
                                                         if (found == words.end())
                                                             return false;
                                                         *static_cast<Enumeration*>(target) =
                                                             static_cast<Enumeration>(found - words.begin());
                                                         return true;
                                                     });

} // namespace stamgast::wire
