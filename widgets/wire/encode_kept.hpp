#pragma once

#include <string_view>

#include "domain/kept_item.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::wire {

/// The kinds by their words in `web/bridge/kept-kinds.js`.
[[nodiscard]] std::string_view word_of(domain::KeptKind kind);

/// As the device keeps it: in the words of the contract where it has any, so that it is read as the shop's
/// answers are, and under a `key` that is the same for the same thing. Of a favourite what it was when it was
/// kept.
void encode_kept(JsonWriter& writer, const domain::KeptItem& item);

} // namespace stamgast::wire
