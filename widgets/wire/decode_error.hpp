#pragma once

#include <string>

namespace stamgast::wire {

/// Why a text could not be read.
struct DecodeError {
    std::string path; ///< JSON pointer from the root of the text, e.g. `/orders/3/lines/0/unit_price`; empty:
                      ///< the root
    std::string reason; ///< e.g. `expected an integer of minor units`
    friend bool operator==(const DecodeError&, const DecodeError&) = default;
};

/// `path: reason`, for a developer.
[[nodiscard]] inline std::string describe(const DecodeError& error) {
    return error.path + ": " + error.reason;
}

} // namespace stamgast::wire
