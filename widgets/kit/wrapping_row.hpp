#pragma once

#include "kit/geometry.hpp"

namespace stamgast::kit {

/// Places things side by side, and in further rows below where one row has no room. The first thing of a row
/// is never wider than the row.
class WrappingRow {
public:
    /// `rect` gives the place and the width; `gap` is between neighbours, rows touch.
    WrappingRow(const Rect& rect, float row_height, float gap);

    /// Where the next thing goes; it gets `width`, or the whole row where that is less.
    Rect next(float width);
    /// Of all rows so far; 0 before the first thing was placed.
    [[nodiscard]] float height() const;

private:
    Rect rect_;
    Rect place_;
    float gap_;
    bool empty_ = true;
};

} // namespace stamgast::kit
