#pragma once

#include "imgui.h"
#include "kit/semantics.hpp"

namespace stamgast::wasm {

/// Draws surfaces with WebGL 2 and shows them. All surfaces share one context, on a canvas that is never
/// seen; JS copies each picture to the surface's own canvas in the same task. Without a context (none to be
/// had, or lost) nothing is drawn, and JS shows the mirror.
class Screen {
public:
    Screen() = default;
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// `data` is in device px, and lists all textures that it uses.
    void draw(kit::SurfaceId surface, ImDrawData& data);

private:
    [[nodiscard]] bool open(int generation, ImVector<ImTextureData*>& textures);
    void close();
    void upload(ImVector<ImTextureData*>& textures);

    int generation_ = 0; ///< of the context that everything was made in; 0: none
    ImTextureID pictures_ = ImTextureID_Invalid;
};

} // namespace stamgast::wasm
