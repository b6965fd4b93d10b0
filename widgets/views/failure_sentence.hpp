#pragma once

#include <string>
#include <string_view>

#include "domain/shop_failure.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// Why something did not work, in one sentence for the customer.
[[nodiscard]] std::string_view failure_sentence(const domain::ShopFailure& failure, const Texts& texts);
/// The same of what the contract lets a shop refuse in words of its own: those, where it has any.
[[nodiscard]] std::string refusal_sentence(const domain::ShopFailure& failure, const Texts& texts);

} // namespace stamgast::views
