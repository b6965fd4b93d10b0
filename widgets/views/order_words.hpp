#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "domain/order.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// What the card of an order says, in the customer's language.
struct OrderWords {
    std::string number;     ///< Order 1042
    std::string date;       ///< 5 March 2024
    std::string total;      ///< € 45,90
    std::string first;      ///< the title of its first line, with the quantity if it is not one
    std::string rest;       ///< what else is in it: `and 3 more products`, or the options of the only line
    std::string again_name; ///< tells this card's buttons from those of the others
    std::string busy_name;
    std::string undo_name;
    std::string details_name;
};

/// Remembers the words of the cards that are shown: Intl is asked once for an order, not once for a frame.
class OrderWordsCache {
public:
    /// The reference holds until the next call.
    [[nodiscard]] const OrderWords& of(const domain::Order& order, const Texts& texts);
    void clear() { entries_.clear(); }

private:
    struct Entry {
        std::int64_t placed_at_ms = 0;
        std::int64_t total = 0;
        std::size_t line_count = 0;
        OrderWords words;
    };
    std::unordered_map<std::string, Entry> entries_;
};

} // namespace stamgast::views
