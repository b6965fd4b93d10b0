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

/// Reads a JSON text into `target` as `shape` says; the first problem, or nothing. No DOM is built and no
/// recursion is made, whatever the depth; keys that the shape does not know are skipped. Text that is not
/// JSON is a problem like any other, and what was read before stays. Bytes that are not UTF-8 and halves of
/// surrogate pairs become U+FFFD. `left_out` becomes why the first thing was left out (see ValueShape), or
/// empty.
[[nodiscard]] std::optional<DecodeError> read_json(std::string_view json, const ValueShape& shape,
                                                   void* target, AfterProblem after_problem,
                                                   std::string& left_out);

} // namespace stamgast::wire
