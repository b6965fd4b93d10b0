#include "runtime/surface_name.hpp"

#include <algorithm>
#include <array>

namespace stamgast::runtime {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(kit::SurfaceId::count)> names{
    "page", "dialog", "dialog_actions", "toast"};

} // namespace

std::string_view name_of(kit::SurfaceId surface) { return names[static_cast<std::size_t>(surface)]; }

std::optional<kit::SurfaceId> surface_named(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional{static_cast<kit::SurfaceId>(found - names.begin())};
}

} // namespace stamgast::runtime
