#pragma once

#include <vector>

#include "app/action.hpp"
#include "app/effect.hpp"
#include "app/model.hpp"

namespace stamgast::app {

struct Update {
    Model model;
    std::vector<Effect> effects;
};

/// What follows from what happened. Pure: no clock, no random, no I/O. The model is taken by value and moved
/// through.
[[nodiscard]] Update update(Model model, Action action);

} // namespace stamgast::app
