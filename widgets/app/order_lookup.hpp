#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/loadable.hpp"

namespace stamgast::app {

/// Something that the shop tells of several orders at a time: about which orders it has told, is being asked,
/// or will be. One question is under way at most.
struct OrderLookup : LoadState {
    std::vector<std::string> known;
    std::vector<std::string> asked;   ///< in the question under way
    std::vector<std::string> waiting; ///< for the next one, or for Retry
    [[nodiscard]] bool knows(const std::string& order_id) const;
};

/// The most orders that the contract lets a question be about.
inline constexpr std::size_t most_orders_asked = 100;

/// These orders are needed: those of which nothing is known, is asked or waits will be asked about.
void want(OrderLookup& lookup, const std::vector<std::string>& order_ids);
/// All that is known is asked anew; it is shown until the answer comes.
void want_again(OrderLookup& lookup);
/// The request for the effect that asks about `lookup.asked`; 0 if one is under way, or nothing is wanted.
[[nodiscard]] RequestId ask_next(Model& model, OrderLookup& lookup);

/// Whether the answer is this lookup's. The orders that it is about then; the next question may be asked.
[[nodiscard]] std::optional<std::vector<std::string>> take_lookup(OrderLookup& lookup, RequestId request);
/// Whether the failed request was this lookup's: its orders wait until somebody asks again.
[[nodiscard]] bool lookup_failed(OrderLookup& lookup, const RequestFailed& failed);
void drop(Update& turn, OrderLookup& lookup);

} // namespace stamgast::app
