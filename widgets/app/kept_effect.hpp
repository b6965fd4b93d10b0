#pragma once

#include <string>

#include "app/request_id.hpp"
#include "domain/kept_item.hpp"

namespace stamgast::app {

// What this device is to keep, and is asked for: a part of Effect.

/// What this device keeps of that kind; an empty customer is whoever is signed out. What they have kept is
/// the customer's from then on.
struct LoadKept {
    RequestId request = 0;
    domain::KeptKind kind = domain::KeptKind::favourite;
    std::string customer_id;
    friend bool operator==(const LoadKept&, const LoadKept&) = default;
};
/// From now on it is kept, or is not. Nothing answers that: a device that refuses says so once, with
/// DeviceRefused.
struct Keep {
    std::string customer_id;
    domain::KeptItem item;
    bool kept = true;
    friend bool operator==(const Keep&, const Keep&) = default;
};

} // namespace stamgast::app
