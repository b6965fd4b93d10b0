#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

namespace stamgast::wire::test {

/// What the demo shop answered, of one of tests/contract's fixtures.
inline nlohmann::json answer_of(std::string_view fixture) { return nlohmann::json::parse(fixture)["answer"]; }

} // namespace stamgast::wire::test
