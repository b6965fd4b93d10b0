#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "views/test_catalogue.hpp"

namespace stamgast::views {
namespace {

/// Each message with its plural categories, or the empty one: `orders_count.one`, `orders_title.`
std::vector<std::string> wanted_forms() {
    std::vector<std::string> wanted;
    for (std::size_t index = 0; index < message_count; ++index) {
        const auto message = static_cast<Message>(index);
        const std::string key{key_of(message)};
        if (is_counted(message)) {
            wanted.insert(wanted.end(), {key + ".one", key + ".other"});
        } else {
            wanted.push_back(key + ".");
        }
    }
    return wanted;
}

std::vector<std::string> forms_of(const KeyedCatalogue& file) {
    std::vector<std::string> found;
    for (const auto& [key, forms] : file) {
        for (const auto& [category, text] : forms) {
            found.push_back(key + "." + category);
        }
    }
    return found;
}

std::set<std::string> placeholders_of(std::string_view text) {
    std::set<std::string> names;
    for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
        names.emplace(text.substr(open, text.find('}', open) - open + 1));
    }
    return names;
}

BOOST_AUTO_TEST_SUITE(catalogues)

// Only the order tells the page which text is which.
BOOST_AUTO_TEST_CASE(english_has_every_message_and_no_other_in_their_order) {
    BOOST_TEST(forms_of(english_file()) == wanted_forms(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(dutch_has_every_message_and_no_other_in_their_order) {
    BOOST_TEST(forms_of(dutch_file()) == wanted_forms(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(both_languages_fill_in_the_same_things) {
    for (std::size_t index = 0; index < message_count; ++index) {
        const auto& [key, forms] = english_file()[index];
        for (std::size_t form = 0; form < forms.size(); ++form) {
            BOOST_TEST_CONTEXT(key) {
                BOOST_TEST(placeholders_of(forms[form].second) ==
                               placeholders_of(dutch()[index][form].second),
                           boost::test_tools::per_element());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_message_is_empty) {
    for (const KeyedCatalogue* file : {&english_file(), &dutch_file()}) {
        for (const auto& [key, forms] : *file) {
            for (const auto& [category, text] : forms) {
                BOOST_TEST(!text.empty(), key);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
