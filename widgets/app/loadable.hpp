#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include "app/effect.hpp"
#include "domain/shop_failure.hpp"

namespace stamgast::app {

struct Model;
struct RequestFailed;
struct Update;

enum class Loading : std::uint8_t { idle, waiting, failed };

/// How far the loading of something is.
struct LoadState {
    Loading loading = Loading::idle;
    std::optional<domain::ShopFailure> failure; ///< of the last attempt, if it failed
    RequestId request = 0;                      ///< the one that is under way
};

/// What is loaded when it is first needed, and may be loaded anew. The value stays while that goes on, and
/// when it fails.
template <class T>
struct Loadable : LoadState {
    std::optional<T> value;
};

enum class LoadReason : std::uint8_t {
    needed,   ///< it is about to be shown: loads what was never loaded, or failed
    retried,  ///< the customer pressed Retry: loads what failed
    returned, ///< the customer came back: loads what was loaded, or failed, once more
    stale,    ///< it is known to be different now: loads it in any case; an answer under way is from before
};

/// The request with which to load it, for the caller's effect; 0 if the reason is none, or it is under way
/// already.
[[nodiscard]] RequestId begin_loading(Model& model, LoadState& state, bool has_value, LoadReason reason);
template <class T>
[[nodiscard]] RequestId begin_loading(Model& model, Loadable<T>& part, LoadReason reason) {
    return begin_loading(model, part, part.value.has_value(), reason);
}

/// Whether the answer to `request` is this part's; it is done then.
[[nodiscard]] bool take_answer(LoadState& state, RequestId request);
/// The same, and takes the value in.
template <class T>
[[nodiscard]] bool receive(Loadable<T>& part, RequestId request, T value) {
    const bool mine = take_answer(part, request);
    if (mine) {
        part.value = std::move(value);
    }
    return mine;
}

/// Whether the failed request was this part's; it has failed then.
[[nodiscard]] bool take_failure(LoadState& state, const RequestFailed& failed);

void cancel_loading(Update& turn, LoadState& state);
/// It was another customer's: gives up what is under way and forgets all.
template <class T>
void drop(Update& turn, Loadable<T>& part) {
    cancel_loading(turn, part);
    part = {};
}

} // namespace stamgast::app
