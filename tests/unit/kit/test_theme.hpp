#pragma once

#include "kit/theme.hpp"

namespace stamgast::kit {

/// The real token files, with a font family in place of `inherit`.
[[nodiscard]] const Theme& light_theme();
[[nodiscard]] const Theme& dark_theme();

} // namespace stamgast::kit
