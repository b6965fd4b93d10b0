#include "app/order_pages.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include "domain/sorting.hpp"

namespace stamgast::app {
namespace {

using domain::Order;
using domain::OrderEntry;
using domain::UnreadableOrder;

/// What an entry is known by. Ids and numbers are apart: one order's id may be another one's number.
struct Identity {
    bool readable = false;
    std::string_view text;
    friend auto operator<=>(const Identity&, const Identity&) = default;
};

Identity identity(const OrderEntry& entry) {
    if (const auto* order = std::get_if<Order>(&entry)) {
        return {true, order->id};
    }
    return {false, std::get<UnreadableOrder>(entry).number};
}

std::vector<Identity> sorted_identities(const std::vector<OrderEntry>& entries) {
    std::vector<Identity> identities;
    identities.reserve(entries.size());
    for (const OrderEntry& entry : entries) {
        identities.push_back(identity(entry));
    }
    domain::sort_stably(identities);
    return identities;
}

bool holds(const std::vector<Identity>& identities, const OrderEntry& entry) {
    const Identity wanted = identity(entry);
    return (wanted.readable || !wanted.text.empty()) && std::ranges::binary_search(identities, wanted);
}

} // namespace

void drop_known(std::vector<OrderEntry>& entries, std::vector<std::string>& words,
                const std::vector<OrderEntry>& known) {
    words.resize(entries.size());
    const std::vector<Identity> identities = sorted_identities(known);
    std::size_t kept = 0;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        if (holds(identities, entries[index])) {
            continue;
        }
        if (kept != index) {
            entries[kept] = std::move(entries[index]);
            words[kept] = std::move(words[index]);
        }
        ++kept;
    }
    entries.resize(kept);
    words.resize(kept);
}

void add_to_index(domain::SearchIndex& index, const std::vector<OrderEntry>& entries,
                  const std::vector<std::string>& words) {
    for (std::size_t position = 0; position < entries.size(); ++position) {
        const std::string_view extra = position < words.size() ? std::string_view(words[position]) : "";
        std::visit([&](const auto& order) { index.add(order, extra); }, entries[position]);
    }
}

bool pass_over(const domain::OrderPage& page, bool is_last, int& passed) {
    const bool passes = page.orders.empty() && !is_last && passed < most_empty_pages;
    passed = passes ? passed + 1 : 0;
    return passes;
}

std::int64_t placed_at_ms(const OrderEntry& entry) {
    return std::visit([](const auto& order) { return order.placed_at_ms; }, entry);
}

const domain::Order* purchase_in(const OrderEntry& entry) {
    const auto* order = std::get_if<domain::Order>(&entry);
    return order != nullptr && order->state != domain::OrderState::cancelled ? order : nullptr;
}

} // namespace stamgast::app
