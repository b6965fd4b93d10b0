#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace stamgast::domain {

/// Gives ids numbers: 0, 1, 2 … in the order in which they are added. Much cheaper than sorting thousands of
/// ids that all begin with "gid://shop/Product/". Holds on to the texts, not to copies.
class IdTable {
public:
    /// Makes room for so many ids at once.
    void reserve(std::size_t count);
    /// The id's number, a new one if it has none.
    std::uint32_t add(std::string_view id);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
    [[nodiscard]] std::string_view id(std::uint32_t number) const { return entries_[number].id; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }

private:
    struct Entry {
        std::string_view id;
        std::uint32_t hash;
    };
    /// The place of the id, or the empty one where it would be.
    [[nodiscard]] std::size_t place_of(std::string_view id, std::uint32_t hash) const;
    /// Moves to `place_count` places: a power of two, more than twice the ids.
    void move_to(std::size_t place_count);

    std::vector<Entry> entries_;
    std::vector<std::uint32_t>
        places_; ///< numbers + 1, 0 for an empty place; a power of two, at most half full
};

} // namespace stamgast::domain
