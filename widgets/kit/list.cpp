#include "kit/list.hpp"

namespace stamgast::kit {

List::List(Ui& ui, std::string_view key, const Rect& bounds, std::string_view name)
    : node_(ui, key, {.role = Role::list, .bounds = bounds, .name = std::string(name)}) {}

ListItem::ListItem(Ui& ui, std::string_view key, const Rect& bounds, Place place)
    : node_(ui, key,
            {.role = Role::list_item,
             .bounds = bounds,
             .set_size = place.set_size,
             .position_in_set = place.position_in_set}) {}

} // namespace stamgast::kit
