#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/action.hpp"
#include "app/effect.hpp"

namespace stamgast::runtime {

/// What a browser keeps of what the customer chose, for tests of the whole page.
class TestDevice {
public:
    bool refuses = false; ///< it says so when something is to be kept, and keeps it all the same
    /// By customer; a visitor is nobody.
    std::map<std::string, std::vector<domain::KeptItem>> kept;

    [[nodiscard]] std::optional<app::Action> answer(const app::Effect& effect);

private:
    [[nodiscard]] app::Action load(const app::LoadKept& asked);
    void keep(const app::Keep& order);
};

} // namespace stamgast::runtime
