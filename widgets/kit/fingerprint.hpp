#pragma once

#include <cstdint>

#include "imgui.h"

namespace stamgast::kit {

/// A number for the picture that this makes: where the number is the same, so is the picture. (Of 2^64: two
/// pictures that share one do not happen.) What is in the textures is not looked at. It need not be: nothing
/// is put where something on screen still is, but for a texture that was emptied, which has another UniqueID.
[[nodiscard]] std::uint64_t fingerprint(const ImDrawData& data);

} // namespace stamgast::kit
