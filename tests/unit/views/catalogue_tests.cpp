#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "views/message.hpp"
#include "views/test_catalogue.hpp"

namespace stamgast::views {
namespace {

/// The keys that a catalogue must have: one a plain message, one a plural form of a counted one.
std::set<std::string> wanted_keys() {
    std::set<std::string> keys;
    for (std::size_t index = 0; index < message_count; ++index) {
        const auto message = static_cast<Message>(index);
        const std::string key{key_of(message)};
        if (is_counted(message)) {
            keys.insert({key + ".one", key + ".other"});
        } else {
            keys.insert(key);
        }
    }
    return keys;
}

std::set<std::string> keys_of(const Catalogue& catalogue) {
    std::set<std::string> keys;
    for (const auto& [key, text] : catalogue) {
        keys.insert(key);
    }
    return keys;
}

std::set<std::string> placeholders_of(std::string_view text) {
    std::set<std::string> names;
    for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
        names.emplace(text.substr(open, text.find('}', open) - open + 1));
    }
    return names;
}

std::string text_of(const Catalogue& catalogue, const std::string& key) {
    const auto found = std::ranges::find(catalogue, key, &Catalogue::value_type::first);
    return found == catalogue.end() ? std::string{} : found->second;
}

BOOST_AUTO_TEST_SUITE(catalogues)

BOOST_AUTO_TEST_CASE(english_has_every_message_and_no_other) {
    BOOST_TEST(keys_of(english()) == wanted_keys(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(dutch_has_every_message_and_no_other) {
    BOOST_TEST(keys_of(dutch()) == wanted_keys(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(both_languages_fill_in_the_same_things) {
    for (const auto& [key, text] : english()) {
        BOOST_TEST_CONTEXT(key) {
            BOOST_TEST(placeholders_of(text) == placeholders_of(text_of(dutch(), key)),
                       boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(no_message_is_empty) {
    for (const Catalogue* catalogue : {&english(), &dutch()}) {
        for (const auto& [key, text] : *catalogue) {
            BOOST_TEST(!text.empty(), key);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
