#include "views/order_words.hpp"

namespace stamgast::views {
namespace {

/// More than are ever shown at once; a history of ten thousand must not be kept in words.
constexpr std::size_t most_entries = 1024;

std::string first_title(const domain::OrderLine& line, const Texts& texts) {
    return line.quantity == 1 ? line.title
                              : texts.fill(Message::quantity_times,
                                           {{"quantity", texts.number(line.quantity)}, {"what", line.title}});
}

std::string option_values(const domain::OrderLine& line) {
    std::string values;
    for (const domain::Option& option : line.options) {
        values += values.empty() ? "" : ", ";
        values += option.value;
    }
    return values;
}

OrderWords words_of(const domain::Order& order, const Texts& texts) {
    OrderWords words;
    words.number = texts.fill(Message::card_number, {{"number", order.number}});
    words.date = texts.date(order.placed_at_ms, kit::DateStyle::date);
    words.total = texts.money(order.total, order.currency);
    if (!order.lines.empty()) {
        words.first = first_title(order.lines.front(), texts);
        words.rest =
            order.lines.size() == 1
                ? option_values(order.lines.front())
                : texts.counted(Message::card_more, static_cast<std::int64_t>(order.lines.size()) - 1);
    }
    const auto name = [&](Message message) {
        return texts.fill(message, {{"number", order.number}, {"date", words.date}});
    };
    words.again_name = name(Message::card_again_name);
    words.busy_name = name(Message::card_busy_name);
    words.undo_name = name(Message::card_undo_name);
    words.details_name = name(Message::card_details_name);
    return words;
}

} // namespace

const OrderWords& OrderWordsCache::of(const domain::Order& order, const Texts& texts) {
    if (entries_.size() > most_entries) {
        entries_.clear();
    }
    Entry& entry = entries_[order.id];
    const bool fresh = entry.words.number.empty() || entry.placed_at_ms != order.placed_at_ms ||
                       entry.total != order.total || entry.line_count != order.lines.size();
    if (fresh) {
        entry = {order.placed_at_ms, order.total, order.lines.size(), words_of(order, texts)};
    }
    return entry.words;
}

} // namespace stamgast::views
