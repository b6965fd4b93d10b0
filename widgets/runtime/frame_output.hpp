#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/effect.hpp"
#include "app/section.hpp"
#include "imgui.h"
#include "kit/image_cache.hpp"
#include "kit/semantics.hpp"

namespace stamgast::runtime {

/// A picture that is wanted: to be drawn into the square `size` px cell at (x, y) of the image atlas (device
/// px).
using WantedImage = kit::ImageCache::Wanted;

struct SurfaceOutput {
    kit::SurfaceId id = kit::SurfaceId::page;
    bool open = false;       ///< the page always is; others come and go
    std::string name;        ///< accessible name of a dialog
    std::string description; ///< of a dialog, read after its name; may be empty
    float width = 0;         ///< wanted, CSS px (page: as given)
    float height = 0;        ///< of all its content, CSS px
    ImDrawData* draw_data =
        nullptr; ///< owned by the runtime, valid until the next frame; null if it is not open
};

struct Announcement {
    app::Politeness politeness = app::Politeness::polite;
    std::string text;
};

/// All that goes out. Effects never contain Announce: its words are in `announcements`.
struct FrameOutput {
    std::vector<SurfaceOutput> surfaces; ///< all four, once the first was drawn
    kit::SemanticsDiff semantics;
    std::vector<app::Effect> effects;
    std::vector<Announcement> announcements;
    std::vector<WantedImage> images;
    std::optional<app::Section> section; ///< that was drawn; nothing before the first drawing
    std::optional<kit::NodeId> focus;    ///< to be focused after the diff was applied
    std::optional<double> wake_in_ms;    ///< wants a frame then at the latest; nothing: idle
};

} // namespace stamgast::runtime
