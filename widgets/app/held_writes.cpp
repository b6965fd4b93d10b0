#include "app/held_writes.hpp"

#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>

#include "app/update_session.hpp"

namespace stamgast::app {
namespace {

/// The request of what goes to the shop under an idempotency key; 0 of all other effects.
RequestId write_request(const Effect& effect) {
    return effect.visit<RequestId>([]<class Kind>(const Kind& asked) -> RequestId {
        constexpr bool is_write = std::is_same_v<Kind, Withdraw> || requires {
            asked.request;
            asked.key;
        };
        if constexpr (is_write) {
            return asked.request;
        } else {
            return 0;
        }
    });
}

} // namespace

void hold_writes(Update& turn) {
    std::vector<Effect>& held = turn.model.held_writes;
    if (held.empty() && session_settled(turn.model)) {
        return;
    }
    std::vector<Effect> others;
    for (Effect& effect : turn.effects) {
        const auto* given_up = effect.get_if<CancelRequest>();
        const bool was_held = given_up && std::erase_if(held, [&](const Effect& each) {
                                              return write_request(each) == given_up->request;
                                          }) > 0;
        if (!was_held) {
            (write_request(effect) != 0 ? held : others).push_back(std::move(effect));
        }
    }
    turn.effects.clear();
    if (session_settled(turn.model)) {
        turn.effects.swap(held);
    }
    turn.effects.insert(turn.effects.end(), std::make_move_iterator(others.begin()),
                        std::make_move_iterator(others.end()));
}

} // namespace stamgast::app
