#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace stamgast::domain {

struct Customer {
    std::string id;
    std::string name;
    std::string given_name;                 ///< for the greeting; may be empty
    std::string email{};                    ///< to fill in where one is asked for; may be empty
    std::optional<std::int64_t> since_ms{}; ///< the day on which they became one, see parse_day
    friend bool operator==(const Customer&, const Customer&) = default;
};

/// Who is signed in at the shop; nobody if there is no customer.
struct Session {
    std::optional<Customer> customer;
    std::string sign_in_url; ///< may be empty
    friend bool operator==(const Session&, const Session&) = default;
};

} // namespace stamgast::domain
