#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "wire/decode_error.hpp"

/// Shapes say how JSON becomes a C++ value: tables that the ShapeReader follows, one line a field. A typed
/// `Shape<T>` is checked against the member that it fills when the table is compiled; inside is the untyped
/// ValueShape, so that one reader serves all types and a new type costs a table, not code.
namespace stamgast::wire {

struct FieldShape;

/// What may stand for a value, and what to do with it. `target` is the C++ value. A function that is missing
/// means that JSON of that type is refused; one that returns false refuses that very value; both with
/// "expected " + `expected`.
struct ValueShape {
    std::string_view expected;
    /// Makes the C++ value inside of what holds it, and returns it; missing: the target is the value.
    void* (*emplace)(void* target) = nullptr;
    bool (*take_text)(void* target, std::string_view text) = nullptr;
    bool (*take_integer)(void* target, std::int64_t value) = nullptr;
    bool (*take_number)(void* target, double value) = nullptr; ///< integers too, unless there is take_integer
    bool (*take_boolean)(void* target, bool value) = nullptr;

    // Objects and arrays: `open` empties the target and returns what the fields or elements belong to.
    void* (*open)(void* target) = nullptr;
    std::span<const FieldShape> fields = {}; ///< of an object
    void* (*append)(void* target,
                    std::string_view key) = nullptr; ///< of an array, or of an object with free keys
    const ValueShape* element = nullptr;             ///< what append makes room for
    bool free_keys = false;                          ///< append and element are about an object's members
    // What survives something wrong inside is read to its end, and only then given up.
    /// A value that tells the first problem itself.
    void (*spoil)(void* target, const DecodeError& problem) = nullptr;
    /// One that the rest can do without: empties what holds it.
    void (*leave_out)(void* target) = nullptr;
    /// Of an array whose elements are left out one by one: removes the last.
    void (*drop_last)(void* target) = nullptr;
    /// Of such an array, where no id may be there twice: that of the last.
    std::string (*id_of_last)(const void* target) = nullptr;

    [[nodiscard]] constexpr bool is_array() const { return element && !free_keys; }
    [[nodiscard]] constexpr bool is_object() const { return open && !is_array(); }
};

enum class Presence : std::uint8_t {
    required, ///< must be there and not null
    nullable, ///< must be there
    optional, ///< may be missing or null
};

/// One member of an object. Other keys are ignored.
struct FieldShape {
    std::string_view name;
    Presence presence = Presence::required;
    const ValueShape* value = nullptr;
    void* (*member)(void* object) = nullptr;
};

/// How JSON becomes a T.
template <class T>
struct Shape {
    using Type = T;
    ValueShape value;
};

template <const auto& Of>
using TypeOf = typename std::remove_cvref_t<decltype(Of)>::Type;

template <class Member>
struct MemberTypes;
template <class Class, class Type>
struct MemberTypes<Type Class::*> {
    using Object = Class;
    using Value = Type;
};

/// A line of a table: `field<&Order::number, display_text>("number")`.
template <auto Member, const auto& Of>
constexpr FieldShape field(std::string_view name, Presence presence = Presence::required) {
    using Types = MemberTypes<decltype(Member)>;
    static_assert(std::is_same_v<typename Types::Value, TypeOf<Of>>, "the shape is not that of the member");
    return {name, presence, &Of.value,
            [](void* object) -> void* { return &(static_cast<typename Types::Object*>(object)->*Member); }};
}

/// A line whose value fills several members: its shape is that of the whole object.
template <const auto& Of>
constexpr FieldShape field_of_whole(std::string_view name, Presence presence = Presence::required) {
    return {name, presence, &Of.value, [](void* object) { return object; }};
}

/// An object with the given members. What was there before is replaced.
template <class T>
constexpr Shape<T> object_of(std::span<const FieldShape> fields) {
    return {{.expected = "an object",
             .open = [](void* target) -> void* {
                 *static_cast<T*>(target) = T{};
                 return target;
             },
             .fields = fields}};
}

/// An array of values of one shape.
template <const auto& Element>
inline constexpr Shape<std::vector<TypeOf<Element>>> list_of = {
    {.expected = "an array",
     .open = [](void* target) -> void* {
         static_cast<std::vector<TypeOf<Element>>*>(target)->clear();
         return target;
     },
     .append = [](void* target, std::string_view) -> void* {
         return &static_cast<std::vector<TypeOf<Element>>*>(target)->emplace_back();
     },
     .element = &Element.value}};

/// The same, of what is good of them: one with a mistake is left out, and so is one whose `id` (a member, or
/// a function of the element) another has had.
template <const auto& Element, auto id = nullptr>
inline constexpr Shape<std::vector<TypeOf<Element>>> good_of = [] {
    using List = std::vector<TypeOf<Element>>;
    Shape<List> shape = list_of<Element>;
    shape.value.drop_last = [](void* target) { static_cast<List*>(target)->pop_back(); };
    if constexpr (!std::is_null_pointer_v<decltype(id)>) {
        shape.value.id_of_last = [](const void* target) -> std::string {
            return std::invoke(id, static_cast<const List*>(target)->back());
        };
    }
    return shape;
}();

/// A value that may be missing: the same as its inner shape, in a std::optional.
template <const auto& Inner>
inline constexpr Shape<std::optional<TypeOf<Inner>>> optional_of = [] {
    Shape<std::optional<TypeOf<Inner>>> shape{Inner.value};
    shape.value.emplace = [](void* target) -> void* {
        return &static_cast<std::optional<TypeOf<Inner>>*>(target)->emplace();
    };
    return shape;
}();

/// The same; with a mistake it counts as missing.
template <const auto& Inner>
inline constexpr Shape<std::optional<TypeOf<Inner>>> if_good = [] {
    Shape<std::optional<TypeOf<Inner>>> shape = optional_of<Inner>;
    shape.value.leave_out = [](void* target) { static_cast<std::optional<TypeOf<Inner>>*>(target)->reset(); };
    return shape;
}();

} // namespace stamgast::wire
