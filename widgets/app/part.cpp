#include "app/part.hpp"

#include <algorithm>
#include <iterator>

#include "app/model.hpp"

namespace stamgast::app {
namespace {

using enum Need;

/// A row a part, in the order of Part.
constexpr PartRow rows[] = {
    {Part::account, "account", std::nullopt, Needs{orders, cart, favourites, loyalty, reminders}},
    {Part::orders, "orders", Section::orders, Needs{orders, cart, favourites}},
    {Part::reorder, "reorder", std::nullopt, Needs{orders, cart}, Capability::reorder},
    {Part::favourites, "favourites", Section::favourites, Needs{cart, favourites}},
    {Part::loyalty, "loyalty", Section::rewards,
     Needs{orders, loyalty}}, // orders: stamps are counted in them
    {Part::recommendations, "recommendations", Section::for_you, Needs{orders, cart, favourites, reminders},
     Capability::recommendations},
    {Part::usuals, "usuals", Section::for_you, Needs{orders, cart, favourites, reminders},
     Capability::reorder},
};

bool shows(const Model& model, Section section) {
    return model.parts.has(Part::account) && model.section == section;
}

} // namespace

const PartRow& row_of(Part part) { return rows[static_cast<std::size_t>(part)]; }

std::optional<Part> part_named(std::string_view name) {
    const auto* const row = std::ranges::find(rows, name, &PartRow::name);
    return row == std::end(rows) ? std::nullopt : std::optional{row->part};
}

bool PartsOnPage::has(Part part) const { return std::ranges::find(parts, part) != parts.end(); }

bool offered(const Model& model, Part part) {
    const PartRow& row = row_of(part);
    return (row.capabilities.empty() || model.capabilities.has_any(row.capabilities)) &&
           (!row.section || offered(model, *row.section));
}

bool needs(const Model& model, Need need) {
    return std::ranges::any_of(
        model.parts.parts, [&](Part part) { return offered(model, part) && row_of(part).needs.has(need); });
}

bool on_screen(const Model& model, Part part) {
    const std::optional<Section> section = row_of(part).section;
    return model.parts.has(part) || (section && shows(model, *section));
}

bool on_screen(const Model& model, Section section) {
    return shows(model, section) ||
           std::ranges::any_of(model.parts.parts, [&](Part part) { return row_of(part).section == section; });
}

} // namespace stamgast::app
