#pragma once

#include "app/turn.hpp"

// What the device keeps for the customer where no shop does: see domain::KeptItem.

namespace stamgast::app {

/// Whether the shop keeps that for whoever is here: it can, knows them, and they did not decline that it
/// does. Else the device does.
[[nodiscard]] bool shop_keeps(const Model& model, Capability capability);

void load_kept(Update& turn, domain::KeptKind kind, RequestId request);
/// The first time that the device refuses, the customer is told what follows.
void keep(Update& turn, domain::KeptItem item);
void keep_no_longer(Update& turn, domain::KeptItem item);

void apply(Update& turn, KeptFound&& found);
void apply(Update& turn, DeviceRefused&&);
/// What the shop keeps and what the device keeps is looked at anew.
void apply(Update& turn, ConsentChanged&& changed);
[[nodiscard]] bool kept_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
