#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <boost/test/unit_test.hpp>

#include "kit/semantics.hpp"

using namespace stamgast::kit;

namespace {

SemanticNode node(NodeId id, NodeId parent, std::string name = "") {
    SemanticNode made;
    made.id = id;
    made.parent = parent;
    made.role = Role::text;
    made.name = std::move(name);
    return made;
}

// What a mirror holds: nodes by id, and the children of each parent in order.
struct Mirror {
    std::map<NodeId, SemanticNode> nodes;
    std::map<std::pair<SurfaceId, NodeId>, std::vector<NodeId>> children;

    void apply(const SemanticsDiff& diff) {
        for (const NodeId id : diff.removed) {
            BOOST_TEST(nodes.erase(id) == 1u);
            std::erase_if(children, [&](const auto& entry) { return entry.first.second == id; });
        }
        for (const SemanticNode& changed : diff.changed) {
            nodes[changed.id] = changed;
        }
        for (const ChildOrder& order : diff.children) {
            if (order.children.empty()) {
                children.erase({order.surface, order.parent});
            } else {
                children[{order.surface, order.parent}] = order.children;
            }
        }
    }
    static Mirror of(const SemanticsTree& tree) {
        Mirror mirror;
        for (const SemanticNode& node : tree) {
            mirror.nodes[node.id] = node;
            mirror.children[{node.surface, node.parent}].push_back(node.id);
        }
        return mirror;
    }
    friend bool operator==(const Mirror&, const Mirror&) = default;
};

// Ids from a small pool, so that nodes stay, go, come back, change and move between parents and surfaces.
SemanticsTree random_tree(std::mt19937& random) {
    std::vector<NodeId> pool(24);
    for (std::size_t index = 0; index < pool.size(); ++index) {
        pool[index] = static_cast<NodeId>(index + 1) * 7919;
    }
    std::shuffle(pool.begin(), pool.end(), random);
    pool.resize(random() % pool.size());
    SemanticsTree tree;
    for (const NodeId id : pool) {
        SemanticNode made = node(id, 0, random() % 4 == 0 ? "changed" : "same");
        made.surface = random() % 5 == 0 ? SurfaceId::dialog : SurfaceId::page;
        if (!tree.empty() && random() % 3 != 0) {
            const SemanticNode& parent = tree[random() % tree.size()];
            made.parent = parent.id;
            made.surface = parent.surface;
        }
        tree.push_back(std::move(made));
    }
    return tree;
}

// The same nodes at the same places, some with another value: what most frames bring.
SemanticsTree with_other_values(SemanticsTree tree, std::mt19937& random) {
    for (SemanticNode& changed : tree) {
        changed.value = std::to_string(random() % 3);
    }
    return tree;
}

} // namespace

BOOST_AUTO_TEST_SUITE(semantics_diff)

BOOST_AUTO_TEST_CASE(nothing_changes_between_equal_trees) {
    const SemanticsTree tree{node(1, 0), node(2, 1)};
    BOOST_TEST(diff_semantics(tree, tree).empty());
    BOOST_TEST(diff_semantics({}, {}).empty());
}

BOOST_AUTO_TEST_CASE(a_new_tree_is_told_whole) {
    const SemanticsTree tree{node(1, 0, "a"), node(2, 1, "b")};
    const SemanticsDiff diff = diff_semantics({}, tree);
    BOOST_TEST(diff.removed.empty());
    BOOST_TEST((diff.changed == tree));
    BOOST_TEST(
        (diff.children == std::vector<ChildOrder>{{SurfaceId::page, 0, {1}}, {SurfaceId::page, 1, {2}}}));
}

BOOST_AUTO_TEST_CASE(a_changed_value_tells_only_its_node) {
    const SemanticsDiff diff =
        diff_semantics({node(1, 0, "a"), node(2, 0, "b")}, {node(1, 0, "a"), node(2, 0, "c")});
    BOOST_TEST((diff.changed == SemanticsTree{node(2, 0, "c")}));
    BOOST_TEST(diff.removed.empty());
    BOOST_TEST(diff.children.empty());
}

BOOST_AUTO_TEST_CASE(a_new_order_tells_only_the_list) {
    const SemanticsDiff diff = diff_semantics({node(1, 0), node(2, 0)}, {node(2, 0), node(1, 0)});
    BOOST_TEST(diff.changed.empty());
    BOOST_TEST((diff.children == std::vector<ChildOrder>{{SurfaceId::page, 0, {2, 1}}}));
}

BOOST_AUTO_TEST_CASE(a_list_that_became_empty_is_told_unless_its_parent_went_too) {
    const SemanticsTree before{node(1, 0), node(2, 1), node(3, 2)};
    const SemanticsDiff diff = diff_semantics(before, {node(1, 0)});
    BOOST_TEST((diff.removed == std::vector<NodeId>{2, 3}));
    BOOST_TEST((diff.children == std::vector<ChildOrder>{{SurfaceId::page, 1, {}}}));
}

BOOST_AUTO_TEST_CASE(applying_the_difference_makes_the_one_tree_the_other) {
    std::mt19937 random(20240305);
    SemanticsTree before;
    Mirror mirror;
    for (int round = 0; round < 3000; ++round) {
        const SemanticsTree after = round % 3 == 0 ? with_other_values(before, random) : random_tree(random);
        mirror.apply(diff_semantics(before, after));
        BOOST_TEST((mirror == Mirror::of(after)), "round " << round);
        before = after;
    }
}

BOOST_AUTO_TEST_CASE(only_what_changed_is_told) {
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        const SemanticsTree before = random_tree(random);
        const SemanticsTree after = random_tree(random);
        const Mirror old_mirror = Mirror::of(before);
        for (const SemanticNode& changed : diff_semantics(before, after).changed) {
            const auto old_node = old_mirror.nodes.find(changed.id);
            BOOST_TEST((old_node == old_mirror.nodes.end() || old_node->second != changed));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_id_that_comes_twice_counts_once) {
    const SemanticsTree twice{node(1, 0, "first"), node(1, 0, "second")};
    const SemanticsDiff diff = diff_semantics({}, twice);
    BOOST_TEST((diff.changed == SemanticsTree{node(1, 0, "first")}));
    BOOST_TEST((diff.children == std::vector<ChildOrder>{{SurfaceId::page, 0, {1}}}));
    BOOST_TEST((diff_semantics(twice, {}).removed == std::vector<NodeId>{1}));
}

BOOST_AUTO_TEST_SUITE_END()
