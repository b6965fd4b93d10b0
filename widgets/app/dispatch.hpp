#pragma once

#include <cstdint>

#include "app/submission.hpp"

namespace stamgast::app {

/// Something that goes to the shop by way of the outbox: written there first, then sent, and there until the
/// shop has answered.
struct Dispatch {
    Submission submission;
    bool is_stored = false;      ///< the outbox has it
    RequestId store_request = 0; ///< it is being written there, and leaves when that is done…
    std::int64_t leaves_ms = 0;  ///< …or at that time at the latest; 0: it has left
};

/// The first of `dispatches` that was being written to the outbox with `request`, which has answered whether
/// it has it; the end if none was. Whoever asks sends it then, unless it has left already.
template <class List>
auto take_outbox_answer(List& dispatches, RequestId request, bool is_stored) {
    auto stored = dispatches.begin();
    while (stored != dispatches.end() && (request == 0 || stored->store_request != request)) {
        ++stored;
    }
    if (stored != dispatches.end()) {
        stored->store_request = 0;
        stored->is_stored = stored->is_stored || is_stored;
    }
    return stored;
}

} // namespace stamgast::app
