#pragma once

#include <cstdint>
#include <string>

namespace stamgast::domain {

/// An invoice or a credit note of an order.
struct Invoice {
    std::string id;
    std::string label;
    std::int64_t issued_at_ms = 0; ///< since 1970
    std::string url;               ///< empty: the shop makes it when it is asked for
    friend bool operator==(const Invoice&, const Invoice&) = default;
};

} // namespace stamgast::domain
