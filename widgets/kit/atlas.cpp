#include "kit/atlas.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

namespace stamgast::kit {
namespace {

constexpr int bytes_per_pixel = 4;
constexpr int first_height = 512;
constexpr int margin = 1; // transparent, so that linear sampling at a sprite's edge never meets its neighbour
// The white pixel is the middle of 3 × 3 white texels, so that sampling beside it stays white.
constexpr int white_size = 3;

int rounded_up_to_4(int length) { return (length + 3) & ~3; }

} // namespace

Atlas::Atlas() : texture_(std::make_unique<ImTextureData>()) {
    texture_->Create(ImTextureFormat_RGBA32, width, first_height);
    put_white_pixel();
}

Atlas::~Atlas() = default;

std::optional<Sprite> Atlas::reserve(int sprite_width, int sprite_height) {
    assert(sprite_width > 0 && sprite_height > 0);
    Shelf* shelf = shelf_for(sprite_width + margin, sprite_height + margin);
    if (shelf == nullptr) {
        overflowed_ = true;
        return std::nullopt;
    }
    const Sprite sprite{static_cast<std::uint16_t>(shelf->used_width), static_cast<std::uint16_t>(shelf->y),
                        static_cast<std::uint16_t>(sprite_width), static_cast<std::uint16_t>(sprite_height)};
    shelf->used_width += sprite_width + margin;
    return sprite;
}

Atlas::Shelf* Atlas::shelf_for(int sprite_width, int sprite_height) {
    Shelf* best = nullptr;
    for (Shelf& shelf : shelves_) {
        const bool fits = shelf.height >= sprite_height && shelf.used_width + sprite_width <= width;
        if (fits && (best == nullptr || shelf.height < best->height)) {
            best = &shelf;
        }
    }
    // A much higher shelf would waste more than a new one.
    if (best != nullptr && best->height <= sprite_height + sprite_height / 4 + 4) {
        return best;
    }
    const int y = shelves_.empty() ? margin : shelves_.back().y + shelves_.back().height;
    const int height = rounded_up_to_4(sprite_height);
    if (sprite_width + margin <= width && y + height <= texture_->Height) {
        shelves_.push_back({y, height, margin});
        return &shelves_.back();
    }
    return best;
}

void Atlas::write(const Sprite& sprite, const std::uint8_t* rgba, std::size_t pitch) {
    const std::size_t row = static_cast<std::size_t>(sprite.width) * bytes_per_pixel;
    for (int y = 0; y < sprite.height; ++y) {
        std::memcpy(texture_->GetPixelsAt(sprite.x, sprite.y + y), rgba + static_cast<std::size_t>(y) * pitch,
                    row);
    }
    if (texture_->Status == ImTextureStatus_WantCreate) {
        return; // it will be created with these pixels
    }
    if (texture_->Status == ImTextureStatus_OK) {
        texture_->Updates.resize(0); // the renderer has done them
        texture_->SetStatus(ImTextureStatus_WantUpdates);
    }
    note_update(sprite);
}

// What is new on one shelf lies side by side and becomes one rectangle: each is a call of the renderer.
void Atlas::note_update(const Sprite& sprite) {
    for (ImTextureRect& update : texture_->Updates) {
        if (update.y == sprite.y) {
            const int left = std::min<int>(update.x, sprite.x);
            const int right = std::max(update.x + update.w, sprite.x + sprite.width);
            update.x = static_cast<unsigned short>(left);
            update.w = static_cast<unsigned short>(right - left);
            update.h = std::max<unsigned short>(update.h, sprite.height);
            return;
        }
    }
    texture_->Updates.push_back({sprite.x, sprite.y, sprite.width, sprite.height});
}

bool Atlas::grow() {
    if (texture_->Height >= max_height) {
        return false;
    }
    auto larger = std::make_unique<ImTextureData>();
    larger->Create(ImTextureFormat_RGBA32, width, std::min(texture_->Height * 2, max_height));
    larger->UniqueID = texture_->UniqueID;
    std::memcpy(larger->Pixels, texture_->Pixels, static_cast<std::size_t>(texture_->GetSizeInBytes()));
    std::swap(texture_, larger);
    overflowed_ = false;
    larger->DestroyPixels();
    if (larger->Status != ImTextureStatus_WantCreate) {
        larger->SetStatus(ImTextureStatus_WantDestroy);
        larger->UnusedFrames = 1; // the renderer waits for this
        outgrown_.push_back(std::move(larger));
    }
    return true;
}

void Atlas::clear() {
    shelves_.clear();
    ++texture_
          ->UniqueID; // what is put into it from now on may get the place of something else: see PictureTiles
    overflowed_ = false;
    std::memset(texture_->Pixels, 0, static_cast<std::size_t>(texture_->GetSizeInBytes()));
    if (texture_->Status != ImTextureStatus_WantCreate) {
        texture_->Updates.resize(0);
        texture_->Updates.push_back({0, 0, static_cast<unsigned short>(texture_->Width),
                                     static_cast<unsigned short>(texture_->Height)});
        texture_->SetStatus(ImTextureStatus_WantUpdates);
    }
    put_white_pixel();
}

void Atlas::put_white_pixel() {
    std::array<std::uint8_t, white_size * white_size * bytes_per_pixel> white;
    white.fill(0xff);
    // The first sprite of an empty atlas always gets the same place.
    const auto sprite = reserve(white_size, white_size);
    assert(sprite && sprite->x == margin && sprite->y == margin);
    write(*sprite, white.data(), white_size * bytes_per_pixel);
}

ImVec2 Atlas::white_pixel() const {
    constexpr float middle = margin + white_size / 2.0F;
    return texture_coordinates(middle, middle);
}

ImVec2 Atlas::texture_coordinates(float x, float y) const {
    return {x / static_cast<float>(texture_->Width), y / static_cast<float>(texture_->Height)};
}

ImTextureData& Atlas::texture() { return *texture_; }

std::span<const std::unique_ptr<ImTextureData>> Atlas::outgrown() {
    std::erase_if(outgrown_,
                  [](const auto& texture) { return texture->Status == ImTextureStatus_Destroyed; });
    return outgrown_;
}

} // namespace stamgast::kit
