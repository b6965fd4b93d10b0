#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/section.hpp"

namespace stamgast::app {

struct Model;

/// What a merchant can put on a page as an element of its own. All those of one shop share one model.
enum class Part : std::uint8_t { account, orders, reorder, favourites, loyalty, recommendations, usuals };

/// What several parts are made of, and what is loaded once for all of them. What only one section is made of,
/// that section loads: see SectionRow.
enum class Need : std::uint8_t { orders, cart, favourites, loyalty, reminders };

/// Some of the needs.
class Needs {
public:
    template <class... Each>
    constexpr explicit Needs(Each... each) : bits_{static_cast<std::uint8_t>((0U | ... | bit(each)))} {}
    [[nodiscard]] constexpr bool has(Need need) const { return (bits_ & bit(need)) != 0; }

private:
    [[nodiscard]] static constexpr unsigned bit(Need need) { return 1U << static_cast<unsigned>(need); }
    std::uint8_t bits_;
};

/// What a part is to the app. Its view is in `views/part_view.cpp`.
struct PartRow {
    Part part = Part::account;
    std::string_view name = {}; ///< in messages
    std::optional<Section> section =
        std::nullopt; ///< of the account page that it stands for, or is a piece of
    Needs needs;
    domain::Capabilities capabilities = {}; ///< any of them, besides what its section needs
};

[[nodiscard]] const PartRow& row_of(Part part);
[[nodiscard]] std::optional<Part> part_named(std::string_view name);

/// Which parts the page around holds. A kind may be there several times.
struct PartsOnPage {
    std::vector<Part> parts{Part::account};
    std::vector<std::string> orders; ///< ids or numbers of those that Part::reorder is about
    [[nodiscard]] bool has(Part part) const;
};

/// Whether the shop can do what the part needs.
[[nodiscard]] bool offered(const Model& model, Part part);
/// Whether any part on the page is made of it.
[[nodiscard]] bool needs(const Model& model, Need need);
/// Whether what that part shows can be seen: in an element of its own, or on the account page.
[[nodiscard]] bool on_screen(const Model& model, Part part);
/// Whether anything of that section can be.
[[nodiscard]] bool on_screen(const Model& model, Section section);

} // namespace stamgast::app
