#include "app/section.hpp"

#include <algorithm>
#include <iterator>

#include "app/model.hpp"
#include "app/update_addresses.hpp"
#include "app/update_after_purchase.hpp"
#include "app/update_claim.hpp"
#include "app/update_communication.hpp"
#include "app/update_favourites.hpp"
#include "app/update_for_you.hpp"
#include "app/update_loyalty.hpp"
#include "app/update_profile.hpp"
#include "app/update_referral.hpp"
#include "app/update_survey.hpp"
#include "app/update_win_back.hpp"

namespace stamgast::app {
namespace {

void load_orders_section(Update& turn, LoadReason reason) {
    load_after_purchase(turn, reason);
    load_survey(turn, reason);
}

void drop_orders_section(Update& turn) {
    drop_after_purchase(turn);
    drop_survey(turn);
    drop_win_back(turn);
}

void load_account(Update& turn, LoadReason reason) {
    load_profile(turn, reason);
    load_addresses(turn, reason);
    load_communication(turn, reason);
    load_referral(turn, reason);
}

void drop_account(Update& turn) {
    drop_profile(turn);
    drop_addresses(turn);
    drop_claim(turn);
    drop_communication(turn);
    drop_referral(turn);
}

/// A row a section. The orders come first: they are what is shown where an address names no section.
constexpr SectionRow rows[] = {
    {.section = Section::orders,
     .fragment = "orders",
     .load = load_orders_section,
     .drop = drop_orders_section},
    {.section = Section::favourites,
     .fragment = "favourites",
     .needs = {Capability::favourites, Capability::reorder, Capability::recommendations},
     .audience = Audience::everybody,
     .load = load_favourites,
     .drop = drop_favourites},
    {.section = Section::rewards, .fragment = "rewards", .needs = Capability::loyalty, .load = load_loyalty},
    {.section = Section::for_you,
     .fragment = "for-you",
     .needs = {Capability::reorder, Capability::recommendations, Capability::tips},
     .audience = Audience::everybody,
     .load = load_for_you,
     .drop = drop_for_you},
    {.section = Section::profile,
     .fragment = "profile",
     .needs = {Capability::profile, Capability::addresses, Capability::claim, Capability::communication,
               Capability::referral},
     .load = load_account,
     .drop = drop_account},
};

} // namespace

std::span<const SectionRow> sections() { return rows; }

const SectionRow& row_of(Section section) {
    const auto* const row = std::ranges::find(rows, section, &SectionRow::section);
    return row == std::end(rows) ? rows[0] : *row;
}

bool offered(const Model& model, Section section) {
    const domain::Capabilities needs = row_of(section).needs;
    return needs.empty() || model.capabilities.has_any(needs);
}

} // namespace stamgast::app
