#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace stamgast::domain {

/// Whether the value at the one index belongs before the one at the other. `values` is what was handed in
/// with it.
using BeforeAt = bool (*)(const void* values, std::uint32_t left, std::uint32_t right);

/// The indices 0 … count − 1 in the order that `before` wants; equal ones stay as they are. O(n log n).
[[nodiscard]] std::vector<std::uint32_t> sorted_order(std::size_t count, BeforeAt before, const void* values);

/// Sorts a handful, smallest first. O(n²).
void sort_few(std::span<std::int64_t> values);

/// Sorts as std::ranges::stable_sort does, for vectors of fewer than 2^32 elements. The algorithm is compiled
/// once for all types, of which there are many here: each of std::sort's own copies is 2 kB.
template <typename Value, typename Before = std::ranges::less, typename Projection = std::identity>
void sort_stably(std::vector<Value>& values, Before before = {}, Projection projection = {}) {
    struct Context {
        std::vector<Value>& values;
        Before& before;
        Projection& projection;
    } context{values, before, projection};
    const std::vector<std::uint32_t> order = sorted_order(
        values.size(),
        [](const void* sorted, std::uint32_t left, std::uint32_t right) {
            const auto& [all, is_before, projected] = *static_cast<const Context*>(sorted);
            return static_cast<bool>(std::invoke(is_before, std::invoke(projected, all[left]),
                                                 std::invoke(projected, all[right])));
        },
        &context);
    std::vector<Value> sorted;
    sorted.reserve(values.size());
    for (const std::uint32_t index : order) {
        sorted.push_back(std::move(values[index]));
    }
    values = std::move(sorted);
}

} // namespace stamgast::domain
