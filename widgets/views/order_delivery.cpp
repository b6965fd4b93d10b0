#include "views/order_delivery.hpp"

#include <string>

#include "kit/icon.hpp"
#include "kit/link.hpp"
#include "kit/list.hpp"
#include "views/order_state.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout title_look{.token = TextToken::small_strong, .color = ColorToken::text_muted};

std::string parcel_words(const domain::Fulfilment& parcel, const Texts& texts) {
    if (parcel.carrier.empty() || parcel.tracking_code.empty()) {
        return parcel.carrier + parcel.tracking_code;
    }
    return texts.fill(Message::detail_parcel, {{"carrier", parcel.carrier}, {"code", parcel.tracking_code}});
}

float draw_track_link(Scene& scene, const Rect& place, const domain::Order& order,
                      const domain::Fulfilment& parcel) {
    const std::string name = scene.texts.fill(Message::detail_track_name,
                                              {{"code", parcel.tracking_code}, {"number", order.number}});
    const kit::Link link{.label = scene.texts[Message::detail_track],
                         .url = parcel.tracking_url,
                         .icon = kit::Icon::external,
                         .accessible_name = name};
    const kit::Size size = kit::measure_link(scene.ui, link, place.width);
    kit::link(scene.ui, "track", {place.x, place.y, size.width, size.height}, link);
    return size.height;
}

float draw_parcel(Scene& scene, const Rect& place, const domain::Order& order,
                  const domain::Fulfilment& parcel) {
    kit::Ui& ui = scene.ui;
    kit::ListItem item(ui, "parcel", place);
    float y = place.y;
    y += ui.text("state", {place.x, y, place.width, 0}, fulfilment_label(parcel, scene.texts));
    const std::string words = parcel_words(parcel, scene.texts);
    if (!words.empty()) {
        y += ui.text("words", {place.x, y, place.width, 0}, words,
                     {.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0});
    }
    if (!parcel.tracking_url.empty()) {
        y += draw_track_link(scene, {place.x, y, place.width, 0}, order, parcel);
    }
    item.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

float draw_parcels(Scene& scene, const Rect& place, const domain::Order& order) {
    kit::Ui& ui = scene.ui;
    const std::string_view title = scene.texts[Message::detail_delivery];
    float y = place.y;
    y += ui.heading("delivery", {place.x, y, place.width, 0}, title, 5, title_look) +
         ui.size(SizeToken::space_xxs);
    kit::List list(ui, "parcels", place, title);
    const float top = y;
    for (std::size_t index = 0; index < order.fulfilments.size(); ++index) {
        kit::Ui::Scope scope(ui, std::to_string(index));
        y += index == 0 ? 0 : ui.size(SizeToken::space_s);
        y += draw_parcel(scene, {place.x, y, place.width, 0}, order, order.fulfilments[index]);
    }
    list.set_bounds({place.x, top, place.width, y - top});
    return y - place.y;
}

float draw_address(Scene& scene, const Rect& place, const domain::Address& address) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    y += ui.heading("address", {place.x, y, place.width, 0}, scene.texts[Message::detail_address], 5,
                    title_look) +
         ui.size(SizeToken::space_xxs);
    y += ui.text("name", {place.x, y, place.width, 0}, address.name, {.max_lines = 0});
    for (std::size_t index = 0; index < address.lines.size(); ++index) {
        y += ui.text("address" + std::to_string(index), {place.x, y, place.width, 0}, address.lines[index],
                     {.max_lines = 0});
    }
    return y - place.y;
}

} // namespace

float draw_order_delivery(Scene& scene, const Rect& place, const domain::Order& order) {
    const kit::Ui& ui = scene.ui;
    // In one column it comes after the totals and needs room above each part; beside them it begins at their
    // top.
    float y = place.y;
    const auto leave_gap = [&] { y += y > place.y || ui.compact() ? block_gap(ui) : 0; };
    if (!order.fulfilments.empty()) {
        leave_gap();
        y += draw_parcels(scene, {place.x, y, place.width, 0}, order);
    }
    if (order.shipping_address) {
        leave_gap();
        y += draw_address(scene, {place.x, y, place.width, 0}, *order.shipping_address);
    }
    return y - place.y;
}

} // namespace stamgast::views
