#pragma once

#include <array>
#include <cstddef>

#include "imgui.h"
#include "kit/atlas.hpp"
#include "kit/geometry.hpp"
#include "kit/image_cache.hpp"
#include "kit/sprites.hpp"
#include "kit/text_cache.hpp"
#include "kit/text_engine.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// What all surfaces paint with: measured text, the atlas of runs, icons and shadows, the pictures. One per
/// runtime; it outlives frames and canvases. A frame is `begin_frame`, all surfaces drawn, `settle`; while
/// that says true, the surfaces are drawn again.
class Paintbox {
public:
    explicit Paintbox(TextEngine& text_engine);

    /// Forgets by itself what a change of fonts, direction or pixel ratio made stale.
    void begin_frame(const Theme& theme, Direction direction, float pixel_ratio);
    /// True: not all that was to be painted had room; there is room now, draw the surfaces of this frame
    /// again. False: all pixels of what has room are there, and the frame can be shown.
    [[nodiscard]] bool settle();
    /// Fonts were loaded or the root font size changed: nothing measured holds any more.
    void text_changed();

    TextCache text;
    Atlas atlas;
    Sprites sprites;
    ImageCache images;

    /// For ImDrawData::Textures: those of the atlas and of the pictures. The renderer creates and updates
    /// them.
    [[nodiscard]] ImVector<ImTextureData*>& textures();

private:
    void give_up_sprites();

    ImVector<ImTextureData*> textures_;
    std::array<TextStyle, static_cast<std::size_t>(TextToken::count)> text_styles_;
    Direction direction_ = Direction::left_to_right;
    float pixel_ratio_ = 0;
    bool gave_all_up_ = false; ///< in this frame, all that was in the atlas
};

} // namespace stamgast::kit
