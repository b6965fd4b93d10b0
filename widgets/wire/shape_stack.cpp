#include "wire/shape_stack.hpp"

#include <algorithm>
#include <cstddef>
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
        if (fields[position].name() == key)
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
    if (frame.shape->has_elements()) {
        if (frame.shape->kind == JsonKind::array)
            ++frame.position;
        return {frame.shape->element, frame.shape->append(frame.target, frame.key)};
    }
    if (frame.position < 0)
        return {};
    const FieldShape& field = frame.shape->first_field[frame.position];
    return {field.value, static_cast<std::byte*>(frame.target) + field.offset};
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
    const bool in_table = !frames_.empty() && !frames_.back().shape->has_elements();
    const bool allowed =
        in_table && frames_.back().shape->first_field[frames_.back().position].presence != Presence::required;
    return allowed || fail(expected(*slot.shape), slot);
}

bool ShapeStack::take_boolean(bool value) {
    return take_value([value](const ValueShape& shape, void* target) {
        return shape.kind == JsonKind::boolean && shape.take_boolean(target, value);
    });
}

bool ShapeStack::take_integer(std::int64_t value) {
    return take_value([value](const ValueShape& shape, void* target) {
        if (shape.kind == JsonKind::integer)
            return shape.take_integer(target, value);
        return shape.kind == JsonKind::number && shape.take_number(target, static_cast<double>(value));
    });
}

bool ShapeStack::take_number(double value) {
    return take_value([value](const ValueShape& shape, void* target) {
        return shape.kind == JsonKind::number && shape.take_number(target, value);
    });
}

bool ShapeStack::take_text(std::string_view value) {
    return take_value([value](const ValueShape& shape, void* target) {
        return shape.take_text && shape.take_text(target, value);
    });
}

bool ShapeStack::open(bool is_array) {
    const Slot slot = skipped_depth_ > 0 ? Slot{} : next_slot();
    const bool fits = slot.shape && (is_array ? slot.shape->kind == JsonKind::array
                                              : slot.shape->kind == JsonKind::object ||
                                                    slot.shape->kind == JsonKind::dictionary);
    if (!fits) {
        const bool wanted = slot.shape != nullptr;
        ++skipped_depth_;
        return !wanted || fail(expected(*slot.shape), slot);
    }
    Frame& frame = frames_.emplace_back();
    frame.shape = slot.shape;
    frame.slot_target = slot.target;
    frame.target = value_in(*slot.shape, slot.target);
    return true;
}

bool ShapeStack::take_key(std::string_view key) {
    if (skipped_depth_ > 0)
        return true;
    Frame& frame = frames_.back();
    if (frame.shape->kind == JsonKind::dictionary) {
        frame.key = key;
        return true;
    }
    frame.position = find_field(frame.shape->fields(), key, frame.next_field);
    if (frame.position >= 0 && (frame.seen >> frame.position & 1u) != 0)
        frame.position = -1; // it was there before
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
    note_repeated_id();
    const Frame closed = std::move(frames_.back());
    frames_.pop_back();
    if (closed.notes && closed.notes->problem)
        give_up({closed.shape, closed.slot_target}, *closed.notes->problem);
    return good;
}

bool ShapeStack::check_presence(Frame& frame) {
    const std::span<const FieldShape> fields = frame.shape->fields();
    frame.key.clear();
    for (std::size_t position = 0; position < fields.size(); ++position) {
        const FieldShape& field = fields[position];
        if (field.presence == Presence::optional || (frame.seen >> position & 1u) != 0)
            continue;
        frame.position = static_cast<std::int32_t>(position);
        if (!fail(expected(*field.value) + ", got nothing", {}))
            return false;
    }
    return true;
}

bool ShapeStack::can_give_up(const ValueShape& shape, const Frame* holder) {
    return shape.recovery->spoil || shape.recovery->leave_out ||
           (holder && holder->shape->recovery->drop_last);
}

/// Its holder is the innermost open frame.
void ShapeStack::give_up(const Slot& slot, const DecodeError& problem) {
    const Recovery& recovery = *slot.shape->recovery;
    if (recovery.spoil)
        return recovery.spoil(slot.target, problem);
    if (recovery.leave_out)
        recovery.leave_out(slot.target);
    else
        frames_.back().shape->recovery->drop_last(frames_.back().target);
    if (left_out_.empty())
        left_out_ = describe(problem);
}

/// The innermost value that can be given up is; `slot` is the one that is wrong itself, if it is not open.
bool ShapeStack::fail(std::string reason, const Slot& slot) {
    DecodeError problem{path(), std::move(reason)};
    if (slot.shape && can_give_up(*slot.shape, frames_.empty() ? nullptr : &frames_.back())) {
        give_up(slot, problem);
        return true;
    }
    for (std::size_t depth = frames_.size(); depth > 0; --depth) {
        Frame& frame = frames_[depth - 1];
        if (!can_give_up(*frame.shape, depth > 1 ? &frames_[depth - 2] : nullptr))
            continue;
        if (!frame.notes)
            frame.notes = std::make_unique<Notes>();
        if (!frame.notes->problem)
            frame.notes->problem = std::move(problem);
        return true;
    }
    if (!problem_)
        problem_ = std::move(problem);
    return after_problem_ == AfterProblem::go_on;
}

/// The innermost frame ends as an element: it is wrong if an element before it had its id.
void ShapeStack::note_repeated_id() {
    if (frames_.size() < 2 || (frames_.back().notes && frames_.back().notes->problem))
        return;
    Frame& list = frames_[frames_.size() - 2];
    if (!list.shape->recovery->id_of_last)
        return;
    if (!list.notes)
        list.notes = std::make_unique<Notes>();
    if (!list.notes->ids.insert(list.shape->recovery->id_of_last(list.target)).second) {
        frames_.back().position = -1;
        fail("another has the same id", {});
    }
}

void ShapeStack::break_off(std::string_view reason) {
    const DecodeError problem{path(), std::string(reason)};
    const auto told =
        std::ranges::find_if(frames_, [](const Frame& each) { return each.shape->recovery->spoil; });
    if (told != frames_.end()) {
        const bool known = told->notes && told->notes->problem;
        told->shape->recovery->spoil(told->slot_target, known ? *told->notes->problem : problem);
    }
    if (!problem_)
        problem_ = problem;
}

std::string ShapeStack::path() const {
    std::string path;
    for (const Frame& frame : frames_) {
        if (frame.shape->kind == JsonKind::dictionary) {
            if (!frame.key.empty())
                path += pointer_part(frame.key);
        } else if (frame.position >= 0) {
            const auto position = static_cast<std::size_t>(frame.position);
            path += frame.shape->has_elements() ? '/' + std::to_string(position)
                                                : pointer_part(frame.shape->first_field[position].name());
        }
    }
    return path;
}

} // namespace stamgast::wire
