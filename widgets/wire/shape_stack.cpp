#include "wire/shape_stack.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace stamgast::wire {
namespace {

std::string expected(const ValueShape& shape) { return "expected " + std::string(shape.expected); }

void* value_in(const ValueShape& shape, void* target) {
    return shape.emplace ? shape.emplace(target) : target;
}

/// The position of a key in a table, searched from `first` on; -1 if it is not there.
std::int32_t find_field(std::span<const FieldShape> fields, std::string_view key, std::size_t first) {
    for (std::size_t step = 0; step < fields.size(); ++step) {
        const std::size_t position = (first + step) % fields.size();
        if (fields[position].name == key)
            return static_cast<std::int32_t>(position);
    }
    return -1;
}

/// A key as a part of a JSON pointer.
std::string pointer_part(std::string_view key) {
    std::string part = "/";
    for (const char character : key) {
        if (character == '~')
            part += "~0";
        else if (character == '/')
            part += "~1";
        else
            part += character;
    }
    return part;
}

} // namespace

ShapeStack::ShapeStack(const ValueShape& root, void* target, AfterProblem after_problem)
    : root_{&root, target}, after_problem_(after_problem) {}

ShapeStack::Slot ShapeStack::next_slot() {
    if (frames_.empty())
        return root_;
    Frame& frame = frames_.back();
    if (frame.shape->element) {
        if (!frame.shape->free_keys)
            ++frame.position;
        return {frame.shape->element, frame.shape->append(frame.target, frame.key)};
    }
    if (frame.position < 0)
        return {};
    const FieldShape& field = frame.shape->fields[static_cast<std::size_t>(frame.position)];
    return {field.value, field.member(frame.target)};
}

template <class Take>
bool ShapeStack::take_value(Take take) {
    if (skipped_depth_ > 0)
        return true;
    const Slot slot = next_slot();
    return !slot.shape || take(*slot.shape, value_in(*slot.shape, slot.target)) ||
           fail(expected(*slot.shape), slot);
}

bool ShapeStack::take_null() {
    if (skipped_depth_ > 0)
        return true;
    const Slot slot = next_slot();
    if (!slot.shape)
        return true;
    const bool in_table = !frames_.empty() && !frames_.back().shape->element;
    const bool allowed =
        in_table &&
        frames_.back().shape->fields[static_cast<std::size_t>(frames_.back().position)].presence !=
            Presence::required;
    return allowed || fail(expected(*slot.shape), slot);
}

bool ShapeStack::take_boolean(bool value) {
    return take_value([value](const ValueShape& shape, void* target) {
        return shape.take_boolean && shape.take_boolean(target, value);
    });
}

bool ShapeStack::take_integer(std::int64_t value) {
    return take_value([value](const ValueShape& shape, void* target) {
        if (shape.take_integer)
            return shape.take_integer(target, value);
        return shape.take_number && shape.take_number(target, static_cast<double>(value));
    });
}

bool ShapeStack::take_number(double value) {
    return take_value([value](const ValueShape& shape, void* target) {
        return shape.take_number && shape.take_number(target, value);
    });
}

bool ShapeStack::take_text(std::string_view value) {
    return take_value([value](const ValueShape& shape, void* target) {
        return shape.take_text && shape.take_text(target, value);
    });
}

bool ShapeStack::open(bool is_array) {
    const Slot slot = skipped_depth_ > 0 ? Slot{} : next_slot();
    const bool fits = slot.shape && (is_array ? slot.shape->is_array() : slot.shape->is_object());
    if (!fits) {
        const bool wanted = slot.shape != nullptr;
        ++skipped_depth_;
        return !wanted || fail(expected(*slot.shape), slot);
    }
    Frame& frame = frames_.emplace_back();
    frame.shape = slot.shape;
    frame.slot_target = slot.target;
    frame.target = slot.shape->open(value_in(*slot.shape, slot.target));
    if (slot.shape->spoil && spoilable_depth_ == 0)
        spoilable_depth_ = frames_.size();
    return true;
}

bool ShapeStack::take_key(std::string_view key) {
    if (skipped_depth_ > 0)
        return true;
    Frame& frame = frames_.back();
    if (frame.shape->free_keys) {
        frame.key = key;
        return true;
    }
    frame.position = find_field(frame.shape->fields, key, frame.next_field);
    if (frame.position < 0)
        return true;
    frame.seen |= 1u << frame.position;
    frame.next_field = static_cast<std::uint32_t>(frame.position) + 1;
    return true;
}

bool ShapeStack::close() {
    if (skipped_depth_ > 0) {
        --skipped_depth_;
        return true;
    }
    const bool good = check_presence(frames_.back());
    if (frames_.size() == spoilable_depth_)
        end_spoilable(frames_.back());
    frames_.pop_back();
    return good;
}

bool ShapeStack::check_presence(Frame& frame) {
    assert(frame.shape->fields.size() <= 32);
    frame.key.clear();
    for (std::size_t position = 0; position < frame.shape->fields.size(); ++position) {
        const FieldShape& field = frame.shape->fields[position];
        if (field.presence == Presence::optional || (frame.seen >> position & 1u) != 0)
            continue;
        frame.position = static_cast<std::int32_t>(position);
        if (!fail(expected(*field.value) + ", got nothing", {}))
            return false;
    }
    return true;
}

bool ShapeStack::fail(std::string reason, const Slot& slot) {
    if (spoilable_depth_ > 0) {
        if (!spoilable_problem_)
            spoilable_problem_ = DecodeError{path(), std::move(reason)};
        return true;
    }
    if (slot.shape && slot.shape->spoil) {
        slot.shape->spoil(slot.target, {path(), std::move(reason)});
        return true;
    }
    if (!problem_)
        problem_ = DecodeError{path(), std::move(reason)};
    return after_problem_ == AfterProblem::go_on;
}

void ShapeStack::break_off(std::string_view reason) {
    const DecodeError problem{path(), std::string(reason)};
    if (spoilable_depth_ > 0) {
        if (!spoilable_problem_)
            spoilable_problem_ = problem;
        end_spoilable(frames_[spoilable_depth_ - 1]);
    }
    if (!problem_)
        problem_ = problem;
}

void ShapeStack::end_spoilable(const Frame& frame) {
    spoilable_depth_ = 0;
    if (!spoilable_problem_)
        return;
    frame.shape->spoil(frame.slot_target, *spoilable_problem_);
    spoilable_problem_.reset();
}

std::string ShapeStack::path() const {
    std::string path;
    for (const Frame& frame : frames_) {
        if (frame.shape->free_keys) {
            if (!frame.key.empty())
                path += pointer_part(frame.key);
        } else if (frame.position >= 0) {
            const auto position = static_cast<std::size_t>(frame.position);
            path += frame.shape->element ? '/' + std::to_string(position)
                                         : pointer_part(frame.shape->fields[position].name);
        }
    }
    return path;
}

} // namespace stamgast::wire
