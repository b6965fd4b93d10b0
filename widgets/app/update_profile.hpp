#pragma once

#include "app/loadable.hpp"
#include "app/update.hpp"

namespace stamgast::app {

void apply(Update& turn, ProfileReceived&& received);
void apply(Update& turn, ProfileEditPressed&&);

void load_profile(Update& turn, LoadReason reason);
/// Sends what is in the form.
void save_profile(Update& turn);
void close_profile_form(Update& turn);
void drop_profile(Update& turn);
/// Whether the request was this part's.
[[nodiscard]] bool profile_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
