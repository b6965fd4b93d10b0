#pragma once

#include <array>
#include <concepts>
#include <cstddef>

namespace stamgast::domain {

/// Types by number, for tables that have a row for each.
template <typename... Types>
struct TypeList {
    template <typename Type>
    static constexpr bool holds = (std::same_as<Type, Types> || ...);

    template <typename Type>
    requires holds<Type>
    static constexpr std::size_t index_of = [] {
        std::size_t index = 0;
        (void)((std::same_as<Type, Types> || (++index, false)) || ...);
        return index;
    }();

    /// A table of `row.operator()<Type>()` for each type, in their order.
    static constexpr auto table(auto row) { return std::array{row.template operator()<Types>()...}; }
};

} // namespace stamgast::domain
