#include "views/search_words.hpp"

#include <variant>

#include "views/order_state.hpp"

namespace stamgast::views {
namespace {

std::string date_words(std::int64_t time_ms, const Texts& texts) {
    return time_ms == 0 ? std::string{} : texts.date(time_ms, kit::DateStyle::search);
}

std::string words_of(const domain::Order& order, const Texts& texts) {
    return std::string{state_badge(order, texts).label} + " " + date_words(order.placed_at_ms, texts);
}

std::string words_of(const domain::UnreadableOrder& order, const Texts& texts) {
    return date_words(order.placed_at_ms, texts);
}

} // namespace

std::vector<std::string> search_words(const std::vector<domain::OrderEntry>& entries, const Texts& texts) {
    std::vector<std::string> words;
    words.reserve(entries.size());
    for (const domain::OrderEntry& entry : entries) {
        words.push_back(std::visit([&](const auto& order) { return words_of(order, texts); }, entry));
    }
    return words;
}

} // namespace stamgast::views
