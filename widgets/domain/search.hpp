#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/order.hpp"

namespace stamgast::domain {

/// What a query found: the entries' positions in the order in which they were added, ascending.
struct SearchResult {
    std::string query;        ///< as it was compared, see fold_text
    std::size_t searched = 0; ///< how many entries the index held
    std::vector<std::uint32_t> matches;
    friend bool operator==(const SearchResult&, const SearchResult&) = default;
};

/// The words by which a customer may look for an order: its number, the titles, SKUs, options and attributes
/// of its lines, and words that the caller supplies. A query matches if each of its words is found, in any
/// order: anywhere in the order's own texts ("bonen" finds "Koffiebonen"), but only at the start of one of
/// the caller's words, so that "5-3-2024" does not find the 15th.
class SearchIndex {
public:
    /// `extra_words` are separated by spaces: the state and the date as the customer would write them, in
    /// every form that should be found ("geleverd maart 2024 2024-03-05 5-3-2024"). The caller knows them,
    /// because they depend on the language.
    void add(const Order& order, std::string_view extra_words);
    void add(const UnreadableOrder& order, std::string_view extra_words);
    void clear();
    [[nodiscard]] std::size_t size() const { return entries_.size(); }

    /// All entries for a query without words.
    [[nodiscard]] SearchResult search(std::string_view query) const;
    /// The same as search(query), but cheap where the query narrows `previous`, which this index answered
    /// before: it looks only at what was found then and at what was added since.
    [[nodiscard]] SearchResult refine(const SearchResult& previous, std::string_view query) const;
    friend bool operator==(const SearchIndex&, const SearchIndex&) = default;

private:
    /// Ends of an entry's two parts in `text_`; it starts where the entry before ends.
    struct Entry {
        std::uint32_t own_end = 0;
        std::uint32_t extra_end = 0;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    void append_own(std::string_view text);
    void finish_entry(std::string_view extra_words);

    std::string
        text_; ///< all entries in one piece: ten thousand small strings would cost more memory than letters
    std::vector<Entry> entries_;
    friend class SearchScan;
};

} // namespace stamgast::domain
