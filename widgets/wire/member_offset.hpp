#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace stamgast::wire {

template <class Member>
struct MemberTypes;
template <class Class, class Type>
struct MemberTypes<Type Class::*> {
    using Object = Class;
    using Value = Type;
};

/// How many bytes from the start of an object its member lies, which is what a pointer to a data member is in
/// the C++ ABIs of Itanium and of WebAssembly. A compiler knows it when it lays out a table, though not in a
/// constant expression: such tables are const, not constexpr.
template <class Member>
std::uint16_t offset_of(Member member) {
    static_assert(sizeof(Member) == sizeof(std::ptrdiff_t));
    return static_cast<std::uint16_t>(std::bit_cast<std::ptrdiff_t>(member));
}

} // namespace stamgast::wire
