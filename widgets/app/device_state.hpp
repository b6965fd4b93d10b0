#pragma once

namespace stamgast::app {

/// What is known of the device and of what may leave it.
struct DeviceState {
    bool personalisation = true; ///< the shop may keep what the customer likes
    bool refuses = false;        ///< it keeps nothing longer than this page
    bool in_use = false;         ///< the customer has had something kept here
    bool told = false;           ///< they know that it refuses
};

} // namespace stamgast::app
