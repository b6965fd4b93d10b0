#include "domain/recommend_ids.hpp"

#include <algorithm>
#include <bit>

namespace stamgast::domain {
namespace {

/// FNV-1a (Fowler, Noll and Vo).
std::uint32_t hash_of(std::string_view id) {
    std::uint32_t hash = 2'166'136'261U;
    for (const char byte : id)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
    return hash;
}

} // namespace

void IdTable::reserve(std::size_t count) {
    entries_.reserve(count);
    const std::size_t place_count = std::bit_ceil(2 * count + 2);
    if (place_count > places_.size())
        move_to(place_count);
}

std::uint32_t IdTable::add(std::string_view id) {
    if (2 * (entries_.size() + 1) > places_.size())
        move_to(std::max<std::size_t>(64, 4 * places_.size()));
    const std::uint32_t hash = hash_of(id);
    std::uint32_t& place = places_[place_of(id, hash)];
    if (place == 0) {
        entries_.push_back({id, hash});
        place = size();
    }
    return place - 1;
}

std::optional<std::uint32_t> IdTable::find(std::string_view id) const {
    if (places_.empty())
        return std::nullopt;
    const std::uint32_t place = places_[place_of(id, hash_of(id))];
    return place == 0 ? std::nullopt : std::optional(place - 1);
}

std::size_t IdTable::place_of(std::string_view id, std::uint32_t hash) const {
    const std::size_t mask = places_.size() - 1;
    std::size_t place = hash & mask;
    const auto is_other = [&](const Entry& entry) { return entry.hash != hash || entry.id != id; };
    while (places_[place] != 0 && is_other(entries_[places_[place] - 1]))
        place = (place + 1) & mask;
    return place;
}

void IdTable::move_to(std::size_t place_count) {
    places_.assign(place_count, 0);
    for (std::uint32_t number = 0; number < size(); ++number)
        places_[place_of(entries_[number].id, entries_[number].hash)] = number + 1;
}

} // namespace stamgast::domain
