#include "views/order_state.hpp"

#include <algorithm>
#include <array>

#include "kit/icon.hpp"

namespace stamgast::views {
namespace {

using kit::Icon;
using kit::Tone;

struct StateLook {
    Message label;
    Tone tone;
    Icon icon;
};

/// In the order of OrderState.
constexpr std::array<StateLook, domain::order_state_count> looks{{
    {Message::state_pending, Tone::warning, Icon::clock},
    {Message::state_confirmed, Tone::info, Icon::package},
    {Message::state_partially_shipped, Tone::info, Icon::truck},
    {Message::state_shipped, Tone::info, Icon::truck},
    {Message::state_delivered, Tone::positive, Icon::check_circle},
    {Message::state_cancelled, Tone::neutral, Icon::ban},
    {Message::state_returned, Tone::neutral, Icon::undo},
    {Message::state_refunded, Tone::neutral, Icon::receipt},
    {Message::state_unknown, Tone::neutral, Icon::info},
}};

constexpr const StateLook& look_of(domain::OrderState state) {
    return looks[static_cast<std::size_t>(state)];
}

/// In the order of FulfilmentState.
constexpr std::array<Message, domain::fulfilment_state_count> fulfilment_labels{
    Message::fulfilment_pending, Message::fulfilment_shipped, Message::fulfilment_delivered,
    Message::fulfilment_cancelled, Message::state_unknown};

} // namespace

std::string_view state_label(domain::OrderState state, const Texts& texts) {
    return texts[look_of(state).label];
}

std::string_view fulfilment_label(const domain::Fulfilment& fulfilment, const Texts& texts) {
    const bool own_word =
        fulfilment.state == domain::FulfilmentState::unknown && !fulfilment.state_text.empty();
    return own_word ? std::string_view{fulfilment.state_text}
                    : texts[fulfilment_labels[static_cast<std::size_t>(fulfilment.state)]];
}

float state_badge_height(const kit::Ui& ui, const Texts& texts, float width) {
    float height = 0;
    for (const StateLook& look : looks) {
        height = std::max(
            height, kit::measure_badge(ui, {.label = texts[look.label], .icon = look.icon}, width).height);
    }
    return height;
}

kit::Badge state_badge(const domain::Order& order, const Texts& texts) {
    const StateLook& look = look_of(order.state);
    const bool own_word = order.state == domain::OrderState::unknown && !order.state_text.empty();
    return {.label = own_word ? std::string_view{order.state_text} : texts[look.label],
            .tone = look.tone,
            .icon = look.icon};
}

} // namespace stamgast::views
