#pragma once

#include <string>
#include <vector>

#include "domain/saved_address.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// All but the name, as it is written on a parcel, with the phone number at the end.
[[nodiscard]] std::vector<std::string> address_lines(const domain::SavedAddress& address, const Texts& texts);

/// Enough to tell it from the customer's others: `Nieuwe Gracht 27, Haarlem`.
[[nodiscard]] std::string address_in_short(const domain::SavedAddress& address);

} // namespace stamgast::views
