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
inline constexpr Shape<std::string> display_text = {{.expected = "text", .take_text = take_display_text}};
/// The same, as long as a letter may be.
inline constexpr Shape<std::string> document_text = {{.expected = "text", .take_text = take_document_text}};
/// Compared, never shown or parsed: 1–200 characters, kept as they are.
inline constexpr Shape<std::string> id_text = {
    {.expected = "an id of 1 to 200 characters", .take_text = take_id}};
/// The same, but may be empty where there is nothing to refer to.
inline constexpr Shape<std::string> reference_text = {
    {.expected = "an id of at most 200 characters", .take_text = take_reference}};
/// Handed back to where it came from, as it is.
inline constexpr Shape<std::string> opaque_text = {
    {.expected = "text of at most 8,192 bytes", .take_text = take_opaque_text}};
/// Followed or loaded: what is not safe becomes empty, see domain::is_safe_url.
inline constexpr Shape<std::string> safe_url_text = {
    {.expected = "a URL as text", .take_text = take_safe_url}};
/// ±domain::max_minor_units.
inline constexpr Shape<std::int64_t> minor_units = {
    {.expected = "an integer of minor units", .take_integer = take_minor_units}};
/// The same range: what JSON holds exactly.
inline constexpr Shape<std::int64_t> whole_number = {
    {.expected = "an integer", .take_integer = take_minor_units}};
/// Of an order.
inline constexpr Shape<std::int32_t> line_quantity = {
    {.expected = "an integer from 1 to 999,999", .take_integer = take_line_quantity}};
/// Of a cart, now or wished for.
inline constexpr Shape<std::int32_t> held_quantity = {
    {.expected = "an integer from 0 to 999,999", .take_integer = take_held_quantity}};
/// What a shop says is left or allowed: brought into 0 … max_line_quantity. Shops that sell what they do not
/// have yet count below zero.
inline constexpr Shape<std::int32_t> stock_quantity = {
    {.expected = "an integer", .take_integer = take_stock_quantity}};
inline constexpr Shape<bool> truth = {{.expected = "true or false", .take_boolean = take_truth}};
inline constexpr Shape<domain::Currency> currency_code = {
    {.expected = "an ISO 4217 code of three capital letters", .take_text = take_currency}};
/// To ms since 1970.
inline constexpr Shape<std::int64_t> timestamp_text = {
    {.expected = "an ISO 8601 time with an offset or Z", .take_text = take_timestamp}};

/// To ms since 1970, see domain::parse_day.
inline constexpr Shape<std::int64_t> day_text = {
    {.expected = "a day such as 2024-03-05", .take_text = take_day}};

/// One of the contract's words for an enumeration.
template <class Enumeration>
inline constexpr Shape<Enumeration> word = {
    {.expected = "one of the words of the contract", .take_text = [](void* target, std::string_view text) {
         const auto words = words_of(Enumeration{});
         const auto found = std::ranges::find(words, text);
         if (found == words.end())
             return false;
         *static_cast<Enumeration*>(target) = static_cast<Enumeration>(found - words.begin());
         return true;
     }}};

} // namespace stamgast::wire
