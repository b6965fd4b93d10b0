#pragma once

#include <vector>

#include "imgui.h"
#include "kit/picture_tiles.hpp"
#include "kit/semantics.hpp"

namespace stamgast::wasm {

/// Draws surfaces with WebGL 2 and shows them. All surfaces share one context, on a canvas that is never
/// seen; JS shows each picture on the surface's own canvas in the same task. Without a context (none to be
/// had, or lost) nothing is drawn, and JS shows the mirror.
class Screen {
public:
    Screen() = default;
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// Before anything of a frame is described: whoever owns these textures sees from their status when the
    /// renderer has lost them.
    void begin_frame(ImVector<ImTextureData*>& textures);
    /// `data` is in device px, lists all textures that it uses, and is drawn as far as the surface shows
    /// something else: of many on a page, most frames change a part of one.
    void draw(kit::SurfaceId surface, ImDrawData& data);
    /// All surfaces of a frame were drawn: of the others nothing is on screen any more.
    void end_frame();

private:
    struct Shown {
        kit::SurfaceId surface;
        kit::PictureTiles tiles = {}; ///< of what is on the surface's canvas; of no picture: nobody knows
        bool in_frame = true;
    };

    [[nodiscard]] Shown& shown_on(kit::SurfaceId surface);
    void open(int generation, ImVector<ImTextureData*>& textures);
    void close();
    void upload(ImVector<ImTextureData*>& textures);

    int generation_ = 0; ///< of the context that everything was made in; 0: none
    ImTextureID pictures_ = ImTextureID_Invalid;
    int epoch_ = 0; ///< of what is on the surfaces' canvases
    std::vector<Shown> shown_;
};

} // namespace stamgast::wasm
