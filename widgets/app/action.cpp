#include "app/action.hpp"

#include <new>
#include <type_traits>

namespace stamgast::app {
namespace {

using Destroy = void (*)(void* happened);

// Those that own nothing are freed alike.
void free_plain(void* happened) { ::operator delete(happened); }

constexpr auto destroy_by_kind = Happenings::table([]<typename Happened>() -> Destroy {
    if constexpr (std::is_trivially_destructible_v<Happened>) {
        return free_plain;
    } else {
        return [](void* happened) { delete static_cast<Happened*>(happened); };
    }
});

} // namespace

Action::~Action() {
    if (happened_ != nullptr) {
        destroy_by_kind[kind_](happened_);
    }
}

} // namespace stamgast::app
