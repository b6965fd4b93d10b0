#include "views/order_list.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kit/list.hpp"
#include "views/list_window.hpp"
#include "views/order_card.hpp"
#include "views/order_reviews.hpp"
#include "views/unreadable_card.hpp"
#include "views/withdrawal_row.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

struct YearGroup {
    YearLabels::Year year = 0;
    std::size_t begin = 0; ///< into the shown orders
    std::size_t end = 0;
};

std::int64_t placed_at_ms(const domain::OrderEntry& entry) {
    return std::visit([](const auto& order) { return order.placed_at_ms; }, entry);
}

class OrderList {
public:
    OrderList(Scene& scene, const Rect& place)
        : scene_(scene), orders_(scene.model.orders), place_(place),
          plain_height_(collapsed_card_height(scene, false)),
          again_height_(collapsed_card_height(scene, scene.model.can(app::Capability::reorder))),
          window_(scene, scene.state.order_list, orders_.shown.size(), place.width) {}

    float draw() {
        float y = place_.y;
        for (const YearGroup& group : year_groups()) {
            y += y == place_.y ? 0 : block_gap(scene_.ui);
            y += draw_year(group, y);
        }
        return y - place_.y;
    }

private:
    const domain::OrderEntry& entry(std::size_t shown) const {
        return app::entry_at(orders_, orders_.shown[shown]);
    }

    /// An order whose time could not be read stays with the one above it.
    std::vector<YearGroup> year_groups() const {
        std::vector<YearGroup> groups;
        for (std::size_t shown = 0; shown < orders_.shown.size(); ++shown) {
            const std::int64_t time_ms = placed_at_ms(entry(shown));
            const bool unknown = time_ms == 0 && !groups.empty();
            const auto year =
                unknown ? groups.back().year : scene_.state.years.year_of(time_ms, scene_.texts);
            if (groups.empty() || groups.back().year != year) {
                groups.push_back({year, shown, shown});
            }
            groups.back().end = shown + 1;
        }
        return groups;
    }

    float draw_year(const YearGroup& group, float top) {
        kit::Ui& ui = scene_.ui;
        const std::string& label = scene_.state.years.label(group.year);
        // By its newest order rather than by its year: a shop that mixes up its order may show a year twice.
        kit::Ui::Scope scope(ui, key_of_row(group.begin));
        float y = top;
        y += ui.heading("year", {place_.x, y, place_.width, 0}, label, 3, {.token = kit::TextToken::heading});
        y += ui.size(SizeToken::space_s);
        kit::List list(ui, "orders", {place_.x, y, place_.width, 0},
                       scene_.texts.fill(Message::orders_list, {{"year", label}}));
        const float list_top = y;
        for (std::size_t shown = group.begin; shown < group.end; ++shown) {
            y += shown == group.begin ? 0 : ui.size(SizeToken::space_m);
            y += draw_row(group, shown, y);
        }
        list.set_bounds({place_.x, list_top, place_.width, y - list_top});
        return y - top;
    }

    std::string key_of_row(std::size_t shown) const {
        const auto* order = std::get_if<domain::Order>(&entry(shown));
        const app::OrderRef ref = orders_.shown[shown];
        return order ? order->id
                     : "unreadable" + std::to_string(static_cast<int>(ref.list)) + "-" +
                           std::to_string(ref.index);
    }

    float draw_row(const YearGroup& group, std::size_t shown, float y) {
        const kit::ListItem::Place in_set = window_.place_of(shown - group.begin, group.end - group.begin);
        const Rect place{place_.x, y, place_.width, 0};
        if (const auto* order = std::get_if<domain::Order>(&entry(shown))) {
            return draw_order(*order, place, in_set);
        }
        const auto& unreadable = std::get<domain::UnreadableOrder>(entry(shown));
        kit::Ui::Scope scope(scene_.ui, key_of_row(shown));
        return draw_unreadable_card(scene_, place, {unreadable, in_set});
    }

    float draw_order(const domain::Order& order, const Rect& place, kit::ListItem::Place in_set) {
        const bool expanded = std::ranges::find(orders_.expanded, order.id) != orders_.expanded.end();
        const auto measure = [&] {
            return expanded ? window_.known_height(order.id) : std::optional{collapsed_height(order)};
        };
        return window_.item(order.id, place.y, measure, [&] {
            const float height = draw_order_card(scene_, place, {order, expanded, in_set});
            if (expanded) {
                window_.keep_height(order.id, height);
            }
            return height;
        });
    }

    float collapsed_height(const domain::Order& order) const {
        const float width = place_.width - 2 * block_gap(scene_.ui);
        return (can_have_again(scene_, order) ? again_height_ : plain_height_) +
               withdrawal_row_height(scene_, order, width) + review_row_height(scene_, order, width);
    }

    Scene& scene_;
    const app::OrdersState& orders_;
    Rect place_;
    float plain_height_; ///< of a collapsed card
    float again_height_; ///< of one that can be had again
    ListWindow window_;
};

} // namespace

float draw_order_list(Scene& scene, const Rect& place) { return OrderList(scene, place).draw(); }

} // namespace stamgast::views
