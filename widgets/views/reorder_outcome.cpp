#include "views/reorder_outcome.hpp"

#include "kit/icon.hpp"

namespace stamgast::views {
namespace {

using domain::LineOutcome;
using kit::Icon;
using kit::Tone;

OutcomeWords price_changed(const domain::PlannedLine& line, const domain::Currency& currency,
                           const Texts& texts) {
    OutcomeWords words{
        .label = std::string{texts[Message::outcome_price_changed]}, .tone = Tone::info, .icon = Icon::tag};
    if (line.old_unit_price && !line.choices.empty()) {
        words.reason = texts.fill(Message::reason_price_changed,
                                  {{"new", texts.money(line.choices.front().unit_price, currency)},
                                   {"old", texts.money(*line.old_unit_price, currency)}});
    }
    return words;
}

OutcomeWords quantity_limited(const domain::PlannedLine& line, bool of_order, std::int32_t selectable,
                              const Texts& texts) {
    OutcomeWords words{.label = texts.counted(Message::outcome_quantity_limited, selectable),
                       .tone = Tone::warning,
                       .icon = Icon::info};
    words.reason = selectable == 0 ? std::string{texts[Message::reason_cart_holds_all]}
                                   : texts.fill(of_order ? Message::reason_quantity_limited
                                                         : Message::reason_quantity_limited_now,
                                                {{"ordered", texts.number(line.ordered_quantity)},
                                                 {"count", texts.number(selectable)}});
    return words;
}

OutcomeWords plain(Message label, Message reason, Tone tone, Icon icon, const Texts& texts) {
    return {
        .label = std::string{texts[label]}, .reason = std::string{texts[reason]}, .tone = tone, .icon = icon};
}

} // namespace

OutcomeWords outcome_words(const domain::PlannedLine& line, domain::ReorderSource source,
                           const domain::Currency& currency, std::int32_t selectable, const Texts& texts) {
    const bool of_order = source == domain::ReorderSource::order;
    switch (line.outcome) {
    case LineOutcome::available:
        break;
    case LineOutcome::price_changed:
        return price_changed(line, currency, texts);
    case LineOutcome::quantity_limited:
        return quantity_limited(line, of_order, selectable, texts);
    case LineOutcome::needs_choice:
        return plain(Message::outcome_needs_choice,
                     of_order ? Message::reason_needs_choice : Message::reason_choose, Tone::info, Icon::info,
                     texts);
    case LineOutcome::substitute:
        return plain(Message::outcome_substitute, Message::reason_substitute, Tone::info, Icon::refresh,
                     texts);
    case LineOutcome::out_of_stock:
        return plain(Message::outcome_out_of_stock, Message::reason_out_of_stock, Tone::neutral, Icon::ban,
                     texts);
    case LineOutcome::discontinued:
        return plain(Message::outcome_discontinued, Message::reason_discontinued, Tone::neutral, Icon::ban,
                     texts);
    }
    return {};
}

} // namespace stamgast::views
