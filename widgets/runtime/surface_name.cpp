#include "runtime/surface_name.hpp"

#include <algorithm>
#include <array>

namespace stamgast::runtime {
namespace {

constexpr auto first_part = static_cast<std::size_t>(kit::SurfaceId::first_part);
constexpr std::array<std::string_view, first_part> names{"page", "dialog", "dialog_actions", "toast"};
constexpr std::string_view part_name = "part";

/// More elements than a page can hold; fewer than would not fit into a SurfaceId.
constexpr std::size_t most_parts = 10'000;

std::optional<std::size_t> number_in(std::string_view digits) {
    std::size_t number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9' || number >= most_parts) {
            return std::nullopt;
        }
        number = number * 10 + static_cast<std::size_t>(digit - '0');
    }
    return digits.empty() || number >= most_parts ? std::nullopt : std::optional{number};
}

} // namespace

std::string name_of(kit::SurfaceId surface) {
    const auto number = static_cast<std::size_t>(surface);
    return number < first_part ? std::string{names[number]}
                               : std::string{part_name} + std::to_string(number - first_part);
}

std::optional<kit::SurfaceId> surface_named(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found != names.end()) {
        return static_cast<kit::SurfaceId>(found - names.begin());
    }
    const std::optional<std::size_t> number =
        name.starts_with(part_name) ? number_in(name.substr(part_name.size())) : std::nullopt;
    return number ? std::optional{static_cast<kit::SurfaceId>(first_part + *number)} : std::nullopt;
}

} // namespace stamgast::runtime
