#include "views/order_list_end.hpp"

#include "kit/button.hpp"
#include "views/failure_sentence.hpp"
#include "views/order_card.hpp"
#include "views/page_notice.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

/// Whether the shop itself searches: otherwise older orders come from the history, searched or not.
bool shop_searches(const app::Model& model) {
    return model.orders.filtering() && model.can(app::Capability::orders_search) && !model.orders.complete;
}

bool has_older(const app::Model& model) {
    const app::OrdersState& orders = model.orders;
    return shop_searches(model) ? orders.found_is_answer && !orders.found_complete
                                : !orders.complete || orders.holds_back();
}

/// Whether the page of the history under way is for this list: the suggestions read on in it, too.
bool is_read_for_list(const app::OrdersState& orders) {
    return orders.older_wanted || orders.renewing || orders.filtering();
}

bool is_waiting(const app::Model& model) {
    const app::OrdersState& orders = model.orders;
    return shop_searches(model) ? orders.finding == app::Loading::waiting
                                : orders.loading == app::Loading::waiting && is_read_for_list(orders);
}

/// Null: there is none that the customer has to know of here.
const domain::ShopFailure* failure_of(const app::Model& model) {
    const app::OrdersState& orders = model.orders;
    if (shop_searches(model)) {
        return orders.find_failure ? &*orders.find_failure : nullptr;
    }
    return orders.failure && is_read_for_list(orders) ? &*orders.failure : nullptr;
}

struct WideButton {
    bool pressed = false;
    float height = 0;
};

/// In the middle; over the whole width on a phone.
WideButton draw_wide_button(Scene& scene, std::string_view key, const Rect& place,
                            const kit::Button& button) {
    kit::Size size = kit::measure_button(scene.ui, button, place.width);
    size.width = scene.ui.compact() ? place.width : size.width;
    const Rect rect{place.x + (place.width - size.width) / 2, place.y, size.width, size.height};
    return {kit::button(scene.ui, key, rect, button), size.height};
}

float draw_older(Scene& scene, const Rect& place) {
    const kit::Button button{
        .label = scene.texts[Message::orders_older], .busy = is_waiting(scene.model), .stretch = true};
    const WideButton drawn = draw_wide_button(scene, "older", place, button);
    if (drawn.pressed) {
        scene.emit(app::OlderOrdersPressed{});
    }
    return drawn.height;
}

float draw_clear_filter(Scene& scene, const Rect& place) {
    const kit::Button button{.label = scene.texts[Message::filter_clear], .stretch = true};
    const WideButton drawn = draw_wide_button(scene, "clear-filter", place, button);
    if (drawn.pressed) {
        scene.emit(app::SearchEdited{});
        scene.emit(app::StateFilterChosen{});
    }
    return drawn.height;
}

float draw_failure(Scene& scene, const Rect& place, const domain::ShopFailure& failure) {
    const Texts& texts = scene.texts;
    return draw_page_notice(
        scene, place,
        {.key = "older-failed",
         .title =
             texts[shop_searches(scene.model) ? Message::find_failed_title : Message::orders_older_failed],
         .text = failure_sentence(failure, texts),
         .tone = kit::Tone::danger,
         .icon = kit::Icon::alert,
         .action_label = texts[Message::retry],
         .action = app::RetryPressed{}});
}

/// A search that cannot go beyond what is loaded says so, or its end would look like the end of the history.
bool searches_loaded_only(const app::Model& model) {
    return model.orders.filtering() && !model.can(app::Capability::orders_search) && model.orders.known &&
           !model.orders.complete;
}

float draw_loaded_only(Scene& scene, const Rect& place) {
    const auto loaded = static_cast<std::int64_t>(scene.model.orders.history.size());
    return scene.ui.text("loaded-only", place, scene.texts.counted(Message::search_loaded_only, loaded),
                         {.token = kit::TextToken::small,
                          .color = kit::ColorToken::text_muted,
                          .align = kit::Align::center,
                          .max_lines = 0});
}

/// A search is on its way to the shop, or will be when the typing pauses, and nothing is found yet.
float draw_searching(Scene& scene, const Rect& place) {
    kit::Ui::Node busy(scene.ui, "searching",
                       {.role = kit::Role::progress,
                        .name = std::string{scene.texts[Message::orders_loading]},
                        .busy = true});
    draw_skeleton_card(scene, place);
    const float height = collapsed_card_height(scene, scene.model.can(app::Capability::reorder));
    busy.set_bounds({place.x, place.y, place.width, height});
    return height;
}

} // namespace

bool is_searching(const app::Model& model) {
    return shop_searches(model) &&
           (model.orders.finding == app::Loading::waiting || model.orders.find_due_ms.has_value());
}

bool found_nothing(const app::Model& model) {
    return model.orders.filtering() && model.orders.shown.empty() && !is_searching(model) &&
           !failure_of(model);
}

float draw_order_list_end(Scene& scene, const Rect& place) {
    const app::Model& model = scene.model;
    const app::OrdersState& orders = model.orders;
    const float gap = block_gap(scene.ui);
    float y = place.y;
    const auto room = [&](float height) { return Rect{place.x, y + height, place.width, 0}; };
    if (searches_loaded_only(model)) {
        y += gap + draw_loaded_only(scene, room(gap));
    }
    if (const domain::ShopFailure* failure = failure_of(model); failure && !is_waiting(model)) {
        y += gap + draw_failure(scene, room(gap), *failure);
    } else if (is_searching(model) && orders.shown.empty()) {
        y += draw_searching(scene, room(0));
    } else if (has_older(model)) {
        y += gap + draw_older(scene, room(gap));
    }
    if (orders.filtering() && orders.shown.empty()) {
        const float small = scene.ui.size(SizeToken::space_m);
        y += small + draw_clear_filter(scene, room(small));
    }
    return y - place.y;
}

} // namespace stamgast::views
