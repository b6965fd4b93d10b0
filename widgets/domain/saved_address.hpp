#pragma once

#include <string>
#include <vector>

#include "domain/field_rule.hpp"

namespace stamgast::domain {

/// `SavedAddress` of shop-plugin/contract/profile.js. What is absent is empty.
struct SavedAddress {
    std::string id; ///< empty: a new one
    std::string name;
    std::string company;
    std::string street; ///< with the house number
    std::string extra;  ///< second line
    std::string postal_code;
    std::string city;
    std::string region;
    std::string country; ///< ISO 3166-1 alpha-2
    std::string phone;
    bool default_shipping = false;
    bool default_billing = false;
    friend bool operator==(const SavedAddress&, const SavedAddress&) = default;
};

/// All addresses that the shop keeps now; with problems, it took nothing of the one that was sent.
struct AddressList {
    std::vector<SavedAddress> addresses;
    std::vector<ToldProblem> problems;
    friend bool operator==(const AddressList&, const AddressList&) = default;
};

} // namespace stamgast::domain
