#include "views/return_words.hpp"

#include <algorithm>
#include <array>

#include "kit/link.hpp"
#include "kit/list.hpp"
#include "views/column.hpp"

namespace stamgast::views {
namespace {

using domain::OrderReturn;
using domain::ReturnLine;
using kit::Icon;
using kit::Rect;
using kit::Tone;

struct StateLook {
    Message label;
    Tone tone;
    Icon icon;
};

/// In the order of ReturnState.
constexpr std::array<StateLook, domain::return_state_count> looks{{
    {Message::return_requested, Tone::info, Icon::clock},
    {Message::return_approved, Tone::info, Icon::check},
    {Message::return_label_ready, Tone::warning, Icon::package},
    {Message::return_received, Tone::info, Icon::truck},
    {Message::return_refunded, Tone::positive, Icon::check_circle},
    {Message::return_refused, Tone::danger, Icon::ban},
    {Message::return_cancelled, Tone::neutral, Icon::ban},
}};

std::string goods_words(const Scene& scene, const domain::Order& order, const ReturnLine& line) {
    const Texts& texts = scene.texts;
    const auto ordered = std::ranges::find(order.lines, line.line_id, &domain::OrderLine::id);
    const std::string goods = texts.fill(
        Message::quantity_times, {{"quantity", texts.number(line.quantity)},
                                  {"what", ordered == order.lines.end() ? line.line_id : ordered->title}});
    const auto* options = app::return_options(scene.model, order.id);
    if (!options || !options->value) {
        return goods;
    }
    const auto& reasons = options->value->reasons;
    const auto reason = std::ranges::find(reasons, line.reason_id, &domain::ReturnChoice::id);
    return reason == reasons.end()
               ? goods
               : texts.fill(Message::return_because, {{"goods", goods}, {"reason", reason->label}});
}

std::string refund_words(const domain::ReturnRefund& refund, const Texts& texts) {
    const std::string amount = texts.money(refund.amount, refund.currency);
    return refund.at_ms
               ? texts.fill(Message::return_refund_paid,
                            {{"amount", amount}, {"date", texts.date(*refund.at_ms, kit::DateStyle::date)}})
               : texts.fill(Message::return_refund_due, {{"amount", amount}});
}

void draw_label_link(Scene& scene, Column& column, const OrderReturn& made) {
    const std::string name = scene.texts.fill(Message::return_label_name, {{"number", made.number}});
    const kit::Link link{.label = scene.texts[Message::return_label],
                         .url = made.label_url,
                         .icon = Icon::external,
                         .accessible_name = name};
    const Rect next = column.next();
    const kit::Size size = kit::measure_link(scene.ui, link, next.width);
    kit::link(scene.ui, "label", {next.x, next.y, size.width, size.height}, link);
    column.add(size.height);
}

/// What was paid back or is promised stays promised only while the return goes on.
bool is_rejected(domain::ReturnState state) {
    return state == domain::ReturnState::refused || state == domain::ReturnState::cancelled;
}

} // namespace

kit::Badge return_badge(domain::ReturnState state, const Texts& texts) {
    const StateLook& look = looks[static_cast<std::size_t>(state)];
    return {.label = texts[look.label], .tone = look.tone, .icon = look.icon};
}

float draw_return_goods(Scene& scene, const Rect& place, const domain::Order& order,
                        const std::vector<ReturnLine>& lines) {
    kit::List list(scene.ui, "goods-list", place, scene.texts[Message::return_goods]);
    Column column(scene.ui, place);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        kit::ListItem item(scene.ui, std::to_string(index), column.next());
        const float top = column.bottom();
        column.text("words", goods_words(scene, order, lines[index]), {.max_lines = 0});
        item.set_bounds({place.x, top, place.width, column.bottom() - top});
    }
    list.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

float draw_return_facts(Scene& scene, const Rect& place, const OrderReturn& made) {
    const Texts& texts = scene.texts;
    Column column(scene.ui, place);
    if (is_rejected(made.state)) {
        return 0;
    }
    const bool to_be_sent = made.state == domain::ReturnState::label_ready;
    if (to_be_sent && !made.label_url.empty()) {
        draw_label_link(scene, column, made);
    }
    if (to_be_sent && made.send_until_ms) {
        column.text("send-until",
                    texts.fill(Message::return_send_until,
                               {{"date", texts.date(*made.send_until_ms, kit::DateStyle::date)}}),
                    {.max_lines = 0});
    }
    if (made.refund) {
        column.text("refund", refund_words(*made.refund, texts), {.max_lines = 0});
    }
    return column.height();
}

} // namespace stamgast::views
