#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kit/semantics.hpp"

namespace stamgast::runtime {

/// The name of a surface in messages: the parts are `part0`, `part1`…
[[nodiscard]] std::string name_of(kit::SurfaceId surface);
[[nodiscard]] std::optional<kit::SurfaceId> surface_named(std::string_view name);

} // namespace stamgast::runtime
