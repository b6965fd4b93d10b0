#include "views/message.hpp"

#include <array>

namespace stamgast::views {
namespace {

struct MessageKey {
    std::string_view key;
    bool counted = false;
};

#define STAMGAST_PLAIN(name) MessageKey{#name, false},
#define STAMGAST_COUNTED(name) MessageKey{#name, true},
constexpr std::array message_keys{STAMGAST_MESSAGES(STAMGAST_PLAIN, STAMGAST_COUNTED)};
#undef STAMGAST_PLAIN
#undef STAMGAST_COUNTED

static_assert(message_keys.size() == message_count);

} // namespace

std::string_view key_of(Message message) { return message_keys[static_cast<std::size_t>(message)].key; }

bool is_counted(Message message) { return message_keys[static_cast<std::size_t>(message)].counted; }

} // namespace stamgast::views
