#pragma once

#include <cstdint>
#include <string>

namespace stamgast::domain {

enum class HelpKind : std::uint8_t { chat, phone, email, page };

/// A way to reach somebody about an order.
struct HelpChannel {
    HelpKind kind = HelpKind::page;
    std::string label;
    std::string url;   ///< safe to follow for its kind, see is_safe_contact_url; empty when it was not
    std::string hours; ///< when somebody answers, in the shop's words; may be empty
    friend bool operator==(const HelpChannel&, const HelpChannel&) = default;
};

} // namespace stamgast::domain
