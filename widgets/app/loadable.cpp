#include "app/loadable.hpp"

#include "app/turn.hpp"

namespace stamgast::app {
namespace {

bool is_reason(LoadReason reason, Loading loading, bool has_value) {
    const bool failed = loading == Loading::failed;
    switch (reason) {
    case LoadReason::needed:
        return !has_value || failed;
    case LoadReason::retried:
        return failed;
    case LoadReason::returned:
        return has_value || failed;
    case LoadReason::stale:
        return true;
    }
    return false;
}

} // namespace

RequestId begin_loading(Model& model, LoadState& state, bool has_value, LoadReason reason) {
    const bool under_way = state.loading == Loading::waiting && reason != LoadReason::stale;
    if (under_way || !is_reason(reason, state.loading, has_value)) {
        return 0;
    }
    state.loading = Loading::waiting;
    state.failure.reset();
    state.request = take_request(model);
    return state.request;
}

bool take_answer(LoadState& state, RequestId request) {
    if (request == 0 || request != state.request) {
        return false;
    }
    state.loading = Loading::idle;
    state.request = 0;
    return true;
}

bool take_failure(LoadState& state, const RequestFailed& failed) {
    if (!take_answer(state, failed.request)) {
        return false;
    }
    state.loading = Loading::failed;
    state.failure = failed.failure;
    return true;
}

void cancel_loading(Update& turn, LoadState& state) {
    cancel(turn, state.request);
    state.loading = Loading::idle;
}

} // namespace stamgast::app
