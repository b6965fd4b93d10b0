#pragma once

#include <vector>

#include "app/effect.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::runtime {

/// Writes the member `effects`: orders for `web/bridge/effect-runner.js`. Nothing if there are none.
void encode_effects(wire::JsonWriter& writer, const std::vector<app::Effect>& effects);

} // namespace stamgast::runtime
