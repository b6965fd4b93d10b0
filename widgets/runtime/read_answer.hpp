#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/action.hpp"
#include "runtime/message_kind.hpp"

namespace stamgast::runtime {

/// The action of an answer to `request`; of one that cannot be read, the failure of that request. Nothing if
/// messages of the kind are no answers. `left_out` becomes what Decoded::left_out says.
[[nodiscard]] std::optional<app::Action> read_answer(MessageKind kind, app::RequestId request,
                                                     std::string_view body, std::string& left_out);

} // namespace stamgast::runtime
