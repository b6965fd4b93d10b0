#include "runtime/focus_keeper.hpp"

#include <algorithm>
#include <unordered_set>

namespace stamgast::runtime {
namespace {

using kit::NodeId;
using kit::SemanticNode;
using kit::SemanticsTree;

const SemanticNode* find(const SemanticsTree& tree, NodeId id) {
    const auto found = std::ranges::find(tree, id, &SemanticNode::id);
    return id == 0 || found == tree.end() ? nullptr : &*found;
}

bool takes_focus(const SemanticNode& node) {
    switch (node.role) {
    case kit::Role::button:
    case kit::Role::link:
    case kit::Role::search_field:
    case kit::Role::text_field:
    case kit::Role::select:
    case kit::Role::checkbox:
    case kit::Role::radio:
        return true;
    default:
        return false;
    }
}

/// The nearest thing to `gone` that is still there on its surface: what followed it, else what went before
/// it. That ends at the section's title: where nothing else of the section is left, as while it is loaded
/// again, the links above it would be another place.
NodeId successor(const SemanticsTree& before, const SemanticsTree& after, NodeId gone, NodeId section_title) {
    std::unordered_set<NodeId> present;
    for (const SemanticNode& node : after) {
        present.insert(node.id);
    }
    const auto place = std::ranges::find(before, gone, &SemanticNode::id);
    const auto remains = [&](const SemanticNode& node) {
        return node.surface == place->surface && takes_focus(node) && present.contains(node.id);
    };
    const auto following = std::find_if(place, before.end(), remains);
    if (following != before.end()) {
        return following->id;
    }
    const auto preceding =
        std::find_if(std::make_reverse_iterator(place), before.rend(), [&](const SemanticNode& node) {
            return remains(node) || (node.id == section_title && present.contains(node.id));
        });
    return preceding == before.rend() ? 0 : preceding->id;
}

} // namespace

void FocusKeeper::remember_place_on_page(const Change& change) {
    const auto remember = [&](NodeId id) {
        const SemanticNode* node = find(change.before, id);
        on_page_ = node != nullptr && kit::is_in_flow(node->surface) ? id : on_page_;
    };
    remember(change.interaction.focused);
    for (const NodeId activated : change.interaction.activated) {
        remember(activated);
    }
    if (on_page_ != 0 && find(change.after, on_page_) == nullptr) {
        on_page_ = successor(change.before, change.after, on_page_, change.section_title);
    }
}

std::optional<NodeId> FocusKeeper::place_on_page() const {
    return on_page_ == 0 ? std::nullopt : std::optional{on_page_};
}

std::optional<NodeId> FocusKeeper::follow(const Change& change) {
    remember_place_on_page(change);
    if (change.section_was_opened) {
        on_page_ = change.section_title;
    }
    if (change.dialog_is_open && !change.dialog_was_open) {
        return change.dialog_title;
    }
    if (change.dialog_was_open && !change.dialog_is_open) {
        return place_on_page();
    }
    if (change.section_was_opened && !change.dialog_is_open) {
        return place_on_page();
    }
    const SemanticNode* focused = find(change.before, change.interaction.focused);
    if (focused == nullptr || find(change.after, focused->id) != nullptr) {
        return std::nullopt;
    }
    return change.dialog_is_open ? std::optional{change.dialog_title} : place_on_page();
}

} // namespace stamgast::runtime
