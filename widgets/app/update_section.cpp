#include "app/update_section.hpp"

#include <algorithm>

#include "app/section.hpp"

namespace stamgast::app {

void apply(Update& turn, LocationChanged&& changed) {
    Model& model = turn.model;
    const auto rows = sections();
    const auto named = changed.fragment.empty()
                           ? rows.begin()
                           : std::ranges::find(rows, changed.fragment, &SectionRow::fragment);
    if (named == rows.end() || !offered(model, named->section) || named->section == model.section) {
        return;
    }
    model.section = named->section;
    load_section(turn, LoadReason::needed);
}

void load_section(Update& turn, LoadReason reason) {
    const SessionState& session = turn.model.session;
    for (const SectionRow& row : sections()) {
        const bool known =
            row.audience == Audience::everybody ? session.known : session.session.customer.has_value();
        if (row.load != nullptr && known && on_screen(turn.model, row.section)) {
            row.load(turn, reason);
        }
    }
}

void drop_sections(Update& turn) {
    for (const SectionRow& row : sections()) {
        if (row.drop != nullptr) {
            row.drop(turn);
        }
    }
}

} // namespace stamgast::app
