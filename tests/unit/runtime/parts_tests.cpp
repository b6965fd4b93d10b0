#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using app::Capability;
using app::Part;
using kit::Role;
using kit::SurfaceId;

constexpr SurfaceId surface(int number) {
    return static_cast<SurfaceId>(static_cast<int>(SurfaceId::first_part) + number);
}

/// Those parts, each on a surface of its own; a button is about `order`.
std::vector<PartSurface> parts_of(const std::vector<Part>& wanted, const std::string& order = "1005") {
    std::vector<PartSurface> parts;
    for (const Part part : wanted) {
        parts.push_back({surface(static_cast<int>(parts.size())), part, part == Part::reorder ? order : ""});
    }
    return parts;
}

/// A shop that can do everything, and a regular: coffee every ten days, newest order 1005. Cups are kept.
struct Shop : TestShop {
    Shop() {
        for (const Capability capability :
             {Capability::favourites, Capability::loyalty, Capability::offers, Capability::recommendations,
              Capability::reminders, Capability::tips}) {
            options.capabilities.add(capability);
        }
        options.slice_height = 3'000;
        add_coffee_habit();
        sell_six_cups();
        loyalty.currency = loyalty.earn_rule.currency = domain::test::euro;
    }
    AccountPage open(std::vector<PartSurface> parts) {
        options.parts = std::move(parts);
        return AccountPage(*this, options);
    }
    const std::string again = "Order again, order 1005 of 2024-02-26";
    AccountPage::Options options;
};

float height_of(const AccountPage& page, SurfaceId id) {
    const auto found = std::ranges::find(page.last().surfaces, id, &SurfaceOutput::id);
    return found == page.last().surfaces.end() ? -1 : found->height;
}

std::size_t busy_buttons(const AccountPage& page) {
    return static_cast<std::size_t>(std::ranges::count_if(
        page.semantics(), [](const auto& node) { return node.role == Role::button && node.busy; }));
}

BOOST_FIXTURE_TEST_SUITE(parts, Shop)

BOOST_AUTO_TEST_CASE(a_button_alone_asks_for_orders_and_the_cart_and_nothing_else) {
    const AccountPage page = open(parts_of({Part::reorder}));
    BOOST_TEST(page.effects<app::LoadOrders>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadCart>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadLoyalty>().empty());
    BOOST_TEST(page.effects<app::LoadOffers>().empty());
    BOOST_TEST(page.effects<app::LoadFavourites>().empty());
    BOOST_TEST(page.effects<app::LoadReminders>().empty());
    BOOST_TEST(page.effects<app::LoadCatalogue>().empty());
    BOOST_TEST(page.effects<app::LoadTips>().empty());
}

BOOST_AUTO_TEST_CASE(the_favourites_alone_ask_for_no_orders) {
    const AccountPage page = open(parts_of({Part::favourites}));
    BOOST_TEST(page.effects<app::LoadFavourites>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadOrders>().empty());
    BOOST_TEST(page.effects<app::LoadLoyalty>().empty());
    BOOST_TEST(page.has(Role::heading, "Your favourites"));
}

BOOST_AUTO_TEST_CASE(usuals_alone_ask_for_no_catalogue) {
    const AccountPage page = open(parts_of({Part::usuals}));
    BOOST_TEST(page.effects<app::LoadCatalogue>().empty());
    BOOST_TEST(page.effects<app::LoadTips>().empty());
    BOOST_TEST(page.has(Role::heading, "Old coffee"));
}

BOOST_AUTO_TEST_CASE(twenty_parts_ask_for_each_thing_once_and_have_ids_of_their_own) {
    std::vector<Part> twenty;
    for (int round = 0; round < 4; ++round) {
        twenty.insert(twenty.end(),
                      {Part::orders, Part::reorder, Part::favourites, Part::loyalty, Part::recommendations});
    }
    const AccountPage page = open(parts_of(twenty));
    BOOST_TEST(page.effects<app::LoadOrders>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadLoyalty>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadFavourites>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadCatalogue>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadCart>().size() == 1u);
    std::set<kit::NodeId> ids;
    for (const kit::SemanticNode& node : page.semantics()) {
        BOOST_TEST(ids.insert(node.id).second);
    }
    for (int number = 0; number < 20; ++number) {
        BOOST_TEST(height_of(page, surface(number)) > 0);
    }
}

BOOST_AUTO_TEST_CASE(a_part_is_a_landmark_under_one_heading_without_greeting_or_way_to_other_sections) {
    const AccountPage page = open(parts_of({Part::orders}));
    BOOST_TEST(page.has(Role::region, "Your orders"));
    BOOST_TEST(page.find(Role::heading, "Your orders").level == 2);
    BOOST_TEST(page.count(Role::navigation) == 0u);
    BOOST_TEST(!page.sees("Sanne"));
    BOOST_TEST(
        std::ranges::none_of(page.semantics(), [](const auto& node) { return node.url.starts_with("#"); }));
    BOOST_TEST(!page.last().section.has_value());
}

BOOST_AUTO_TEST_CASE(the_button_has_the_order_in_the_cart_with_one_click_and_takes_it_back) {
    AccountPage page = open(parts_of({Part::reorder}));
    page.tap(Role::button, again);
    BOOST_TEST(commits() == 1u);
    BOOST_TEST(page.is_open(SurfaceId::toast));
    BOOST_TEST(page.on(surface(0), Role::button).size() == 2u); // Undo beside it
    page.press(page.on(surface(0), Role::button).front().id);
    BOOST_TEST(cart.lines.empty());
}

BOOST_AUTO_TEST_CASE(an_order_is_found_by_its_id_as_well) {
    const AccountPage page = open(parts_of({Part::reorder}, "order 1005"));
    BOOST_TEST(page.has(Role::button, again));
}

BOOST_AUTO_TEST_CASE(a_button_about_no_order_is_not_there_and_misses_none) {
    const AccountPage page = open(parts_of({Part::reorder}, ""));
    BOOST_TEST(page.on(surface(0), Role::button).empty());
    BOOST_TEST(height_of(page, surface(0)) == 0);
    BOOST_TEST(page.effects<app::EmitError>().empty());
}

BOOST_AUTO_TEST_CASE(two_buttons_of_one_order_are_busy_together_and_order_it_once) {
    AccountPage page = open(parts_of({Part::reorder, Part::reorder}));
    const kit::NodeId second = page.on(surface(1), Role::button).front().id;
    holds = true;
    page.press(second);
    BOOST_TEST(busy_buttons(page) == 2u);
    page.press(page.on(surface(0), Role::button).front().id);
    holds = false;
    page.settle();
    BOOST_TEST(commits() == 1u);
    BOOST_TEST(busy_buttons(page) == 0u);
}

BOOST_AUTO_TEST_CASE(an_order_of_long_ago_is_read_on_for_in_silence) {
    page_size = 2;
    const AccountPage page = open(parts_of({Part::reorder}, "1001"));
    BOOST_TEST(page.effects<app::LoadOrders>().size() == 3u);
    BOOST_TEST(page.count(Role::button) == 1u);
    BOOST_TEST(page.heard().empty());
}

BOOST_AUTO_TEST_CASE(an_order_that_is_not_there_leaves_nothing_and_is_told_to_the_merchant_once) {
    AccountPage page = open(parts_of({Part::reorder, Part::reorder}, "9999"));
    page.come_back();
    BOOST_TEST(height_of(page, surface(0)) == 0);
    BOOST_TEST(page.semantics().empty());
    const auto told = page.effects<app::EmitError>();
    BOOST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told.front().message.find("'9999'") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_button_whose_orders_could_not_be_loaded_tries_again) {
    fail_next<app::LoadOrders>(domain::ShopErrorCode::unavailable);
    AccountPage page = open(parts_of({Part::reorder}));
    BOOST_TEST(page.sees("Your orders could not be loaded"));
    page.press(page.on(surface(0), Role::button).front().id);
    BOOST_TEST(page.has(Role::button, again));
}

BOOST_AUTO_TEST_CASE(a_heart_pressed_in_one_part_shows_in_the_other_in_the_same_frame) {
    AccountPage page = open(parts_of({Part::recommendations, Part::favourites}));
    const auto hearts = page.on(surface(0), Role::checkbox);
    BOOST_REQUIRE(hearts.size() == 1u);
    BOOST_TEST(page.on(surface(1), Role::list_item).empty());
    holds = true; // the shop has not heard of it yet
    page.press(hearts.front().id);
    BOOST_TEST((page.on(surface(0), Role::checkbox).front().checked == kit::Checked::yes));
    BOOST_TEST(page.on(surface(1), Role::list_item).size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_part_that_comes_later_loads_what_it_needs_and_one_that_goes_leaves_nothing) {
    std::vector<PartSurface> held = parts_of({Part::reorder, Part::loyalty});
    AccountPage page = open({held.front()});
    BOOST_TEST(page.effects<app::LoadLoyalty>().empty());
    page.hold(held);
    BOOST_TEST(page.effects<app::LoadLoyalty>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadOrders>().size() == 1u);
    BOOST_TEST(page.has(Role::heading, "Points and rewards"));
    page.hold({held.front()});
    BOOST_TEST(!page.has(Role::heading, "Points and rewards"));
    BOOST_TEST(page.has(Role::button, again));
}

BOOST_AUTO_TEST_CASE(orders_come_when_a_part_that_shows_them_does) {
    std::vector<PartSurface> held = parts_of({Part::favourites, Part::orders});
    AccountPage page = open({held.front()});
    page.hold(held);
    BOOST_TEST(page.effects<app::LoadOrders>().size() == 1u);
    BOOST_TEST(page.sees("Order 1005"));
}

BOOST_AUTO_TEST_CASE(the_focus_of_a_part_that_goes_is_not_put_elsewhere) {
    std::vector<PartSurface> held = parts_of({Part::reorder, Part::orders});
    AccountPage page = open(held);
    const kit::NodeId button = page.on(surface(0), Role::button).front().id;
    page.focus(button);
    page.hold({held.back()});
    BOOST_TEST(page.on(surface(0), Role::button).empty());
    BOOST_TEST(page.focused() == button); // nobody was told to move it
}

BOOST_AUTO_TEST_CASE(parts_beside_the_account_page_share_what_it_has_loaded) {
    std::vector<PartSurface> held = parts_of({Part::reorder, Part::favourites});
    held.push_back({});
    const AccountPage page = open(held);
    BOOST_TEST(page.effects<app::LoadOrders>().size() == 1u);
    BOOST_TEST(page.effects<app::LoadFavourites>().size() == 1u);
    BOOST_TEST(page.has(Role::region, "Your account"));
    BOOST_TEST(page.last().section.has_value());
    BOOST_TEST(page.on(surface(0), Role::button).size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_way_in_is_told_once_and_the_button_of_a_visitor_is_not_there) {
    session.customer.reset();
    session.sign_in_url = "/login";
    const AccountPage page = open(parts_of({Part::reorder, Part::orders, Part::usuals, Part::loyalty}));
    BOOST_TEST(height_of(page, surface(0)) == 0);
    BOOST_TEST(height_of(page, surface(1)) > 0);
    BOOST_TEST(height_of(page, surface(2)) == 0);
    BOOST_TEST(height_of(page, surface(3)) == 0);
    BOOST_TEST(page.count(Role::link) == 1u);
}

BOOST_AUTO_TEST_CASE(what_the_shop_cannot_do_leaves_nothing) {
    options.capabilities = {Capability::orders};
    const AccountPage page =
        open(parts_of({Part::reorder, Part::favourites, Part::loyalty, Part::recommendations, Part::usuals}));
    BOOST_TEST(page.semantics().empty());
    BOOST_TEST(page.effects<app::LoadOrders>().empty());
}

BOOST_AUTO_TEST_CASE(a_button_is_as_wide_as_its_words_and_a_part_that_is_not_laid_out_is_not_drawn) {
    AccountPage page = open(parts_of({Part::reorder, Part::orders}));
    const auto& surfaces = page.last().surfaces;
    BOOST_TEST(surfaces.at(0).width < 400);
    BOOST_TEST(surfaces.at(1).width == 900);
    options.width = 0;
    AccountPage hidden = open(parts_of({Part::orders}));
    BOOST_TEST(hidden.semantics().empty());
    // A button says how wide it would be, without a pixel drawn.
    AccountPage hidden_button = open(parts_of({Part::reorder}));
    BOOST_TEST(hidden_button.last().surfaces.at(0).width > 0);
    BOOST_TEST(!hidden_button.last().surfaces.at(0).draw_data);
}

BOOST_AUTO_TEST_CASE(a_list_is_told_as_seen_where_it_is_shown_and_no_other) {
    const AccountPage page = open(parts_of({Part::usuals}));
    const auto told = page.effects<app::TellAnalytics>();
    BOOST_REQUIRE(told.size() == 1u);
    BOOST_TEST((told.front().event.list == app::AnalyticsList::usuals));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
