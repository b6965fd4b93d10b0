#pragma once

#include "kit/semantics.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::runtime {

/// Writes the member `semantics` for `web/platform/semantics-mirror.js`; what has its default is left out.
/// Nothing if nothing changed.
void encode_semantics(wire::JsonWriter& writer, const kit::SemanticsDiff& diff);

} // namespace stamgast::runtime
