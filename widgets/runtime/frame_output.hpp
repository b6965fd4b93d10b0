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
    bool open = false;       ///< what is in the flow always is; what lies above comes and goes
    std::string name;        ///< accessible name of a dialog
    std::string description; ///< of a dialog, read after its name; may be empty
    float width = 0;         ///< wanted, CSS px (in the flow mostly: as given)
    float height = 0;        ///< of all its content, CSS px; 0: there is nothing to show, and no width
    ImDrawData* draw_data =
        nullptr; ///< owned by the runtime, valid until the next frame; null if it was not drawn
};

struct Announcement {
    app::Politeness politeness = app::Politeness::polite;
    std::string text;
};

/// All that goes out. Effects never contain Announce: its words are in `announcements`.
struct FrameOutput {
    std::vector<SurfaceOutput> surfaces; ///< all, once the first was drawn
    kit::SemanticsDiff semantics;
    std::vector<app::Effect> effects;
    std::vector<Announcement> announcements;
    std::vector<WantedImage> images;
    std::optional<app::Section> section; ///< of the account page that was drawn
    std::optional<kit::NodeId> focus;    ///< to be focused after the diff was applied
    std::optional<double> wake_in_ms;    ///< wants a frame then at the latest; nothing: idle
};

} // namespace stamgast::runtime
