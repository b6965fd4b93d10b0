#include "app/deadline.hpp"

namespace stamgast::app {
namespace {

constexpr std::int64_t longest_wait_ms = 24LL * 3600 * 1000;

} // namespace

void include(std::optional<std::int64_t>& earliest, std::optional<std::int64_t> deadline_ms) {
    if (deadline_ms && (!earliest || *deadline_ms < *earliest)) {
        earliest = deadline_ms;
    }
}

void include_soon(std::optional<std::int64_t>& earliest, std::int64_t now_ms,
                  std::optional<std::int64_t> deadline_ms) {
    if (deadline_ms && *deadline_ms > now_ms && *deadline_ms - now_ms <= longest_wait_ms) {
        include(earliest, deadline_ms);
    }
}

} // namespace stamgast::app
