#include "kit/text_cache.hpp"

#include <bit>
#include <utility>

#include "kit/reading_direction.hpp"
#include "kit/text_hash.hpp"

namespace stamgast::kit {
namespace {

// Enough for all that a page shows at once many times over; a search through thousands of orders passes by
// more, a few at a time.
constexpr std::size_t most_entries = 16'384;
constexpr int not_broken = -1;

} // namespace

std::size_t TextCache::KeyHash::operator()(const Key& key) const {
    const std::uint64_t hash = TextHash{}
                                   .add(key.text)
                                   .add(static_cast<std::uint32_t>(key.token))
                                   .add(static_cast<std::uint32_t>(key.max_lines))
                                   .add(std::bit_cast<std::uint32_t>(key.width))
                                   .value();
    return static_cast<std::size_t>(hash);
}

void TextCache::use(const Theme& theme, Direction direction) {
    theme_ = &theme;
    direction_ = direction;
    if (entries_.size() > most_entries) {
        clear();
    }
}

void TextCache::clear() { entries_.clear(); }

TextCache::Found TextCache::find_or_add(const Key& key) {
    if (const auto found = entries_.find(key); found != entries_.end()) {
        return {*found->second, false};
    }
    auto entry = std::make_unique<Entry>();
    entry->text = key.text;
    Entry& added = *entry;
    entries_.emplace(Key{added.text, key.token, key.max_lines, key.width}, std::move(entry));
    return {added, true};
}

const TextMetrics& TextCache::measure(std::string_view text, TextToken token) {
    text = text.substr(0, longest_text);
    const auto [entry, is_new] = find_or_add({text, token, not_broken, 0});
    if (is_new) {
        entry.metrics = engine_.measure(text, style(token), direction_);
    }
    return entry.metrics;
}

const BrokenText& TextCache::break_lines(std::string_view text, TextToken token, float width, int max_lines) {
    text = text.substr(0, longest_text + 1); // one more, so that it is seen to be too long
    const auto [entry, is_new] = find_or_add({text, token, max_lines, width});
    if (is_new) {
        entry.broken = broken_anew(presentable(text), token, width, max_lines);
        entry.broken.shown = in_own_order(std::move(entry.broken.shown), direction_);
    }
    return entry.broken;
}

BrokenText TextCache::broken_anew(std::string text, TextToken token, float width, int max_lines) {
    // Most texts are one line that fits. It is measured here as it will be painted, once for both.
    if (text.find('\n') == std::string::npos && LineBreaker::fits(measure(text, token), width)) {
        return {std::move(text), 1};
    }
    return LineBreaker(engine_, style(token), direction_, width).break_lines(text, max_lines);
}

} // namespace stamgast::kit
