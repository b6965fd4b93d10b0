#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "wire/decode_error.hpp"
#include "wire/member_offset.hpp"

/// Shapes say how JSON becomes a C++ value: tables that the ShapeReader follows, one line a field. A typed
/// `Shape<T>` is checked against the member that it fills when the table is compiled; inside is the untyped
/// ValueShape, so that one reader serves all types and a new type costs a table, not code. There are hundreds
/// of both on the page, so each is as small as it can be.
namespace stamgast::wire {

struct ValueShape;

enum class Presence : std::uint8_t {
    required, ///< must be there and not null
    nullable, ///< must be there
    optional, ///< may be missing or null
};

/// One member of an object. Other keys are ignored, and so is a key that was there before.
struct FieldShape {
    const char* name_begin = nullptr;
    const ValueShape* value = nullptr;
    std::uint16_t offset = 0; ///< bytes from the start of the object to the member
    Presence presence = Presence::required;
    std::uint8_t name_size = 0;

    [[nodiscard]] constexpr std::string_view name() const { return {name_begin, name_size}; }
};

enum class JsonKind : std::uint8_t {
    text,
    integer,
    number, ///< an integer too
    boolean,
    object,     ///< of fields
    array,      ///< of elements
    dictionary, ///< an object of elements under free keys; with `take_text` also a text
};

/// What few values need. What survives something wrong inside is read to its end, and only then given up.
struct Recovery {
    /// Of a value that tells the first problem itself.
    void (*spoil)(void* target, const DecodeError& problem) = nullptr;
    /// Of one that the rest can do without: empties what holds it.
    void (*leave_out)(void* target) = nullptr;
    /// Of an array whose elements are left out one by one: removes the last.
    void (*drop_last)(void* target) = nullptr;
    /// Of such an array, where no id may be there twice: that of the last.
    std::string (*id_of_last)(const void* target) = nullptr;
};
inline constexpr Recovery no_recovery;

/// What may stand for a value, and what to do with it. `target` is the C++ value, which is as its type makes
/// it when reading begins. JSON of another kind is refused, and so is a value for which a function returns
/// false; both with "expected " + `expected`.
struct ValueShape {
    constexpr ValueShape(const char* wanted, JsonKind of_kind) : expected(wanted), kind(of_kind) {}

    const char* expected;
    JsonKind kind;
    std::uint8_t field_count = 0; ///< of an object
    /// Makes the C++ value inside of what holds it, and returns it; missing: the target is the value.
    void* (*emplace)(void* target) = nullptr;
    bool (*take_text)(void* target, std::string_view text) = nullptr;
    union {
        bool (*take_integer)(void* target, std::int64_t value) = nullptr;
        bool (*take_number)(void* target, double value);
        bool (*take_boolean)(void* target, bool value);
        /// Of an array or a dictionary: makes room for an element, and returns it.
        void* (*append)(void* target, std::string_view key);
    };
    union {
        const FieldShape* first_field = nullptr;
        const ValueShape* element;
    };
    const Recovery* recovery = &no_recovery;

    [[nodiscard]] constexpr bool has_elements() const { return kind >= JsonKind::array; }
    [[nodiscard]] constexpr std::span<const FieldShape> fields() const {
        return kind == JsonKind::object ? std::span{first_field, field_count} : std::span<const FieldShape>{};
    }
};

/// How JSON becomes a T.
template <class T>
struct Shape {
    using Type = T;
    ValueShape value;
};

template <const auto& Of>
using TypeOf = typename std::remove_cvref_t<decltype(Of)>::Type;

template <class T>
constexpr Shape<T> text_shape(const char* expected, bool (*take)(void* target, std::string_view text)) {
    Shape<T> shape{{expected, JsonKind::text}};
    shape.value.take_text = take;
    return shape;
}
template <class T>
constexpr Shape<T> integer_shape(const char* expected, bool (*take)(void* target, std::int64_t value)) {
    Shape<T> shape{{expected, JsonKind::integer}};
    shape.value.take_integer = take;
    return shape;
}
template <class T>
constexpr Shape<T> number_shape(const char* expected, bool (*take)(void* target, double value)) {
    Shape<T> shape{{expected, JsonKind::number}};
    shape.value.take_number = take;
    return shape;
}
template <class T>
constexpr Shape<T> boolean_shape(const char* expected, bool (*take)(void* target, bool value)) {
    Shape<T> shape{{expected, JsonKind::boolean}};
    shape.value.take_boolean = take;
    return shape;
}
/// An array or a dictionary.
template <class T>
constexpr Shape<T> elements_shape(const char* expected, JsonKind kind, const ValueShape& element,
                                  void* (*append)(void* target, std::string_view key)) {
    Shape<T> shape{{expected, kind}};
    shape.value.append = append;
    shape.value.element = &element;
    return shape;
}

template <const auto& Of>
FieldShape field_at(std::string_view name, Presence presence, int offset) {
    return {.name_begin = name.data(),
            .value = &Of.value,
            .offset = static_cast<std::uint16_t>(offset),
            .presence = presence,
            .name_size = static_cast<std::uint8_t>(name.size())};
}

/// A line of a table: `field<&Order::number, display_text>("number")`.
template <auto Member, const auto& Of>
FieldShape field(std::string_view name, Presence presence = Presence::required) {
    static_assert(std::is_same_v<typename MemberTypes<decltype(Member)>::Value, TypeOf<Of>>,
                  "the shape is not that of the member");
    return field_at<Of>(name, presence, offset_of(Member));
}

/// The same, of a member of a member: `field_in<&Favourite::id, &FavouriteId::product_id,
/// id_text>("product_id")`.
template <auto Outer, auto Inner, const auto& Of>
FieldShape field_in(std::string_view name, Presence presence = Presence::required) {
    static_assert(std::is_same_v<typename MemberTypes<decltype(Inner)>::Value, TypeOf<Of>>,
                  "the shape is not that of the member");
    static_assert(std::is_same_v<typename MemberTypes<decltype(Outer)>::Value,
                                 typename MemberTypes<decltype(Inner)>::Object>,
                  "the inner member is not one of the outer");
    return field_at<Of>(name, presence, offset_of(Outer) + offset_of(Inner));
}

/// A line whose value fills several members, or is all that there is: its shape is that of the whole object.
template <const auto& Of>
FieldShape field_of_whole(std::string_view name, Presence presence = Presence::required) {
    return field_at<Of>(name, presence, 0);
}

/// An object with the given members, 32 at most.
template <class T, std::size_t count>
constexpr Shape<T> object_of(const FieldShape (&fields)[count]) {
    static_assert(count <= 32);
    Shape<T> shape{{"an object", JsonKind::object}};
    shape.value.field_count = count;
    shape.value.first_field = fields;
    return shape;
}

/// An array of values of one shape.
template <const auto& Element>
inline constexpr auto list_of = elements_shape<std::vector<TypeOf<Element>>>(
    "an array", JsonKind::array, Element.value, [](void* target, std::string_view) -> void* {
        return &static_cast<std::vector<TypeOf<Element>>*>(target)->emplace_back();
    });

template <const auto& Element, auto id>
inline constexpr Recovery drops_bad_elements = [] {
    using List = std::vector<TypeOf<Element>>;
    Recovery recovery{.drop_last = [](void* target) { static_cast<List*>(target)->pop_back(); }};
    if constexpr (!std::is_null_pointer_v<decltype(id)>) {
        recovery.id_of_last = [](const void* target) -> std::string {
            return std::invoke(id, static_cast<const List*>(target)->back());
        };
    }
    return recovery;
}();

/// The same, of what is good of them: one with a mistake is left out, and so is one whose `id` (a member, or
/// a function of the element) another has had.
template <const auto& Element, auto id = nullptr>
inline constexpr Shape<std::vector<TypeOf<Element>>> good_of = [] {
    Shape<std::vector<TypeOf<Element>>> shape = list_of<Element>;
    shape.value.recovery = &drops_bad_elements<Element, id>;
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

template <class T>
inline constexpr Recovery counts_as_missing = {
    .leave_out = [](void* target) { static_cast<std::optional<T>*>(target)->reset(); }};

/// The same; with a mistake it counts as missing.
template <const auto& Inner>
inline constexpr Shape<std::optional<TypeOf<Inner>>> if_good = [] {
    Shape<std::optional<TypeOf<Inner>>> shape = optional_of<Inner>;
    shape.value.recovery = &counts_as_missing<TypeOf<Inner>>;
    return shape;
}();

} // namespace stamgast::wire
