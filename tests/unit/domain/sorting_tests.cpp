#include "domain/sorting.hpp"

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

using namespace stamgast::domain;

BOOST_AUTO_TEST_SUITE(sorting)

BOOST_AUTO_TEST_CASE(sorts_as_the_standard_library_does_and_leaves_equals_in_their_order) {
    std::mt19937 random(7);
    for (std::size_t count = 0; count < 70; ++count) {
        std::vector<std::pair<int, std::string>> values;
        for (std::size_t index = 0; index < count; ++index) {
            values.emplace_back(static_cast<int>(random() % 9), std::to_string(index));
        }
        auto expected = values;
        std::ranges::stable_sort(expected, {}, &std::pair<int, std::string>::first);
        sort_stably(values, {}, &std::pair<int, std::string>::first);
        BOOST_TEST((values == expected));
    }
}

BOOST_AUTO_TEST_CASE(sorts_by_a_comparison_and_what_cannot_be_copied) {
    std::vector<std::unique_ptr<int>> values;
    for (const int value : {2, 3, 1}) {
        values.push_back(std::make_unique<int>(value));
    }
    sort_stably(values, std::ranges::greater{}, [](const auto& value) { return *value; });
    BOOST_TEST(*values[0] == 3);
    BOOST_TEST(*values[1] == 2);
    BOOST_TEST(*values[2] == 1);
}

BOOST_AUTO_TEST_SUITE_END()
