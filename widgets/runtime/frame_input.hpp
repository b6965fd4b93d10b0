#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/action.hpp"
#include "kit/geometry.hpp"
#include "kit/semantics.hpp"
#include "kit/theme.hpp"
#include "kit/ui.hpp"
#include "views/texts.hpp"

namespace stamgast::runtime {

/// Where a surface is and which part of it can be seen. CSS px.
struct SurfaceGeometry {
    kit::SurfaceId id = kit::SurfaceId::page;
    float width = 0;
    float slice_top = 0;
    float slice_height = 0;
};

struct ViewportGeometry {
    float width = 0; ///< of the browser's viewport, CSS px
    float height = 0;
    float pixel_ratio = 1;
    kit::ShownBy shown_by = kit::ShownBy::pixels;
    std::vector<SurfaceGeometry> surfaces;
};

/// A part of Stamgast on the page around, and the surface that it fills.
struct PartSurface {
    kit::SurfaceId id = kit::SurfaceId::page;
    app::Part part = app::Part::account;
    std::string order{}; ///< that app::Part::reorder is about
};

struct Preferences {
    std::string locale; ///< BCP 47
    kit::Direction direction = kit::Direction::left_to_right;
    kit::Theme theme;
    views::Catalogue messages;
};

struct PlacedImage {
    std::uint32_t image = 0;
    int width = 0; ///< device px that were drawn at the image's place in the atlas; 0: it failed
    int height = 0;
};

/// All that came in since the last frame. Unpacked exhaustively by the runtime, so that a new field is not
/// forgotten.
struct FrameInput {
    std::int64_t now_ms = 0;                       ///< ms since 1970
    std::optional<std::vector<PartSurface>> parts; ///< all of them, when they are others
    std::optional<ViewportGeometry> viewport;
    std::optional<Preferences> preferences;
    bool text_changed = false; ///< fonts were loaded: all measurements are stale
    kit::Interaction interaction;
    std::vector<kit::SurfaceId> dismissed; ///< Escape
    std::vector<PlacedImage> images;
    std::vector<app::Action> actions;  ///< from outside: answers, failures, PageReturned
    std::vector<std::string> problems; ///< what could not be read, or was left out; for a developer
};

} // namespace stamgast::runtime
