#pragma once

#include <vector>

#include "app/effect.hpp"
#include "domain/review.hpp"

namespace stamgast::app {

// What happened to what this device keeps: a part of Action.

/// The answer to LoadKept for kinds that no shop answers: without an order they are products.
struct KeptFound {
    RequestId request = 0;
    std::vector<domain::ReviewSubject> subjects;
};
/// The device keeps nothing: what is kept from now on lasts as long as this page.
struct DeviceRefused {};
/// Told before the first frame, and when it changes. `personalisation` is false only where the customer was
/// asked and did not agree.
struct ConsentChanged {
    bool personalisation = true;
};

} // namespace stamgast::app
