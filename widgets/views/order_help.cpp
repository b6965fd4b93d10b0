#include "views/order_help.hpp"

#include <array>
#include <string>

#include "kit/disclosure.hpp"
#include "kit/link.hpp"
#include "kit/list.hpp"
#include "kit/notice_box.hpp"
#include "kit/skeleton.hpp"
#include "views/button_row.hpp"
#include "views/column.hpp"
#include "views/failure_sentence.hpp"

namespace stamgast::views {
namespace {

using domain::HelpChannel;
using kit::ColorToken;
using kit::Icon;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// In the order of HelpKind.
constexpr std::array channel_icons{Icon::chat, Icon::phone, Icon::mail, Icon::help};

float draw_label(Scene& scene, const Rect& place, const domain::Order& order, const HelpChannel& channel) {
    kit::Ui& ui = scene.ui;
    if (channel.url.empty()) {
        return ui.text("label", place, channel.label, {.token = TextToken::body, .max_lines = 0});
    }
    const std::string name =
        scene.texts.fill(Message::help_channel_name, {{"label", channel.label}, {"number", order.number}});
    const kit::Link link{.label = channel.label, .url = channel.url, .accessible_name = name};
    const kit::Size size = kit::measure_link(ui, link, place.width);
    kit::link(ui, "label", {place.x, place.y, size.width, size.height}, link);
    return size.height;
}

float draw_channel(Scene& scene, const Rect& place, const domain::Order& order, const HelpChannel& channel) {
    kit::Ui& ui = scene.ui;
    kit::ListItem item(ui, "channel", place);
    const float side = ui.size(SizeToken::icon);
    const float left = side + ui.size(SizeToken::space_s);
    Column words(ui, {place.x + left, place.y, place.width - left, 0});
    words.add(draw_label(scene, words.next(), order, channel));
    const float first = words.height();
    ui.paint_icon(channel_icons[static_cast<std::size_t>(channel.kind)],
                  {place.x, place.y + (first - side) / 2, side, side}, ColorToken::text_muted);
    if (!channel.hours.empty()) {
        words.text("hours", channel.hours,
                   {.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0});
    }
    item.set_bounds({place.x, place.y, place.width, words.height()});
    return words.height();
}

float draw_channels(Scene& scene, const Rect& place, const domain::Order& order,
                    const std::vector<HelpChannel>& channels) {
    kit::Ui& ui = scene.ui;
    if (channels.empty()) {
        return ui.text("none", place, scene.texts[Message::help_none], {.max_lines = 0});
    }
    kit::List list(ui, "channels", place, scene.texts.fill(Message::help_list, {{"number", order.number}}));
    Column column(ui, place);
    for (std::size_t index = 0; index < channels.size(); ++index) {
        kit::Ui::Scope scope(ui, std::to_string(index));
        column.add(draw_channel(scene, column.next(), order, channels[index]));
        column.gap(SizeToken::space_xs);
    }
    list.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

float draw_waiting(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const float line = ui.line_height(TextToken::body);
    kit::Ui::Node busy(ui, "loading",
                       {.role = kit::Role::progress,
                        .bounds = {place.x, place.y, place.width, line},
                        .name = std::string{scene.texts[Message::help_loading]},
                        .busy = true});
    kit::skeleton(ui, {place.x, place.y, place.width / 2, line}, SizeToken::radius_s);
    return line;
}

float draw_failure(Scene& scene, const Rect& place, const domain::Order& order,
                   const domain::ShopFailure& failure) {
    Column column(scene.ui, place);
    column.add(kit::notice_box(scene.ui, "failed", column.next(),
                               {.title = scene.texts[Message::help_failed],
                                .text = failure_sentence(failure, scene.texts),
                                .tone = kit::Tone::danger,
                                .icon = Icon::alert}));
    column.gap(SizeToken::space_s);
    ButtonRow row(scene, column.next());
    row.add("retry", {.label = scene.texts[Message::retry]}, app::HelpPressed{order.id});
    column.add(row.height());
    return column.height();
}

} // namespace

float draw_order_help(Scene& scene, const Rect& place, const domain::Order& order) {
    if (!scene.model.can(app::Capability::help)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, "help");
    const app::HelpState& help = scene.model.help;
    const bool open = help.order_id == order.id;
    const std::string name = scene.texts.fill(Message::help_open_name, {{"number", order.number}});
    const kit::Disclosure control{
        .label = scene.texts[Message::help_open], .expanded = open, .accessible_name = name};
    // The label, not its padding, stands in line with what is above it.
    const float padding = ui.size(SizeToken::space_s);
    const kit::Size size = kit::measure_disclosure(ui, control, place.width + padding);
    if (kit::disclosure(ui, "open", {place.x - padding, place.y, size.width, size.height}, control)) {
        scene.emit(app::HelpPressed{order.id});
    }
    Column column(ui, {place.x, place.y + size.height, place.width, 0});
    if (open && help.channels.value) {
        column.add(draw_channels(scene, column.next(), order, *help.channels.value));
    } else if (open && help.channels.failure) {
        column.add(draw_failure(scene, column.next(), order, *help.channels.failure));
    } else if (open) {
        column.add(draw_waiting(scene, column.next()));
    }
    return size.height + column.height();
}

} // namespace stamgast::views
