#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "imgui.h"
#include "kit/atlas.hpp"

namespace stamgast::kit {

/// The shop's pictures, cut to squares, in a texture of equal cells whose pixels only the renderer has
/// (`ImTextureData::Pixels` is null: it makes an empty texture of that size, and whoever loads pictures draws
/// into it). When all cells are taken, the picture that was not seen for the longest time gives up its own.
class ImageCache {
public:
    static constexpr int texture_size = 2048;

    enum class State : std::uint8_t { loading, ready, failed };
    struct Picture {
        State state = State::loading;
        Sprite cell; ///< empty unless ready
    };
    /// To be loaded and drawn into the square of `size` texels at (x, y).
    struct Wanted {
        std::uint32_t image = 0; ///< id, never used again for another picture
        std::string url;
        int x = 0;
        int y = 0;
        int size = 0;
    };

    ImageCache();

    /// Cells of another size empty the cache. Also notices that the renderer lost its texture: then all
    /// pictures are wanted again.
    void begin_frame(int cell_size);
    /// What there is of a picture; asks for it if it was never asked for. Marks it as seen in this frame.
    [[nodiscard]] Picture look_up(std::string_view url);
    /// What was asked for since the last call.
    [[nodiscard]] std::vector<Wanted> take_wanted();
    /// The loader is done with it. 0 × 0: it failed, and is not asked for again before the page is loaded
    /// anew. Late answers for a cell that has another picture by now are ignored.
    void placed(std::uint32_t image, int width, int height);

    [[nodiscard]] ImTextureData& texture() { return texture_; }

private:
    struct Entry {
        std::uint32_t image = 0;
        State state = State::loading;
        int cell = -1; ///< -1: waits for one
        std::uint32_t last_seen = 0;
    };
    struct UrlHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view url) const { return std::hash<std::string_view>{}(url); }
    };
    using Entries = std::unordered_map<std::string, Entry, UrlHash, std::equal_to<>>;

    void want(const std::string& url, Entry& entry);
    [[nodiscard]] std::optional<int> take_cell();
    [[nodiscard]] Sprite cell_at(int index) const;
    void create_texture();

    Entries entries_;
    std::unordered_map<std::uint32_t, std::string> url_of_; ///< of the pictures that are being loaded
    std::vector<bool> cell_taken_;
    std::vector<Wanted> wanted_;
    ImTextureData texture_;
    int cell_size_ = 0;
    bool was_created_ = false; ///< the renderer had its texture in the last frame
    std::uint32_t frame_ = 0;
    std::uint32_t last_image_ = 0;
};

} // namespace stamgast::kit
