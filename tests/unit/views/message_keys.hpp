#pragma once

#include <string_view>

#include "views/message.hpp"

namespace stamgast::views {

/// The key of a message in `web/locales/*.json`.
[[nodiscard]] std::string_view key_of(Message message);
/// Whether it comes in plural categories.
[[nodiscard]] bool is_counted(Message message);

} // namespace stamgast::views
