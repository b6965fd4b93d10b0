#include <algorithm>
#include <cstddef>

#include "kit/semantics.hpp"

namespace stamgast::kit {
namespace {

// Which node has an id: open addressing over the indices of a tree. An id that comes twice means its first
// node.
class IdIndex {
public:
    explicit IdIndex(const SemanticsTree& tree) : tree_(tree) {
        std::size_t size = 16;
        while (size < tree.size() * 2) {
            size *= 2;
        }
        slots_.assign(size, none);
        for (std::size_t index = 0; index < tree.size(); ++index) {
            std::uint32_t& slot = slots_[slot_of(tree[index].id)];
            if (slot == none) {
                slot = static_cast<std::uint32_t>(index);
            }
        }
    }
    [[nodiscard]] const SemanticNode* find(NodeId id) const {
        const std::uint32_t index = slots_[slot_of(id)];
        return index == none ? nullptr : &tree_[index];
    }
    [[nodiscard]] bool holds(const SemanticNode& node) const { return find(node.id) == &node; }

private:
    static constexpr std::uint32_t none = ~0u;

    [[nodiscard]] std::size_t slot_of(NodeId id) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t slot = (id * 0x9e3779b1u) & mask;
        while (slots_[slot] != none && tree_[slots_[slot]].id != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    const SemanticsTree& tree_;
    std::vector<std::uint32_t> slots_;
};

struct Edge {
    SurfaceId surface;
    NodeId parent;
    NodeId child;
    friend bool operator==(const Edge&, const Edge&) = default;
};

[[nodiscard]] bool same_list(const Edge& a, const Edge& b) {
    return a.surface == b.surface && a.parent == b.parent;
}

[[nodiscard]] bool before_in_lists(const Edge& a, const Edge& b) {
    return a.surface != b.surface ? a.surface < b.surface : a.parent < b.parent;
}

// What std::stable_sort does, which is 2.6 kB of the wasm: merges runs of 1, 2, 4 … edges. O(n log n).
std::vector<Edge> sorted_into_lists(std::vector<Edge> edges) {
    const auto count = static_cast<std::ptrdiff_t>(edges.size());
    std::vector<Edge> merged(edges.size());
    for (std::ptrdiff_t width = 1; width < count; width *= 2) {
        for (std::ptrdiff_t begin = 0; begin < count; begin += 2 * width) {
            const auto middle = edges.begin() + std::min(begin + width, count);
            const auto end = edges.begin() + std::min(begin + 2 * width, count);
            std::merge(edges.begin() + begin, middle, middle, end, merged.begin() + begin, before_in_lists);
        }
        edges.swap(merged);
    }
    return edges;
}

// All lists of children one after the other; within a list in the order of the tree.
std::vector<Edge> child_lists(const SemanticsTree& tree, const IdIndex& ids) {
    std::vector<Edge> edges;
    edges.reserve(tree.size());
    for (const SemanticNode& node : tree) {
        if (ids.holds(node)) {
            edges.push_back({node.surface, node.parent, node.id});
        }
    }
    return sorted_into_lists(std::move(edges));
}

using EdgeIterator = std::vector<Edge>::const_iterator;

EdgeIterator end_of_list(EdgeIterator from, EdgeIterator end) {
    return std::find_if(from, end, [&](const Edge& edge) { return !same_list(*from, edge); });
}

void add_children(std::vector<ChildOrder>& orders, EdgeIterator from, EdgeIterator to) {
    ChildOrder order{from->surface, from->parent, {}};
    order.children.reserve(static_cast<std::size_t>(to - from));
    std::transform(from, to, std::back_inserter(order.children), [](const Edge& edge) { return edge.child; });
    orders.push_back(std::move(order));
}

// Walks both sorted sequences of lists side by side. A list that became empty is told too, unless its parent
// went with it.
std::vector<ChildOrder> diff_children(const std::vector<Edge>& before, const std::vector<Edge>& after,
                                      const IdIndex& ids_after) {
    std::vector<ChildOrder> orders;
    auto old_list = before.begin();
    auto new_list = after.begin();
    while (old_list != before.end() || new_list != after.end()) {
        const bool is_gone =
            new_list == after.end() || (old_list != before.end() && before_in_lists(*old_list, *new_list));
        if (is_gone) {
            if (old_list->parent == 0 || ids_after.find(old_list->parent) != nullptr) {
                orders.push_back({old_list->surface, old_list->parent, {}});
            }
            old_list = end_of_list(old_list, before.end());
            continue;
        }
        const auto new_end = end_of_list(new_list, after.end());
        const bool is_new = old_list == before.end() || !same_list(*old_list, *new_list);
        const auto old_end = is_new ? old_list : end_of_list(old_list, before.end());
        if (!std::equal(old_list, old_end, new_list, new_end)) {
            add_children(orders, new_list, new_end);
        }
        old_list = old_end;
        new_list = new_end;
    }
    return orders;
}

[[nodiscard]] bool same_place(const SemanticNode& a, const SemanticNode& b) {
    return a.id == b.id && a.parent == b.parent && a.surface == b.surface;
}

[[nodiscard]] bool same_structure(const SemanticsTree& before, const SemanticsTree& after) {
    return std::equal(before.begin(), before.end(), after.begin(), after.end(), same_place);
}

// Most frames change nothing or a few values; comparing in order is then much cheaper than looking up each
// id.
SemanticsDiff diff_values(const SemanticsTree& before, const SemanticsTree& after) {
    SemanticsDiff diff;
    for (std::size_t index = 0; index < after.size(); ++index) {
        if (before[index] != after[index]) {
            diff.changed.push_back(after[index]);
        }
    }
    return diff;
}

} // namespace

SemanticsDiff diff_semantics(const SemanticsTree& before, const SemanticsTree& after) {
    if (same_structure(before, after)) {
        return diff_values(before, after);
    }
    const IdIndex ids_before(before);
    const IdIndex ids_after(after);
    SemanticsDiff diff;
    for (const SemanticNode& node : before) {
        if (ids_before.holds(node) && ids_after.find(node.id) == nullptr) {
            diff.removed.push_back(node.id);
        }
    }
    for (const SemanticNode& node : after) {
        const SemanticNode* old = ids_before.find(node.id);
        if (ids_after.holds(node) && (old == nullptr || *old != node)) {
            diff.changed.push_back(node);
        }
    }
    diff.children = diff_children(child_lists(before, ids_before), child_lists(after, ids_after), ids_after);
    return diff;
}

} // namespace stamgast::kit
