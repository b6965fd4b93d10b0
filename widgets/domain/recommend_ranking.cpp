#include "domain/recommend_ranking.hpp"

#include <utility>

namespace stamgast::domain {

Ranking::Ranking(const CatalogueIndex& catalogue, std::span<const Weight> weights)
    : catalogue_(catalogue), weights_(weights) {
    heap_.reserve(weights.size());
    for (std::uint32_t product = 0; product < weights.size(); ++product) {
        if (weights[product] > 0)
            heap_.push_back(product);
    }
    for (std::size_t at = heap_.size() / 2; at > 0; --at)
        sift_down(at - 1);
}

std::optional<std::uint32_t> Ranking::next() {
    if (heap_.empty())
        return std::nullopt;
    const std::uint32_t first = heap_.front();
    heap_.front() = heap_.back();
    heap_.pop_back();
    sift_down(0);
    return first;
}

bool Ranking::is_before(std::uint32_t left, std::uint32_t right) const {
    if (weights_[left] != weights_[right])
        return weights_[left] > weights_[right];
    return catalogue_.product(left).id < catalogue_.product(right).id;
}

void Ranking::sift_down(std::size_t at) {
    for (std::size_t child = 2 * at + 1; child < heap_.size(); child = 2 * at + 1) {
        if (child + 1 < heap_.size() && is_before(heap_[child + 1], heap_[child]))
            ++child;
        if (!is_before(heap_[child], heap_[at]))
            return;
        std::swap(heap_[child], heap_[at]);
        at = child;
    }
}

} // namespace stamgast::domain
