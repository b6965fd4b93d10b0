#pragma once

#include <cstdint>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A list to those who hear it; nothing is painted. Items are nodes inside it: ListItem, or Card with
/// Role::list_item. Where not all items are described, `set_size` says how many there are and each item its
/// `position_in_set`.
class List {
public:
    List(Ui& ui, std::string_view key, const Rect& bounds, std::string_view name = {});
    void set_bounds(const Rect& bounds) { node_.set_bounds(bounds); }
    [[nodiscard]] NodeId id() const { return node_.id(); }

private:
    Ui::Node node_;
};

class ListItem {
public:
    struct Place {
        std::int32_t position_in_set = 0; ///< from 1; 0: the list is described whole
        std::int32_t set_size = 0;
    };
    ListItem(Ui& ui, std::string_view key, const Rect& bounds, Place place);
    ListItem(Ui& ui, std::string_view key, const Rect& bounds) : ListItem(ui, key, bounds, Place{}) {}
    void set_bounds(const Rect& bounds) { node_.set_bounds(bounds); }
    [[nodiscard]] NodeId id() const { return node_.id(); }

private:
    Ui::Node node_;
};

} // namespace stamgast::kit
