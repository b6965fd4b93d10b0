#pragma once

#include "app/loadable.hpp"
#include "app/turn.hpp"

// Favourites of this device: the whole list where no shop keeps it, see shop_keeps; else what was kept before
// the shop knew the customer, on its way to the shop.

namespace stamgast::app {

/// The device's list has come. What its products are today is asked for; as long as that is not known it is
/// what was known before.
void settle_device_list(Update& turn, const std::optional<std::vector<domain::Favourite>>& before);
/// Asks the shop what it sells today of what is on the device, unless that is being asked or is known.
void ask_for_today(Update& turn);
[[nodiscard]] bool take_today(Update& turn, ProductsReceived& received);

/// What is still to be told to the shop.
void load_kept_favourites(Update& turn, LoadReason reason);
[[nodiscard]] bool take_kept_favourites(Update& turn, FavouritesReceived& received);
/// Once both are there: what the shop has leaves the device, the rest is sent, each under a key of its own
/// that is the same whenever it is sent.
void merge_kept_favourites(Update& turn);
/// What the shop did not take is sent once more.
void resend_kept_favourites(Update& turn);
/// It stays on the device and in the list; the customer hears of it once.
void not_merged(Update& turn, const RequestFailed& failed);
[[nodiscard]] bool kept_favourites_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
