#include "views/order_toolbar.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kit/chip_group.hpp"
#include "kit/disclosure.hpp"
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

/// Shows and hides the choices; its label says which one is chosen, so that they need not be seen.
class FilterControl {
public:
    FilterControl(Scene& scene, const StateChoices& choices)
        : scene_(scene), offered_(choices.states.size() > 2),
          label_(scene.texts.fill(Message::filter_status,
                                  {{"state", choices.labels[static_cast<std::size_t>(choices.selected)]}})) {}

    [[nodiscard]] bool offered() const { return offered_; }
    [[nodiscard]] kit::Size measure(float room) const {
        return kit::measure_disclosure(scene_.ui, control(), room);
    }

    void draw(const Rect& rect) {
        if (kit::disclosure(scene_.ui, "status", rect, control())) {
            scene_.state.filter_open = !scene_.state.filter_open;
            scene_.state.changed = true;
        }
    }

private:
    [[nodiscard]] kit::Disclosure control() const {
        return {.label = label_, .expanded = scene_.state.filter_open};
    }

    Scene& scene_;
    bool offered_;
    std::string label_;
};

float draw_choices(Scene& scene, const Rect& place, const StateChoices& choices) {
    const kit::ChipGroup group{
        .label = scene.texts[Message::filter_label], .options = choices.labels, .selected = choices.selected};
    const float height = kit::measure_chip_group(scene.ui, place.width, group);
    if (const auto chosen =
            kit::chip_group(scene.ui, "filter", {place.x, place.y, place.width, height}, group)) {
        scene.emit(app::StateFilterChosen{choices.states[static_cast<std::size_t>(*chosen)]});
    }
    return height;
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

/// How many orders there are; on a phone it shares the filter's line.
float draw_count(Scene& scene, const Rect& place, kit::Align align) {
    return scene.ui.text("count", place, count_words(scene.model.orders, scene.texts),
                         {.token = kit::TextToken::small,
                          .color = kit::ColorToken::text_muted,
                          .align = align,
                          .max_lines = 2});
}

/// Search, the filter beside it, its choices when it is open, the count.
float draw_in_rows(Scene& scene, const Rect& place, const StateChoices& choices) {
    const kit::Ui& ui = scene.ui;
    const float gap = ui.size(SizeToken::space_s);
    FilterControl filter(scene, choices);
    const float filter_width = filter.offered() ? filter.measure(kit::endless).width : 0;
    const float search_width = place.width - (filter.offered() ? filter_width + gap : 0);
    const float height = draw_search(scene, {place.x, place.y, search_width, 0});
    float y = place.y + height + gap;
    if (filter.offered()) {
        filter.draw({place.right() - filter_width, place.y, filter_width, height});
        y += scene.state.filter_open ? draw_choices(scene, {place.x, y, place.width, 0}, choices) + gap : 0;
    }
    return y + draw_count(scene, {place.x, y, place.width, 0}, kit::Align::start) - place.y;
}

/// Search; below it the filter, and the count on the same line as long as it has room there; the choices
/// when it is open.
float draw_in_column(Scene& scene, const Rect& place, const StateChoices& choices) {
    const kit::Ui& ui = scene.ui;
    const float gap = ui.size(SizeToken::space_xs);
    FilterControl filter(scene, choices);
    float y = place.y + draw_search(scene, place) + gap;
    if (!filter.offered()) {
        return y + draw_count(scene, {place.x, y, place.width, 0}, kit::Align::start) - place.y;
    }
    // Its padding hangs out to the left, so that its label stands in line with the page.
    const float indent = ui.size(SizeToken::space_s);
    const kit::Size size = filter.measure(place.width + indent);
    filter.draw({place.x - indent, y, size.width, size.height});
    // The count needs some room beside it.
    if (size.width <= place.width * 3 / 4) {
        const float line = ui.line_height(kit::TextToken::small);
        const float count_x = place.x - indent + size.width;
        draw_count(scene, {count_x, y + (size.height - line) / 2, place.right() - count_x, 0},
                   kit::Align::end);
        y += size.height;
    } else {
        y += size.height;
        y += draw_count(scene, {place.x, y, place.width, 0}, kit::Align::start);
    }
    if (scene.state.filter_open) {
        y += gap + draw_choices(scene, {place.x, y + gap, place.width, 0}, choices);
    }
    return y - place.y;
}

} // namespace

float draw_order_toolbar(Scene& scene, const Rect& place) {
    const StateChoices choices = state_choices(scene.model.orders, scene.texts);
    return scene.ui.compact() ? draw_in_column(scene, place, choices) : draw_in_rows(scene, place, choices);
}

} // namespace stamgast::views
