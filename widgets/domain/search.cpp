#include "domain/search.hpp"

#include <algorithm>
#include <iterator>

#include "domain/folded_text.hpp"

namespace stamgast::domain {
namespace {

using Words = std::vector<std::string_view>;

Words split_words(std::string_view text) {
    Words words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Whether everything that has the words of `query` has the words of `previous` as well.
bool narrows(const Words& query, const Words& previous) {
    return std::ranges::all_of(previous, [&](std::string_view old_word) {
        // Only at the start, because the caller's words are compared from their start.
        return std::ranges::any_of(query, [&](std::string_view word) { return word.starts_with(old_word); });
    });
}

/// The words of `query` that what has the words of `previous` need not have.
Words added_words(Words query, const Words& previous) {
    std::erase_if(query,
                  [&](std::string_view word) { return std::ranges::find(previous, word) != previous.end(); });
    return query;
}

} // namespace

/// One query on its way through the entries of an index.
class SearchScan {
public:
    SearchScan(const SearchIndex& index, const Words& words) : index_(index) {
        // Long words are rarer: an entry that has to be refused is refused sooner. Put in place one by one,
        // because the few words are not worth a sorting algorithm's code.
        for (const std::string_view word : words) {
            const auto shorter = std::ranges::find_if(
                words_, [&](std::string_view spaced_word) { return spaced_word.size() <= word.size(); });
            words_.insert(shorter, ' ' + std::string(word));
        }
    }

    [[nodiscard]] bool matches(std::size_t position) const {
        const SearchIndex::Entry& entry = index_.entries_[position];
        const std::size_t begin = position == 0 ? 0 : index_.entries_[position - 1].extra_end;
        const std::string_view text = index_.text_;
        const std::string_view own = text.substr(begin, entry.own_end - begin);
        const std::string_view extra = text.substr(entry.own_end, entry.extra_end - entry.own_end);
        return std::ranges::all_of(words_, [&](std::string_view spaced_word) {
            return own.find(spaced_word.substr(1)) != std::string_view::npos ||
                   extra.find(spaced_word) != std::string_view::npos;
        });
    }

private:
    const SearchIndex& index_;
    std::vector<std::string> words_; ///< each after a space, as the caller's words are stored
};

void SearchIndex::add(const Order& order, std::string_view extra_words) {
    append_own(order.number);
    for (const OrderLine& line : order.lines) {
        append_own(line.title);
        append_own(line.sku);
        for (const Option& option : line.options)
            append_own(option.value);
        for (const Option& attribute : line.attributes)
            append_own(attribute.value);
    }
    finish_entry(extra_words);
}

void SearchIndex::add(const UnreadableOrder& order, std::string_view extra_words) {
    append_own(order.number);
    finish_entry(extra_words);
}

void SearchIndex::clear() {
    text_.clear();
    entries_.clear();
}

void SearchIndex::append_own(std::string_view text) {
    if (text.empty())
        return;
    text_ += fold_text(text);
    text_ += ' ';
}

void SearchIndex::finish_entry(std::string_view extra_words) {
    Entry entry;
    entry.own_end = static_cast<std::uint32_t>(text_.size());
    text_ += ' ';
    text_ += fold_text(extra_words);
    entry.extra_end = static_cast<std::uint32_t>(text_.size());
    entries_.push_back(entry);
}

SearchResult SearchIndex::search(std::string_view query) const { return refine(SearchResult{}, query); }

SearchResult SearchIndex::refine(const SearchResult& previous, std::string_view query) const {
    SearchResult result{.query = fold_text(query), .searched = size(), .matches = {}};
    const Words words = split_words(result.query);
    const Words previous_words = split_words(previous.query);
    const bool narrowing = narrows(words, previous_words);
    if (narrowing) {
        const SearchScan rest(*this, added_words(words, previous_words));
        std::ranges::copy_if(previous.matches, std::back_inserter(result.matches),
                             [&](std::uint32_t position) { return rest.matches(position); });
    }
    const SearchScan whole(*this, words);
    for (std::size_t position = narrowing ? previous.searched : 0; position < size(); ++position) {
        if (whole.matches(position))
            result.matches.push_back(static_cast<std::uint32_t>(position));
    }
    return result;
}

} // namespace stamgast::domain
