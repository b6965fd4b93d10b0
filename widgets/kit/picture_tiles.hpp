#pragma once

#include <cstdint>
#include <vector>

#include "imgui.h"

namespace stamgast::kit {

/// A picture in square tiles, each with a number: where the number is the same, so is what is seen there. (Of
/// 2^64: two that share one do not happen.) What is in the textures is not looked at. It need not be: nothing
/// is put where something on screen still is, but for a texture that was emptied, which has another UniqueID.
class PictureTiles {
public:
    static constexpr int side = 32; ///< device px

    /// Of no picture: no other is like it.
    PictureTiles() = default;
    /// `data` is in device px, from 0, 0 on.
    explicit PictureTiles(const ImDrawData& data);

    /// Boxes that hold all that is seen otherwise than before, and do not overlap: left, top, right, bottom
    /// in device px, as a ClipRect. None: the pictures are the same.
    [[nodiscard]] std::vector<ImVec4> changed_since(const PictureTiles& before) const;
    /// The box that holds all of it.
    [[nodiscard]] ImVec4 whole() const { return {0, 0, size_.x, size_.y}; }

private:
    void add(const ImDrawList& list);
    void add(const ImDrawVert* const (&corners)[4], const ImVec4& clip);
    [[nodiscard]] ImVec4 box(int left, int top, int right, int bottom) const;

    ImVec2 size_; ///< device px
    int columns_ = 0;
    int rows_ = 0;
    std::vector<std::uint64_t> prints_; ///< row by row
};

/// As long as this lives a picture is drawn in part: what is in a box of it, at another place on a canvas of
/// another size.
class PicturePart {
public:
    /// `box` as in `changed_since`; `to` is where its left top goes, on a canvas of `size`: all in device px.
    PicturePart(ImDrawData& data, const ImVec4& box, const ImVec2& to, const ImVec2& size);
    ~PicturePart();
    PicturePart(const PicturePart&) = delete;
    PicturePart& operator=(const PicturePart&) = delete;

private:
    ImDrawData& data_;
    ImVec2 position_;
    ImVec2 size_;
    std::vector<ImVector<ImDrawCmd>> commands_; ///< of each list of the whole picture
};

} // namespace stamgast::kit
