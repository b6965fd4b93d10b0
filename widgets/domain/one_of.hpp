#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

namespace stamgast::domain {

/// A value of one of the types in a TypeList, on the heap: to move it is to move a pointer. As a std::variant
/// of a hundred alternatives, what it took to build, move and visit one was a tenth of all that the page
/// loads, and half the time to compile whatever used it. Its destructor is instantiated in one place: see
/// `extern template` where a list is used.
template <typename Types>
class OneOf {
public:
    template <typename Type>
    requires(Types::template holds<std::remove_cvref_t<Type>>)
        OneOf(Type&& value) // NOLINT(google-explicit-constructor): as with std::variant, a value is one of
                            // the types
        : kind_(Types::template index_of<std::remove_cvref_t<Type>>),
          value_(new std::remove_cvref_t<Type>(std::forward<Type>(value))) {}
    /// Takes the value over: one of that kind, made with operator new, or null.
    OneOf(std::size_t kind, void* value) : kind_(kind), value_(value) {}
    OneOf(OneOf&& other) noexcept : kind_(other.kind_), value_(std::exchange(other.value_, nullptr)) {}
    OneOf& operator=(OneOf&& other) noexcept {
        std::swap(kind_, other.kind_);
        std::swap(value_, other.value_);
        return *this;
    }
    ~OneOf();

    /// The place of its type in the list.
    [[nodiscard]] std::size_t kind() const { return kind_; }
    /// One of that type. Null once it was moved from.
    [[nodiscard]] void* value() { return value_; }
    [[nodiscard]] const void* value() const { return value_; }
    /// Null: it is of another type.
    template <typename Type>
    [[nodiscard]] Type* get_if() {
        return is<Type>() ? static_cast<Type*>(value_) : nullptr;
    }
    template <typename Type>
    [[nodiscard]] const Type* get_if() const {
        return is<Type>() ? static_cast<const Type*>(value_) : nullptr;
    }
    template <typename Type>
    [[nodiscard]] bool is() const {
        return kind_ == Types::template index_of<Type>;
    }
    /// What `visitor(value)` gives, a `Result` for each type of the list. Not after it was moved from.
    template <typename Result, typename Visitor>
    Result visit(const Visitor& visitor) const {
        using Visit = Result (*)(const Visitor& visitor, const void* value);
        static constexpr auto visit_by_kind = Types::table([]<typename Type>() -> Visit {
            return [](const Visitor& with, const void* value) -> Result {
                return with(*static_cast<const Type*>(value));
            };
        });
        return visit_by_kind[kind_](visitor, value_);
    }

private:
    std::size_t kind_;
    void* value_;
};

namespace detail {

using Destroy = void (*)(void* value);

/// Those that own nothing are freed alike.
inline void free_plain(void* value) { ::operator delete(value); }

} // namespace detail

template <typename Types>
OneOf<Types>::~OneOf() {
    static constexpr auto destroy_by_kind = Types::table([]<typename Type>() -> detail::Destroy {
        if constexpr (std::is_trivially_destructible_v<Type>) {
            return detail::free_plain;
        } else {
            return [](void* value) { delete static_cast<Type*>(value); };
        }
    });
    if (value_ != nullptr) {
        destroy_by_kind[kind_](value_);
    }
}

} // namespace stamgast::domain
