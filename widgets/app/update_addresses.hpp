#pragma once

#include "app/loadable.hpp"
#include "app/update.hpp"

namespace stamgast::app {

void apply(Update& turn, AddressesReceived&& received);
void apply(Update& turn, AddressEditPressed&& pressed);
void apply(Update& turn, AddressDefaultToggled&& toggled);
void apply(Update& turn, AddressRemovePressed&& pressed);
void apply(Update& turn, AddressRestorePressed&&);

void load_addresses(Update& turn, LoadReason reason);
/// Sends what is in the form.
void save_address(Update& turn);
/// What is sent next is not what was sent last.
void change_address(Update& turn);
void close_address_form(Update& turn);
void drop_addresses(Update& turn);
/// Whether the request was this part's.
[[nodiscard]] bool addresses_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
