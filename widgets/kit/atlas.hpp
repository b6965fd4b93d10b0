#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "imgui.h"

namespace stamgast::kit {

/// A place in the atlas, in texels. Empty: it holds nothing that could be seen.
struct Sprite {
    std::uint16_t x = 0;
    std::uint16_t y = 0;
    std::uint16_t width = 0;
    std::uint16_t height = 0;
    [[nodiscard]] bool empty() const { return width == 0 || height == 0; }
};

/// One texture of RGBA pixels (straight alpha) filled shelf by shelf. It grows until it is as large as every
/// WebGL 2 allows; then what is in it must be given up as a whole (Paintbox does), which is cheaper than to
/// keep books about each run.
class Atlas {
public:
    static constexpr int width = 2048;
    static constexpr int max_height = 2048;
    static constexpr int widest_sprite = width - 2; ///< also the highest

    Atlas();
    ~Atlas();
    Atlas(const Atlas&) = delete;
    Atlas& operator=(const Atlas&) = delete;

    /// Transparent room with a transparent margin around it, or nothing: then `overflowed` until room is
    /// made.
    [[nodiscard]] std::optional<Sprite> reserve(int sprite_width, int sprite_height);
    /// Copies the sprite's pixels: rows of its width, each beginning `pitch` bytes after the one before.
    void write(const Sprite& sprite, const std::uint8_t* rgba, std::size_t pitch);

    [[nodiscard]] bool overflowed() const { return overflowed_; }
    /// A larger texture with the same sprites at the same places; false if it is as large as it gets.
    bool grow();
    /// Empties it; all sprites become invalid.
    void clear();

    /// The middle of a white texel, in texture coordinates.
    [[nodiscard]] ImVec2 white_pixel() const;
    /// Texture coordinates of a texel's top left corner.
    [[nodiscard]] ImVec2 texture_coordinates(float x, float y) const;
    [[nodiscard]] ImTextureData& texture();
    /// Textures that were outgrown and wait for the renderer to destroy them; forgets those that are gone.
    [[nodiscard]] std::span<const std::unique_ptr<ImTextureData>> outgrown();

private:
    struct Shelf {
        int y;
        int height;
        int used_width;
    };
    Shelf* shelf_for(int sprite_width, int sprite_height);
    void note_update(const Sprite& sprite);
    void put_white_pixel();

    std::unique_ptr<ImTextureData> texture_;
    std::vector<std::unique_ptr<ImTextureData>> outgrown_;
    std::vector<Shelf> shelves_;
    bool overflowed_ = false;
};

} // namespace stamgast::kit
