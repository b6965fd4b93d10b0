#include "views/message.hpp"

#include <array>

namespace stamgast::views {
namespace {

constexpr char plain_mark = '.';
constexpr char counted_mark = '#';

// All keys in one text, each after its mark: a table of texts would take three times the room.
#define STAMGAST_PLAIN(name) "." #name
#define STAMGAST_COUNTED(name) "#" #name
constexpr std::string_view keys = STAMGAST_MESSAGES(STAMGAST_PLAIN, STAMGAST_COUNTED);
#undef STAMGAST_PLAIN
#undef STAMGAST_COUNTED

// Where each has its mark, and the end.
constexpr auto marks = [] {
    std::array<std::uint16_t, message_count + 1> places{};
    std::size_t message = 0;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (keys[at] == plain_mark || keys[at] == counted_mark) {
            places[message++] = static_cast<std::uint16_t>(at);
        }
    }
    places[message] = static_cast<std::uint16_t>(keys.size());
    return places;
}();
static_assert(keys.size() < 0x10000 && marks.back() == keys.size());

} // namespace

std::string_view key_of(Message message) {
    const auto index = static_cast<std::size_t>(message);
    const std::size_t begin = marks[index] + 1U;
    return keys.substr(begin, marks[index + 1] - begin);
}

bool is_counted(Message message) { return keys[marks[static_cast<std::size_t>(message)]] == counted_mark; }

} // namespace stamgast::views
