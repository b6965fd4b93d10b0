#include "kit/paintbox.hpp"

#include <cmath>

namespace stamgast::kit {

Paintbox::Paintbox(TextEngine& text_engine) : text(text_engine), sprites(atlas, text) {}

void Paintbox::begin_frame(const Theme& theme, Direction direction, float pixel_ratio) {
    if (theme.text_styles != text_styles_ || direction != direction_ || pixel_ratio != pixel_ratio_) {
        text_styles_ = theme.text_styles;
        direction_ = direction;
        pixel_ratio_ = pixel_ratio;
        text_changed();
    }
    text.use(theme, direction);
    images.begin_frame(static_cast<int>(std::lround(theme.size(SizeToken::thumbnail) * pixel_ratio)));
    gave_all_up_ = false;
    if (atlas.overflowed()) {
        give_up_sprites(); // the last frame alone was too much for it; perhaps this one is not
    }
}

void Paintbox::text_changed() {
    text.clear();
    give_up_sprites();
}

bool Paintbox::settle() {
    if (!atlas.overflowed() || gave_all_up_) {
        sprites.rasterise_new(pixel_ratio_);
        return false;
    }
    if (!atlas.grow()) {
        give_up_sprites();
        gave_all_up_ = true;
    }
    return true;
}

void Paintbox::give_up_sprites() {
    sprites.clear();
    atlas.clear();
}

ImVector<ImTextureData*>& Paintbox::textures() {
    textures_.resize(0);
    for (const auto& texture : atlas.outgrown()) {
        textures_.push_back(texture.get());
    }
    textures_.push_back(&atlas.texture());
    textures_.push_back(&images.texture());
    return textures_;
}

} // namespace stamgast::kit
