#include "views/for_you_words.hpp"

#include <algorithm>

namespace stamgast::views {
namespace {

constexpr std::int64_t days_as_days = 13;
constexpr std::int64_t days_as_weeks = 69;

/// In the order of ReasonKind.
constexpr Message reasons[] = {
    Message::why_goes_with,        Message::why_accessory_for,   Message::why_also_bought,
    Message::why_instead_of,       Message::why_bought_together, Message::why_new_in_group,
    Message::why_popular_in_group, Message::why_first_to_see,    Message::why_popular,
};
static_assert(std::size(reasons) == static_cast<std::size_t>(domain::ReasonKind::popular) + 1);

std::int64_t divided(std::int64_t value, std::int64_t by) { return (value + by / 2) / by; }

} // namespace

std::string rhythm_words(const domain::Usual& usual, const Texts& texts) {
    const std::int64_t days =
        std::max<std::int64_t>(divided(usual.rhythm.interval_ms, domain::ms_per_day), 1);
    const std::string last = texts.date(usual.last_bought_ms, kit::DateStyle::date);
    if (days <= days_as_days) {
        return texts.counted(Message::usual_every_days, days, {{"date", last}});
    }
    if (days <= days_as_weeks) {
        return texts.counted(Message::usual_every_weeks, divided(days, 7), {{"date", last}});
    }
    return texts.counted(Message::usual_every_months, divided(days * 100, 3044), {{"date", last}});
}

std::optional<kit::Badge> usual_badge(const domain::Usual& usual, const Texts& texts) {
    using enum domain::UsualState;
    switch (usual.state) {
    case soon:
        return kit::Badge{texts[Message::usual_soon], kit::Tone::info, kit::Icon::clock};
    case due:
        return kit::Badge{texts[Message::usual_due], kit::Tone::warning, kit::Icon::clock};
    case overdue:
        return kit::Badge{texts[Message::usual_overdue], kit::Tone::warning, kit::Icon::alert};
    case not_yet:
    case lapsed:
        break;
    }
    return std::nullopt;
}

std::string reminder_words(const domain::Usual& usual, const Texts& texts) {
    if (usual.muted) {
        return std::string{texts[Message::usual_muted]};
    }
    return usual.snoozed_until_ms == 0
               ? std::string{}
               : texts.fill(Message::usual_snoozed,
                            {{"date", texts.date(usual.snoozed_until_ms, kit::DateStyle::date)}});
}

std::string reason_words(const domain::Reason& reason, const Texts& texts) {
    return texts.fill(reasons[static_cast<std::size_t>(reason.kind)], {{"cause", reason.cause_title}});
}

std::string price_words(const domain::CatalogueCard& product, const Texts& texts) {
    const std::string price = texts.money(product.price, product.currency);
    return product.price_varies ? texts.fill(Message::price_from, {{"price", price}}) : price;
}

std::string about(Message action, std::string_view title, const Texts& texts) {
    return texts.fill(Message::action_about, {{"action", texts[action]}, {"title", title}});
}

} // namespace stamgast::views
