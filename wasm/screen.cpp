#include "screen.hpp"

#include <GLES3/gl3.h>

#include <algorithm>

#include "browser_imports.hpp"
#include "imgui_impl_opengl3.h"
#include "kit/fingerprint.hpp"

namespace stamgast::wasm {

namespace {

/// The picture texture has no pixels on this side; JS draws into it.
bool is_pictures(const ImTextureData& texture) { return texture.Pixels == nullptr; }

} // namespace

Screen::~Screen() { close(); }

void Screen::begin_frame(ImVector<ImTextureData*>& textures) {
    const int generation = stamgast_canvas_generation();
    if (generation != 0 && generation != generation_)
        open(generation, textures);
    const int epoch = stamgast_canvas_epoch();
    if (epoch != epoch_)
        shown_.clear();
    epoch_ = epoch;
}

void Screen::draw(kit::SurfaceId surface, ImDrawData& data) {
    if (generation_ == 0 || generation_ != stamgast_canvas_generation() || data.Textures == nullptr)
        return;
    const int width = static_cast<int>(data.DisplaySize.x);
    const int height = static_cast<int>(data.DisplaySize.y);
    if (width <= 0 || height <= 0)
        return;
    upload(*data.Textures);
    Shown& shown = shown_on(surface);
    const std::uint64_t fingerprint = kit::fingerprint(data);
    if (shown.fingerprint == fingerprint)
        return;
    stamgast_canvas_reserve(width, height);
    glDisable(GL_SCISSOR_TEST);
    glClearColor(0, 0, 0, 0);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(&data);
    const bool fits = stamgast_canvas_present(static_cast<int>(surface), width, height) != 0;
    shown.fingerprint = fits ? fingerprint : 0;
}

void Screen::end_frame() {
    std::erase_if(shown_, [](const Shown& shown) { return !shown.in_frame; });
    for (Shown& shown : shown_)
        shown.in_frame = false;
}

Screen::Shown& Screen::shown_on(kit::SurfaceId surface) {
    const auto found = std::ranges::find(shown_, surface, &Shown::surface);
    if (found == shown_.end())
        return shown_.emplace_back(Shown{surface});
    found->in_frame = true;
    return *found;
}

void Screen::open(int generation, ImVector<ImTextureData*>& textures) {
    close();
    stamgast_canvas_open();
    if (!ImGui_ImplOpenGL3_Init("#version 300 es"))
        return;
    generation_ = generation;
    ImGui_ImplOpenGL3_NewFrame();
    // Those of another context are gone with it; whoever owns them sees from their status that they are new.
    for (ImTextureData* texture : textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_WantCreate);
    }
}

void Screen::close() {
    if (generation_ != 0)
        ImGui_ImplOpenGL3_Shutdown();
    generation_ = 0;
    shown_.clear();
    pictures_ = ImTextureID_Invalid;
}

void Screen::upload(ImVector<ImTextureData*>& textures) {
    for (ImTextureData* texture : textures) {
        if (texture->Status != ImTextureStatus_OK)
            ImGui_ImplOpenGL3_UpdateTexture(texture);
        if (!is_pictures(*texture) || texture->TexID == pictures_)
            continue;
        pictures_ = texture->TexID;
        stamgast_canvas_pictures(static_cast<std::uint32_t>(pictures_));
    }
}

} // namespace stamgast::wasm
