#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What just happened, with Undo where it can be taken back. Fills SurfaceId::toast; returns its height.
float draw_notice_toast(Scene& scene);

} // namespace stamgast::views
