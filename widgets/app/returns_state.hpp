#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/loadable.hpp"
#include "app/order_lookup.hpp"
#include "domain/return_plan.hpp"

namespace stamgast::app {

struct Model;

enum class ReturnStep : std::uint8_t {
    lines,      ///< what goes back, and why
    resolution, ///< what the customer has instead, and the button that asks for it
    requested,  ///< the shop has it
};

/// The dialog about what of an order goes back.
struct ReturnForm {
    std::string order_id;
    domain::ReturnOptions options; ///< as they were when it was opened
    domain::ReturnPlan plan;
    ReturnStep step = ReturnStep::lines;
    bool tried = false;            ///< to go on although something is missing: the form says what
    domain::OrderReturn made = {}; ///< at `requested`
};

/// What the shop takes back of one order: asked when its details are opened.
struct OptionsOfOrder {
    std::string order_id;
    Loadable<domain::ReturnOptions> options;
};

struct ReturnsState {
    OrderLookup lookup;
    std::vector<domain::OrderReturn> returns; ///< of the orders that `lookup` knows; of each, newest first
    std::vector<OptionsOfOrder> options;
    std::optional<ReturnForm> form;
};

/// What the shop takes back of that order; null while nobody has asked.
[[nodiscard]] const Loadable<domain::ReturnOptions>* return_options(const Model& model,
                                                                    const std::string& order_id);
/// Whether something of the order can be sent back now, as far as the page knows.
[[nodiscard]] bool can_return(const Model& model, const domain::Order& order);

} // namespace stamgast::app
