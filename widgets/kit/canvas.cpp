#include "kit/canvas.hpp"

#include <cmath>

#include "imgui_internal.h"

namespace stamgast::kit {

Canvas::Canvas(Paintbox& paintbox)
    : paintbox_(paintbox), shared_(std::make_unique<ImDrawListSharedData>()),
      list_(std::make_unique<ImDrawList>(shared_.get())),
      pictures_(std::make_unique<ImDrawList>(shared_.get())) {
    shared_->InitialFlags = ImDrawListFlags_AntiAliasedFill;
    constexpr float most_error_px = 0.1F; // corners of pictures are round to the eye
    shared_->SetCircleTessellationMaxError(most_error_px);
}

Canvas::~Canvas() = default;

void Canvas::begin(float width, float slice_height, float pixel_ratio) {
    const ImVec2 size(std::round(width * pixel_ratio), std::round(slice_height * pixel_ratio));
    shared_->ClipRectFullscreen = ImVec4(0, 0, size.x, size.y);
    shared_->TexUvWhitePixel = paintbox_.atlas.white_pixel();
    data_.Clear();
    data_.DisplaySize = size;
    data_.FramebufferScale = ImVec2(1, 1);
    begin_list(*list_, paintbox_.atlas.texture().GetTexRef());
    begin_list(*pictures_, paintbox_.images.texture().GetTexRef());
}

void Canvas::begin_list(ImDrawList& list, ImTextureRef texture) {
    list._ResetForNewFrame();
    list.PushTexture(texture);
    list.PushClipRectFullScreen();
}

ImDrawList& Canvas::draw_list() { return *list_; }

ImDrawList& Canvas::pictures() { return *pictures_; }

ImDrawData& Canvas::finish() {
    data_.AddDrawList(list_.get());
    data_.AddDrawList(pictures_.get());
    data_.Textures = &paintbox_.textures();
    data_.Valid = true;
    return data_;
}

} // namespace stamgast::kit
