#include "screen.hpp"

#include <GLES3/gl3.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "browser_imports.hpp"
#include "imgui_impl_opengl3.h"

namespace stamgast::wasm {

namespace {

/// More than these are drawn faster at once.
constexpr std::size_t most_boxes = 40;

/// The picture texture has no pixels on this side; JS draws into it.
bool is_pictures(const ImTextureData& texture) { return texture.Pixels == nullptr; }

/// One below the other.
ImVec2 stacked_size(const std::vector<ImVec4>& boxes) {
    ImVec2 size;
    for (const ImVec4& box : boxes)
        size = {std::max(size.x, box.z - box.x), size.y + box.w - box.y};
    return size;
}

/// Whether it is worth it to draw these boxes alone. As a stack they are no taller than the picture, which
/// fits.
bool is_less(const std::vector<ImVec4>& boxes, const ImVec4& whole) {
    const ImVec2 size = stacked_size(boxes);
    return boxes.size() <= most_boxes && size.y <= whole.w && size.x * size.y <= whole.z * whole.w;
}

/// The boxes of a picture, one below the other, at the lower left of the canvas.
void render(ImDrawData& data, const std::vector<ImVec4>& boxes) {
    const ImVec2 size = stacked_size(boxes);
    stamgast_canvas_reserve(static_cast<int>(size.x), static_cast<int>(size.y));
    glDisable(GL_SCISSOR_TEST);
    glClearColor(0, 0, 0, 0);
    glClear(GL_COLOR_BUFFER_BIT);
    float top = 0;
    for (const ImVec4& box : boxes) {
        const kit::PicturePart part(data, box, {0, top}, size);
        ImGui_ImplOpenGL3_RenderDrawData(&data);
        top += box.w - box.y;
    }
}

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
    kit::PictureTiles tiles(data);
    std::vector<ImVec4> boxes = tiles.changed_since(shown.tiles);
    if (boxes.empty())
        return;
    if (stamgast_canvas_keeps() == 0 || !is_less(boxes, tiles.whole()))
        boxes = {tiles.whole()};
    render(data, boxes);
    const bool fits = stamgast_canvas_present(static_cast<int>(surface), width, height, &boxes.front().x,
                                              static_cast<int>(boxes.size())) != 0;
    shown.tiles = fits ? std::move(tiles) : kit::PictureTiles();
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
