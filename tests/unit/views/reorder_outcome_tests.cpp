#include "views/reorder_outcome.hpp"

#include <boost/test/unit_test.hpp>

#include "domain/shop_builders.hpp"
#include "views/test_catalogue.hpp"
#include "views/test_formatter.hpp"

namespace stamgast::views {
namespace {

using domain::LineOutcome;
using domain::PlannedLine;

struct Outcomes {
    Outcomes() { texts.set_catalogue(english()); }
    OutcomeWords of(const PlannedLine& line, std::int32_t selectable) const {
        return outcome_words(line, domain::ReorderSource::order, domain::test::euro, selectable, texts);
    }
    TestFormatter formatter;
    Texts texts{formatter};
};

PlannedLine line_with(LineOutcome outcome) {
    PlannedLine line;
    line.outcome = outcome;
    line.ordered_quantity = 5;
    line.old_unit_price = 450;
    line.choices.resize(1);
    line.choices.front().unit_price = 495;
    return line;
}

BOOST_FIXTURE_TEST_SUITE(reorder_outcomes, Outcomes)

BOOST_AUTO_TEST_CASE(what_is_as_it_was_needs_no_words) {
    BOOST_TEST(of(line_with(LineOutcome::available), 5).label.empty());
}

BOOST_AUTO_TEST_CASE(what_was_never_ordered_speaks_of_no_last_time) {
    const auto of_favourite = [&](LineOutcome outcome) {
        return outcome_words(line_with(outcome), domain::ReorderSource::favourites, domain::test::euro, 2,
                             texts)
            .reason;
    };
    BOOST_TEST(of_favourite(LineOutcome::quantity_limited) == "2 of 5 can be added.");
    BOOST_TEST(of_favourite(LineOutcome::needs_choice) == "Choose which one you want.");
}

BOOST_AUTO_TEST_CASE(a_new_price_is_told_beside_the_old_one) {
    BOOST_TEST(of(line_with(LineOutcome::price_changed), 5).reason == "Now EUR 4.95, last time EUR 4.50.");
}

BOOST_AUTO_TEST_CASE(a_limit_says_how_many_were_ordered_and_how_many_can_be_had) {
    const OutcomeWords words = of(line_with(LineOutcome::quantity_limited), 2);
    BOOST_TEST(words.label == "Only 2 left");
    BOOST_TEST(words.reason == "You ordered 5 last time; 2 can be added.");
}

BOOST_AUTO_TEST_CASE(a_limit_that_the_cart_has_reached_says_so) {
    BOOST_TEST(of(line_with(LineOutcome::quantity_limited), 0).reason ==
               "Your cart already holds all that can be had.");
}

BOOST_AUTO_TEST_CASE(every_outcome_but_available_has_a_label_and_a_reason) {
    for (int value = 1; value <= static_cast<int>(LineOutcome::discontinued); ++value) {
        const OutcomeWords words = of(line_with(static_cast<LineOutcome>(value)), 2);
        BOOST_TEST(!words.label.empty());
        BOOST_TEST(!words.reason.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
