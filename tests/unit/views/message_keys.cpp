#include "views/message_keys.hpp"

#include <cstddef>

namespace stamgast::views {
namespace {

struct Key {
    std::string_view key;
    bool counted;
};

#define STAMGAST_PLAIN(name) {#name, false},
#define STAMGAST_COUNTED(name) {#name, true},
constexpr Key keys[] = {STAMGAST_MESSAGES(STAMGAST_PLAIN, STAMGAST_COUNTED)};
#undef STAMGAST_PLAIN
#undef STAMGAST_COUNTED

} // namespace

std::string_view key_of(Message message) { return keys[static_cast<std::size_t>(message)].key; }

bool is_counted(Message message) { return keys[static_cast<std::size_t>(message)].counted; }

} // namespace stamgast::views
