#include "kit/picture_tiles.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace stamgast::kit {
namespace {

/// Eight bytes at a time: a picture is some hundred kB, and is looked at in each frame. The step is that of
/// FNV-1a, and the rotation brings what it did to the upper bits to the lower ones.
void mix(std::uint64_t& mixed, std::uint64_t word) {
    mixed = std::rotl((mixed ^ word) * 0x9E3779B97F4A7C15ULL, 29);
}

void mix(std::uint64_t& mixed, const ImVec2& two) { mix(mixed, std::bit_cast<std::uint64_t>(two)); }

int tiles_in(float px) { return static_cast<int>(std::ceil(px / PictureTiles::side)); }

int tile_at(float px) { return static_cast<int>(px) / PictureTiles::side; }

bool touch(const ImVec4& above, const ImVec4& below) {
    return above.x == below.x && above.z == below.z && above.w == below.y;
}

} // namespace

PictureTiles::PictureTiles(const ImDrawData& data)
    : size_(data.DisplaySize), columns_(tiles_in(size_.x)), rows_(tiles_in(size_.y)) {
    std::uint64_t start = 0xCBF29CE484222325ULL;
    if (data.Textures != nullptr) {
        for (const ImTextureData* texture : *data.Textures)
            mix(start, static_cast<std::uint64_t>(texture->UniqueID));
    }
    prints_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), start);
    for (const ImDrawList* list : data.CmdLists)
        add(*list);
}

void PictureTiles::add(const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
        const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
        const ImDrawIdx* const end = index + command.ElemCount;
        while (index != end) {
            // Most of a picture are letters: two triangles with one side in common.
            const bool is_quad = end - index >= 6 && index[3] == index[0] && index[4] == index[2];
            const ImDrawVert* const corners[] = {&vertices[index[0]], &vertices[index[1]],
                                                 &vertices[index[2]], &vertices[index[is_quad ? 5 : 2]]};
            add(corners, command.ClipRect);
            index += is_quad ? 6 : 3;
        }
    }
}

/// What lies between these corners, as far as it can be seen.
void PictureTiles::add(const ImDrawVert* const (&corners)[4], const ImVec4& clip) {
    ImVec4 box(size_.x, size_.y, 0, 0);
    std::uint64_t print = 0;
    for (const ImDrawVert* corner : corners) {
        const ImVec2& at = corner->pos;
        box = {std::min(box.x, at.x), std::min(box.y, at.y), std::max(box.z, at.x), std::max(box.w, at.y)};
        mix(print, at);
        mix(print, corner->uv);
        mix(print, corner->col);
    }
    mix(print, ImVec2(clip.x, clip.y));
    mix(print, ImVec2(clip.z, clip.w));
    const float left = std::max(box.x, std::max(clip.x, 0.0F));
    const float top = std::max(box.y, std::max(clip.y, 0.0F));
    const float right = std::min(box.z, std::min(clip.z, size_.x));
    const float bottom = std::min(box.w, std::min(clip.w, size_.y));
    if (left >= right || top >= bottom)
        return;
    const int last_column = std::min(tile_at(right), columns_ - 1);
    const int last_row = std::min(tile_at(bottom), rows_ - 1);
    for (int row = tile_at(top); row <= last_row; ++row) {
        for (int column = tile_at(left); column <= last_column; ++column)
            mix(prints_[static_cast<std::size_t>(row * columns_ + column)], print);
    }
}

std::vector<ImVec4> PictureTiles::changed_since(const PictureTiles& before) const {
    if (before.size_.x != size_.x || before.size_.y != size_.y)
        return {whole()};
    std::vector<ImVec4> boxes;
    for (int row = 0; row < rows_; ++row) {
        int first = 0; // of those beside each other that have changed
        for (int column = 0; column <= columns_; ++column) {
            const auto tile = static_cast<std::size_t>(row * columns_ + column);
            if (column < columns_ && prints_[tile] != before.prints_[tile])
                continue;
            if (first < column) {
                const ImVec4 next = box(first, row, column, row + 1);
                const auto above =
                    std::ranges::find_if(boxes, [&next](const ImVec4& each) { return touch(each, next); });
                if (above != boxes.end())
                    above->w = next.w;
                else
                    boxes.push_back(next);
            }
            first = column + 1;
        }
    }
    return boxes;
}

ImVec4 PictureTiles::box(int left, int top, int right, int bottom) const {
    const auto px = [](int tiles) { return static_cast<float>(tiles * side); };
    return {px(left), px(top), std::min(px(right), size_.x), std::min(px(bottom), size_.y)};
}

PicturePart::PicturePart(ImDrawData& data, const ImVec4& box, const ImVec2& to, const ImVec2& size)
    : data_(data), position_(data.DisplayPos), size_(data.DisplaySize) {
    data.DisplayPos = {box.x - to.x, box.y - to.y};
    data.DisplaySize = size;
    for (ImDrawList* list : data.CmdLists) {
        ImVector<ImDrawCmd> seen;
        for (ImDrawCmd command : list->CmdBuffer) {
            ImVec4& clip = command.ClipRect;
            clip = {std::max(clip.x, box.x), std::max(clip.y, box.y), std::min(clip.z, box.z),
                    std::min(clip.w, box.w)};
            if (clip.x < clip.z && clip.y < clip.w)
                seen.push_back(command);
        }
        list->CmdBuffer.swap(seen);
        commands_.push_back(seen);
    }
}

PicturePart::~PicturePart() {
    data_.DisplayPos = position_;
    data_.DisplaySize = size_;
    for (int list = 0; list < data_.CmdLists.Size; ++list)
        data_.CmdLists[list]->CmdBuffer.swap(commands_[static_cast<std::size_t>(list)]);
}

} // namespace stamgast::kit
