#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The whole page: header, search and filter, orders, and how to get at older ones. Returns the height of the
/// surface.
float draw_account_page(Scene& scene);

} // namespace stamgast::views
