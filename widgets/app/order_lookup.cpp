#include "app/order_lookup.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/turn.hpp"

namespace stamgast::app {
namespace {

bool holds(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

void move_all(std::vector<std::string>& from, std::vector<std::string>& to) {
    std::ranges::move(from, std::back_inserter(to));
    from.clear();
}

} // namespace

bool OrderLookup::knows(const std::string& order_id) const { return holds(known, order_id); }

void want(OrderLookup& lookup, const std::vector<std::string>& order_ids) {
    for (const std::string& id : order_ids) {
        if (!lookup.knows(id) && !holds(lookup.asked, id) && !holds(lookup.waiting, id)) {
            lookup.waiting.push_back(id);
        }
    }
}

void want_again(OrderLookup& lookup) {
    for (const std::string& id : lookup.known) {
        if (!holds(lookup.asked, id) && !holds(lookup.waiting, id)) {
            lookup.waiting.push_back(id);
        }
    }
}

RequestId ask_next(Model& model, OrderLookup& lookup) {
    if (lookup.loading == Loading::waiting || lookup.waiting.empty()) {
        return 0;
    }
    const std::size_t count = std::min(lookup.waiting.size(), most_orders_asked);
    const auto end = lookup.waiting.begin() + static_cast<std::ptrdiff_t>(count);
    lookup.asked.assign(lookup.waiting.begin(), end);
    lookup.waiting.erase(lookup.waiting.begin(), end);
    return begin_loading(model, lookup, true, LoadReason::stale);
}

std::optional<std::vector<std::string>> take_lookup(OrderLookup& lookup, RequestId request) {
    if (!take_answer(lookup, request)) {
        return std::nullopt;
    }
    std::vector<std::string> told = std::exchange(lookup.asked, {});
    for (const std::string& id : told) {
        if (!lookup.knows(id)) {
            lookup.known.push_back(id);
        }
    }
    return told;
}

bool lookup_failed(OrderLookup& lookup, const RequestFailed& failed) {
    const bool mine = take_failure(lookup, failed);
    if (mine) {
        move_all(lookup.asked, lookup.waiting);
    }
    return mine;
}

void drop(Update& turn, OrderLookup& lookup) {
    cancel_loading(turn, lookup);
    lookup = {};
}

} // namespace stamgast::app
