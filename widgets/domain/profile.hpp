#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/field_rule.hpp"

namespace stamgast::domain {

/// `Profile` of shop-plugin/contract/profile.js. What is absent is empty.
struct Profile {
    std::string name;
    std::string given_name;
    std::string email;
    std::string phone;
    std::string birthday; ///< a day that exists: `1988-06-14`
    std::optional<std::int64_t> customer_since_ms;
    friend bool operator==(const Profile&, const Profile&) = default;
};

/// What the shop keeps now; with problems, it took nothing of what was sent.
struct ProfileAnswer {
    Profile profile;
    std::vector<ToldProblem> problems;
    friend bool operator==(const ProfileAnswer&, const ProfileAnswer&) = default;
};

} // namespace stamgast::domain
