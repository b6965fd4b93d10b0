#pragma once

#include <string>

#include "views/scene.hpp"

namespace stamgast::views {

/// A button with a code on it that copies the code. Returns its height.
float draw_code_copy(Scene& scene, const kit::Rect& place, const std::string& code);

} // namespace stamgast::views
