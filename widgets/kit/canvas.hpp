#pragma once

#include <memory>

#include "imgui.h"
#include "kit/paintbox.hpp"

struct ImDrawListSharedData;

namespace stamgast::kit {

/// What one surface is painted on: a draw list of its own, and above it one for the pictures, which are of
/// another texture: in one list the renderer would change between the two for each picture. Coordinates are
/// whole device px from the top left of the slice, so that text and hairlines meet pixels exactly wherever
/// the page is scrolled to. Kept from frame to frame for its memory.
class Canvas {
public:
    explicit Canvas(Paintbox& paintbox);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// Empties it for a slice of this size, CSS px.
    void begin(float width, float slice_height, float pixel_ratio);
    [[nodiscard]] ImDrawList& draw_list();
    [[nodiscard]] ImDrawList& pictures();
    /// After all was drawn: for the renderer, valid until the next `begin`. FramebufferScale is 1,
    /// DisplaySize in device px.
    [[nodiscard]] ImDrawData& finish();

private:
    void begin_list(ImDrawList& list, ImTextureRef texture);

    Paintbox& paintbox_;
    std::unique_ptr<ImDrawListSharedData> shared_;
    std::unique_ptr<ImDrawList> list_;
    std::unique_ptr<ImDrawList> pictures_;
    ImDrawData data_;
};

} // namespace stamgast::kit
