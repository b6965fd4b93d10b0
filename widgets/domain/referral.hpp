#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/money.hpp"

namespace stamgast::domain {

/// `Referral` of shop-plugin/contract/referral.js: how a customer tells friends of the shop, and what that
/// brought. Texts are the shop's words.
struct Referral {
    std::string url; ///< to share; safe to follow
    std::string code;
    std::string text;                   ///< goes along with the link: what the friend gets
    std::string conditions;             ///< who gets what, and when
    std::optional<std::int64_t> points; ///< earned so far, and…
    std::optional<Money> amount;        ///< …the same in money; nothing: it is not earned in that
    std::int64_t friends = 0;           ///< who bought something, 0 or more
    friend bool operator==(const Referral&, const Referral&) = default;
};

} // namespace stamgast::domain
