#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wire/decode_error.hpp"
#include "wire/shape.hpp"

namespace stamgast::wire {

/// What to do after the first problem that no part of the value survives.
enum class AfterProblem : unsigned char {
    stop,  ///< the value is of no use
    go_on, ///< read the rest as well: what came before and what comes after may be of use
};

/// Where a value goes. A text that has to be read twice is read into a new value the second time.
class FreshTarget {
public:
    /// `make` empties what is held, and returns it.
    FreshTarget(void* (*make)(void* holder), void* holder) : make_(make), holder_(holder) {}

    void* renew() { return value_ = make_(holder_); }
    [[nodiscard]] void* value() const { return value_; } ///< as it was made last

private:
    void* (*make_)(void* holder);
    void* holder_;
    void* value_ = nullptr;
};

template <class T>
FreshTarget fresh_target(T& value) {
    return {[](void* holder) -> void* {
                *static_cast<T*>(holder) = T{};
                return holder;
            },
            &value};
}

/// Reads a JSON text into `target` as `shape` says; the first problem, or nothing. No DOM is built and no
/// recursion is made, whatever the depth; keys that the shape does not know are skipped. Text that is not
/// JSON is a problem like any other, and what was read before stays. Bytes that are not UTF-8 and halves of
/// surrogate pairs become U+FFFD. `left_out` becomes why the first thing was left out (see ValueShape), or
/// empty.
[[nodiscard]] std::optional<DecodeError> read_json(std::string_view json, const ValueShape& shape,
                                                   FreshTarget& target, AfterProblem after_problem,
                                                   std::string& left_out);

} // namespace stamgast::wire
