#include "domain/sorting.hpp"

#include <algorithm>
#include <numeric>

namespace stamgast::domain {

// Merges runs of 1, 2, 4 … indices from one vector into the other.
std::vector<std::uint32_t> sorted_order(std::size_t count, BeforeAt before, const void* values) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::vector<std::uint32_t> merged(count);
    for (std::size_t width = 1; width < count; width *= 2) {
        for (std::size_t begin = 0; begin < count; begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, count);
            const std::size_t end = std::min(begin + 2 * width, count);
            std::size_t left = begin;
            std::size_t right = middle;
            for (std::size_t at = begin; at < end; ++at) {
                const bool from_right =
                    left == middle || (right < end && before(values, order[right], order[left]));
                merged[at] = order[from_right ? right++ : left++];
            }
        }
        order.swap(merged);
    }
    return order;
}

void sort_few(std::span<std::int64_t> values) {
    for (std::size_t end = 1; end < values.size(); ++end) {
        for (std::size_t at = end; at > 0 && values[at] < values[at - 1]; --at) {
            std::swap(values[at], values[at - 1]);
        }
    }
}

} // namespace stamgast::domain
