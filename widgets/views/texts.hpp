#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/money.hpp"
#include "kit/formatter.hpp"
#include "kit/geometry.hpp"
#include "views/message.hpp"

namespace stamgast::views {

/// What goes in the place of `{name}` in a message.
struct Fill {
    std::string_view name;
    std::string_view value;
};

/// Of a message, plural category → text; of a plain one the text alone, under the empty category.
using MessageForms = std::vector<std::pair<std::string, std::string>>;
/// A catalogue, in the order of the messages: keys, which would take a third of its room, do not travel.
using Catalogue = std::vector<MessageForms>;

/// The customer's language: the messages of its catalogue, and the formatter of its numbers, amounts and
/// dates. A message that the catalogue lacks reads as its number, so that the lack is seen and nothing else
/// is lost.
class Texts {
public:
    explicit Texts(kit::Formatter& formatter) : formatter_(&formatter) {}

    /// `direction` is that of the language. More messages than there are are ignored; a category that is not
    /// known counts as `other`.
    void set_catalogue(const Catalogue& catalogue, kit::Direction direction = kit::Direction::left_to_right);

    /// The words of a message as they are, valid until the catalogue is set again.
    [[nodiscard]] std::string_view operator[](Message message) const;
    // What fills a message keeps its own order where it may read the other way: a Latin title or an order
    // number in an Arabic sentence, an Arabic title in a Dutch one.
    [[nodiscard]] std::string fill(Message message, std::initializer_list<Fill> fills) const;
    /// The plural form for `count`, or the only one; `{count}` becomes the number in the customer's figures.
    [[nodiscard]] std::string counted(Message message, std::int64_t count,
                                      std::initializer_list<Fill> fills = {}) const;

    [[nodiscard]] std::string money(std::int64_t minor_units, const domain::Currency& currency) const;
    [[nodiscard]] std::string date(std::int64_t time_ms, kit::DateStyle style) const;
    /// The day of the customer's calendar and time zone in which a moment lies: days since 1970-01-01.
    [[nodiscard]] std::int64_t day_of(std::int64_t time_ms) const;
    /// Its name; ISO 3166-1 alpha-2.
    [[nodiscard]] std::string country(std::string_view code) const;
    [[nodiscard]] std::string number(std::int64_t value) const;
    /// Figures and signs, such as a telephone number, in their own order: an Arabic page would turn it
    /// around.
    [[nodiscard]] std::string figures(std::string_view text) const;

private:
    static constexpr std::size_t category_count = 6;
    using Forms = std::array<std::string, category_count>;

    [[nodiscard]] std::string filled(std::string_view pattern, std::span<const Fill> fills) const;

    kit::Formatter* formatter_;
    std::array<Forms, message_count> messages_;
    kit::Direction direction_ = kit::Direction::left_to_right;
};

} // namespace stamgast::views
