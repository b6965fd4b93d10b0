#include "views/favourite_words.hpp"

#include "kit/icon.hpp"

namespace stamgast::views {

using domain::Favourite;
using domain::FavouriteState;
using kit::Icon;
using kit::Tone;

namespace {

/// Of what nobody can say what it costs today.
std::string price_then(const Favourite& favourite, const Texts& texts) {
    const bool told = domain::state_of(favourite) == FavouriteState::unknown && favourite.price_when_added &&
                      favourite.currency;
    return told ? texts.fill(Message::favourite_price_then,
                             {{"price", texts.money(*favourite.price_when_added, *favourite.currency)}})
                : std::string{};
}

} // namespace

std::vector<FavouriteBadge> favourite_badges(const Favourite& favourite, const Texts& texts) {
    switch (domain::state_of(favourite)) {
    case FavouriteState::gone:
        return {{std::string{texts[Message::outcome_discontinued]}, Tone::neutral, Icon::ban}};
    case FavouriteState::out_of_stock:
        return {{std::string{texts[Message::outcome_out_of_stock]}, Tone::neutral, Icon::ban}};
    case FavouriteState::unknown:
    case FavouriteState::available:
        break;
    }
    std::vector<FavouriteBadge> badges;
    if (domain::is_back_in_stock(favourite)) {
        badges.push_back({std::string{texts[Message::favourite_back]}, Tone::info, Icon::check});
    }
    if (const auto drop = domain::price_drop(favourite)) {
        const std::string amount = texts.money(*drop, favourite.product->currency);
        badges.push_back(
            {texts.fill(Message::favourite_cheaper, {{"amount", amount}}), Tone::positive, Icon::tag});
    }
    return badges;
}

std::string favourite_price(const Favourite& favourite, const Texts& texts) {
    const auto price = domain::price_today(favourite);
    if (!price) {
        return price_then(favourite, texts);
    }
    const std::string words = texts.money(*price, favourite.product->currency);
    const bool one_of_several = favourite.id.variant_id.empty() && favourite.product->variants.size() > 1;
    return one_of_several ? texts.fill(Message::favourite_price_from, {{"price", words}}) : words;
}

std::string code_words(const domain::FavouriteCode& code, const Texts& texts) {
    if (!code.ends_at_ms) {
        return code.label;
    }
    return texts.fill(Message::favourite_code_until,
                      {{"label", code.label}, {"date", texts.date(*code.ends_at_ms, kit::DateStyle::date)}});
}

} // namespace stamgast::views
