#include "views/texts.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "kit/reading_direction.hpp"

#include "domain/timestamp.hpp"

namespace stamgast::views {
namespace {

/// CLDR's categories. `other` is the first: it is the one that always exists, and where plain messages are
/// kept.
constexpr std::array<std::string_view, 6> plural_categories{"other", "zero", "one", "two", "few", "many"};

std::size_t category_index(std::string_view category) {
    const auto found = std::ranges::find(plural_categories, category);
    return found == plural_categories.end() ? 0 : static_cast<std::size_t>(found - plural_categories.begin());
}

} // namespace

void Texts::set_catalogue(const Catalogue& catalogue, kit::Direction direction) {
    direction_ = direction;
    for (std::size_t index = 0; index < message_count; ++index) {
        messages_[index] = {'#' + std::to_string(index)};
        if (index < catalogue.size()) {
            for (const auto& [category, text] : catalogue[index]) {
                messages_[index][category_index(category)] = text;
            }
        }
    }
}

std::string_view Texts::operator[](Message message) const {
    return messages_[static_cast<std::size_t>(message)][0];
}

std::string Texts::figures(std::string_view text) const {
    if (text.empty() || direction_ == kit::Direction::left_to_right) {
        return std::string{text};
    }
    return std::string{kit::first_strong_isolate}.append(text).append(kit::pop_isolate);
}

// What fills a placeholder is never looked into again, so a title with braces in it stays as it is.
std::string Texts::filled(std::string_view pattern, std::span<const Fill> fills) const {
    std::string text;
    text.reserve(pattern.size() + 32);
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        text += pattern.substr(0, open);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        const auto fill = std::ranges::find(fills, name, &Fill::name);
        if (fill == fills.end()) {
            text += pattern.substr(open, close - open + 1);
        } else if (kit::may_read_otherwise(fill->value, direction_)) {
            text.append(kit::first_strong_isolate).append(fill->value).append(kit::pop_isolate);
        } else {
            text += fill->value;
        }
        pattern.remove_prefix(close + 1);
    }
    text += pattern;
    return text;
}

std::string Texts::fill(Message message, std::initializer_list<Fill> fills) const {
    return filled((*this)[message], {fills.begin(), fills.size()});
}

std::string Texts::counted(Message message, std::int64_t count, std::initializer_list<Fill> fills) const {
    const Forms& forms = messages_[static_cast<std::size_t>(message)];
    const std::string& form = forms[category_index(formatter_->plural_category(count))];
    const std::string figures = number(count);
    std::vector<Fill> all{{"count", figures}};
    all.insert(all.end(), fills.begin(), fills.end());
    return filled(form.empty() ? (*this)[message] : std::string_view{form}, all);
}

std::string Texts::money(std::int64_t minor_units, const domain::Currency& currency) const {
    return formatter_->money(minor_units, currency.text());
}

std::string Texts::date(std::int64_t time_ms, kit::DateStyle style) const {
    return formatter_->date(time_ms, style);
}

std::int64_t Texts::day_of(std::int64_t time_ms) const {
    constexpr std::int64_t day_ms = 24 * 3'600'000;
    const std::optional<std::int64_t> noon_ms =
        domain::parse_day(formatter_->date(time_ms, kit::DateStyle::iso_day));
    return noon_ms.value_or(time_ms) / day_ms;
}

std::string Texts::country(std::string_view code) const { return formatter_->country(code); }

std::string Texts::number(std::int64_t value) const { return formatter_->number(value); }

} // namespace stamgast::views
