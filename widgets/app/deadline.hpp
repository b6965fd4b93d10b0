#pragma once

#include <cstdint>
#include <optional>

namespace stamgast::app {

/// The earliest of several moments at which something changes, in ms since 1970; nothing if none does.
void include(std::optional<std::int64_t>& earliest, std::optional<std::int64_t> deadline_ms);
/// The same of what may be years away, or past: timers cannot wait for ever. What is further away than a day
/// is looked at with a frame that comes before, when the page is shown again at the latest.
void include_soon(std::optional<std::int64_t>& earliest, std::int64_t now_ms,
                  std::optional<std::int64_t> deadline_ms);

} // namespace stamgast::app
