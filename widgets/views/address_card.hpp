#pragma once

#include "app/account_state.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// One address with what it is used for, and buttons to edit and to remove it. Returns the height.
float draw_address_card(Scene& scene, const kit::Rect& place, const domain::SavedAddress& address);

/// In the place of the address that was removed last: a line with Undo. Returns the height.
float draw_removed_address(Scene& scene, const kit::Rect& place, const app::RemovedAddress& removed);

} // namespace stamgast::views
