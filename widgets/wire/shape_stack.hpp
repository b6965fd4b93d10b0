#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "wire/shape.hpp"
#include "wire/shape_reader.hpp"

namespace stamgast::wire {

/// Where a reader is in a value: the open objects and arrays with their shapes and targets. It is told of
/// each JSON event and decides what becomes of it; false from any of these means that reading should stop.
class ShapeStack {
public:
    ShapeStack(const ValueShape& root, void* target, AfterProblem after_problem);

    bool take_null();
    bool take_boolean(bool value);
    bool take_integer(std::int64_t value);
    bool take_number(double value);
    bool take_text(std::string_view value);
    bool open(bool is_array);
    bool take_key(std::string_view key);
    bool close();
    /// The text is not JSON from here on: everything that is open ends with this problem.
    void break_off(std::string_view reason);

    [[nodiscard]] const std::optional<DecodeError>& problem() const { return problem_; }
    /// Why the first thing was left out; empty: nothing was.
    [[nodiscard]] const std::string& left_out() const { return left_out_; }

private:
    /// A value that is about to come: what it should be, and where it goes. Without a shape it is skipped.
    struct Slot {
        const ValueShape* shape = nullptr;
        void* target = nullptr;
    };
    /// What few frames have.
    struct Notes {
        std::optional<DecodeError> problem;  ///< the first inside, which is why it is given up in the end
        std::unordered_set<std::string> ids; ///< of its elements so far
    };
    /// An object or array that is open.
    struct Frame {
        const ValueShape* shape = nullptr;
        void* slot_target = nullptr; ///< of the value itself, for giving it up
        void* target = nullptr;      ///< what fields and elements belong to
        std::int32_t position = -1; ///< of the current field in the table or of the current element; -1: none
        std::uint32_t next_field = 0; ///< where to look first: shops send keys in the same order each time
        std::uint32_t seen = 0;       ///< bit i: field i of the table was there
        std::string key;              ///< the current one, where keys are free
        std::unique_ptr<Notes> notes;
    };

    [[nodiscard]] Slot next_slot();
    template <class Take>
    bool take_value(Take take);
    bool check_presence(Frame& frame);
    bool fail(std::string reason, const Slot& slot);
    [[nodiscard]] std::string path() const;
    /// Whether a value can be given up alone: `holder` is what it is an element or a member of, or null.
    [[nodiscard]] static bool can_give_up(const ValueShape& shape, const Frame* holder);
    void give_up(const Slot& slot, const DecodeError& problem);
    void note_repeated_id();

    Slot root_;
    AfterProblem after_problem_;
    std::vector<Frame> frames_;
    std::uint32_t skipped_depth_ = 0; ///< of containers that nobody wants
    std::optional<DecodeError> problem_;
    std::string left_out_;
};

} // namespace stamgast::wire
