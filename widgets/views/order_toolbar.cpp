#include "views/order_toolbar.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kit/chip_group.hpp"
#include "kit/search_field.hpp"
#include "views/order_state.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

/// The choices of the filter: all, and the states that the loaded orders are in. More would lead to empty
/// lists.
struct StateChoices {
    std::vector<std::optional<domain::OrderState>> states{std::nullopt};
    std::vector<std::string_view> labels;
    int selected = 0;
};

StateChoices state_choices(const app::OrdersState& orders, const Texts& texts) {
    std::array<bool, domain::order_state_count> present{};
    for (const auto* list : {&orders.history, &orders.found}) {
        for (const domain::OrderEntry& entry : *list) {
            if (const auto* order = std::get_if<domain::Order>(&entry)) {
                present[static_cast<std::size_t>(order->state)] = true;
            }
        }
    }
    present[static_cast<std::size_t>(domain::OrderState::unknown)] = false;
    StateChoices choices;
    choices.labels.push_back(texts[Message::filter_all]);
    for (std::size_t index = 0; index < present.size(); ++index) {
        const auto state = static_cast<domain::OrderState>(index);
        if (present[index] || orders.state_filter == state) {
            choices.selected =
                orders.state_filter == state ? static_cast<int>(choices.states.size()) : choices.selected;
            choices.states.push_back(state);
            choices.labels.push_back(state_label(state, texts));
        }
    }
    return choices;
}

float draw_search(Scene& scene, const Rect& place) {
    const kit::SearchField field{.value = scene.model.orders.search_text,
                                 .placeholder = scene.texts[Message::search_hint],
                                 .label = scene.texts[Message::search_label],
                                 .clear_label = scene.texts[Message::search_clear]};
    const float height = kit::search_field_height(scene.ui);
    if (auto text = kit::search_field(scene.ui, "search", {place.x, place.y, place.width, height}, field)) {
        scene.emit(app::SearchEdited{std::move(*text)});
    }
    return height;
}

void draw_filter(Scene& scene, const Rect& place, const kit::ChipGroup& group, const StateChoices& choices) {
    if (const std::optional<int> chosen = kit::chip_group(scene.ui, "filter", place, group)) {
        scene.emit(app::StateFilterChosen{choices.states[static_cast<std::size_t>(*chosen)]});
    }
}

/// Beside the search where the chips fit in one row there, below it otherwise.
float draw_search_and_filter(Scene& scene, const Rect& place) {
    const kit::Ui& ui = scene.ui;
    const StateChoices choices = state_choices(scene.model.orders, scene.texts);
    const kit::ChipGroup group{
        .label = scene.texts[Message::filter_label], .options = choices.labels, .selected = choices.selected};
    const float gap = ui.size(SizeToken::space_m);
    const float field_height = kit::search_field_height(ui);
    const float third = place.width * 2 / 5;
    const float beside = place.width - third - gap;
    const bool with_filter = choices.states.size() > 2;
    const bool one_row =
        !ui.compact() && with_filter &&
        kit::measure_chip_group(ui, beside, group) <= field_height + ui.size(SizeToken::space_xs);
    if (one_row) {
        draw_search(scene, {place.x, place.y, third, 0});
        draw_filter(scene, {place.x + third + gap, place.y, beside, field_height}, group, choices);
        return field_height;
    }
    float y = place.y + draw_search(scene, {place.x, place.y, place.width, 0});
    if (with_filter) {
        y += ui.size(SizeToken::space_s);
        const float height = kit::measure_chip_group(ui, place.width, group);
        draw_filter(scene, {place.x, y, place.width, height}, group, choices);
        y += height;
    }
    return y - place.y;
}

std::string count_words(const app::OrdersState& orders, const Texts& texts) {
    if (orders.filtering()) {
        return texts.counted(Message::orders_found, static_cast<std::int64_t>(orders.shown.size()));
    }
    const auto loaded = static_cast<std::int64_t>(orders.history.size());
    if (!orders.complete && orders.total_count && *orders.total_count > loaded) {
        return texts.fill(Message::orders_shown,
                          {{"shown", texts.number(loaded)}, {"total", texts.number(*orders.total_count)}});
    }
    return texts.counted(Message::orders_count, loaded);
}

} // namespace

float draw_order_toolbar(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    float y = place.y + draw_search_and_filter(scene, place) + ui.size(SizeToken::space_s);
    y += ui.text("count", {place.x, y, place.width, 0}, count_words(scene.model.orders, scene.texts),
                 {.token = kit::TextToken::small, .color = kit::ColorToken::text_muted});
    return y - place.y;
}

} // namespace stamgast::views
