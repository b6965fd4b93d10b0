#include "kit/wrapping_row.hpp"

#include <algorithm>

namespace stamgast::kit {

WrappingRow::WrappingRow(const Rect& rect, float row_height, float gap)
    : rect_(rect), place_{rect.x, rect.y, 0, row_height}, gap_(gap) {}

Rect WrappingRow::next(float width) {
    width = std::min(width, rect_.width);
    const float left = empty_ ? rect_.x : place_.right() + gap_;
    const bool fits = empty_ || left + width <= rect_.right();
    empty_ = false;
    place_ = fits ? Rect{left, place_.y, width, place_.height}
                  : Rect{rect_.x, place_.bottom(), width, place_.height};
    return place_;
}

float WrappingRow::height() const { return empty_ ? 0 : place_.bottom() - rect_.y; }

} // namespace stamgast::kit
