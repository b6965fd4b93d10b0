#pragma once

#include <cstdint>

namespace stamgast::app {

/// Names one request; its answer carries the same number. Answers to numbers nobody waits for are dropped.
using RequestId = std::int32_t;

} // namespace stamgast::app
