#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "app/loadable.hpp"
#include "domain/capability.hpp"

namespace stamgast::app {

/// The parts of the page that have an address of their own. One is on screen.
enum class Section : std::uint8_t { orders, favourites, rewards, for_you, profile };

/// Whom a section has something for.
enum class Audience : std::uint8_t { customers, everybody };

/// What a section is to the app. Its name and its view are in `views/section_view.cpp`.
struct SectionRow {
    Section section = Section::orders;
    std::string_view fragment = {};  ///< its address, without `#`
    domain::Capabilities needs = {}; ///< any of them; none: it is there whatever the shop can do
    Audience audience = Audience::customers;
    /// Loads what the section lacks. Called when it is opened, when the customer is known, returns or presses
    /// Retry. Null if it needs nothing of its own.
    void (*load)(Update& turn, LoadReason reason) = nullptr;
    /// Forgets what belonged to a customer who is gone. Called for every section.
    void (*drop)(Update& turn) = nullptr;
};

/// All that exist, in the order in which they are shown.
[[nodiscard]] std::span<const SectionRow> sections();
[[nodiscard]] const SectionRow& row_of(Section section);
/// Whether the shop can do what it needs.
[[nodiscard]] bool offered(const Model& model, Section section);

} // namespace stamgast::app
