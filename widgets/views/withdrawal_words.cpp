#include "views/withdrawal_words.hpp"

namespace stamgast::views {

std::string withdrawal_period(const domain::Withdrawal& withdrawal, std::int64_t now_ms, const Texts& texts) {
    if (!withdrawal.until_ms) {
        return std::string{texts[Message::withdrawal_not_begun]};
    }
    const std::int64_t until_ms = *withdrawal.until_ms;
    const auto day_of = [&](std::int64_t time_ms) { return texts.day_of(time_ms); };
    const std::string date = texts.date(until_ms - 1, kit::DateStyle::date);
    if (until_ms < now_ms) {
        return texts.fill(Message::withdrawal_over, {{"date", date}});
    }
    const std::int64_t days = domain::days_left(until_ms, now_ms, day_of);
    if (days <= 0) {
        // "Until 0:00" would be read as over.
        const bool is_midnight = day_of(until_ms) != day_of(until_ms - 1);
        return texts.fill(
            Message::withdrawal_last_day,
            {{"time", texts.date(is_midnight ? until_ms - 1 : until_ms, kit::DateStyle::clock)}});
    }
    return texts.counted(Message::withdrawal_days_left, days, {{"date", date}});
}

std::string statement_words(const domain::Order& order, const std::vector<std::int32_t>& quantities,
                            const Texts& texts) {
    const bool is_whole = domain::declared_lines(order.lines, quantities).empty();
    return texts.fill(
        is_whole ? Message::withdrawal_statement_text : Message::withdrawal_statement_part,
        {{"number", order.number}, {"date", texts.date(order.placed_at_ms, kit::DateStyle::date)}});
}

domain::WithdrawalStatement statement_for(const app::Model& model, const domain::Order& order,
                                          const Texts& texts) {
    domain::WithdrawalStatement statement;
    if (const auto& customer = model.session.session.customer) {
        statement.name = customer->name;
        statement.contact = customer->email;
    }
    if (statement.name.empty() && order.shipping_address) {
        statement.name = order.shipping_address->name;
    }
    if (const domain::Withdrawal* withdrawal = app::withdrawal_of(model, order)) {
        statement.text =
            statement_words(order, domain::withdrawable_quantities(*withdrawal, order.lines), texts);
    }
    return statement;
}

std::string goods_words(const domain::OrderLine& line, std::int32_t quantity, const Texts& texts) {
    std::string what = line.title;
    for (const domain::Option& option : line.options) {
        what += ", " + option.value;
    }
    return texts.fill(Message::quantity_times, {{"quantity", texts.number(quantity)}, {"what", what}});
}

std::string acknowledgement_file(const domain::Acknowledgement& acknowledgement, const domain::Order& order,
                                 const Texts& texts) {
    return texts.fill(Message::withdrawal_file,
                      {{"id", acknowledgement.id},
                       {"number", order.number},
                       {"moment", texts.date(acknowledgement.received_at_ms, kit::DateStyle::moment)},
                       {"contact", acknowledgement.sent_to},
                       {"content", acknowledgement.content}});
}

} // namespace stamgast::views
