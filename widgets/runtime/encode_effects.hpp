#pragma once

#include <string>
#include <vector>

#include "app/effect.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::runtime {

/// Writes the member `effects`: orders for `web/bridge/effect-runner.js`, and the links that were opened as
/// the event that the page around hears. Nothing if there are none.
void encode_effects(wire::JsonWriter& writer, const std::vector<app::Effect>& effects,
                    const std::vector<std::string>& navigations);

} // namespace stamgast::runtime
