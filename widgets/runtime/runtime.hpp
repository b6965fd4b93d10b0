#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/action.hpp"
#include "app/effect.hpp"
#include "app/model.hpp"
#include "imgui.h"
#include "kit/formatter.hpp"
#include "kit/semantics.hpp"
#include "kit/text_engine.hpp"
#include "kit/theme.hpp"
#include "kit/ui.hpp"

namespace stamgast::runtime {

/// Where a surface is and which part of it can be seen. CSS px.
struct SurfaceGeometry {
    kit::SurfaceId id = kit::SurfaceId::page;
    float width = 0;
    float slice_top = 0;
    float slice_height = 0;
};

struct ViewportGeometry {
    float width = 0;   ///< of the browser's viewport, CSS px
    float height = 0;
    float pixel_ratio = 1;
    std::vector<SurfaceGeometry> surfaces;
};

struct Preferences {
    std::string locale;  ///< BCP 47
    kit::Direction direction = kit::Direction::left_to_right;
    bool reduced_motion = false;
    kit::Theme theme;
    /// The catalogue of the language: key → text, or key + "." + plural category → text.
    std::vector<std::pair<std::string, std::string>> messages;
};

struct PlacedImage {
    std::uint32_t image = 0;
    int width = 0;   ///< device px that were drawn at the image's place in the atlas; 0: it failed
    int height = 0;
};

/// All that came in since the last frame. Unpacked exhaustively by the runtime, so that a new field is not forgotten.
struct FrameInput {
    double time_ms = 0;        ///< monotonic, of the animation frame
    std::int64_t now_ms = 0;   ///< ms since 1970
    std::optional<ViewportGeometry> viewport;
    std::optional<Preferences> preferences;
    bool text_changed = false;  ///< fonts were loaded: all measurements are stale
    kit::Interaction interaction;
    std::vector<kit::SurfaceId> dismissed;  ///< Escape
    std::vector<PlacedImage> images;
    std::vector<app::Action> actions;  ///< from outside: answers, failures, PageReturned
};

/// A picture that is wanted: to be drawn into the square `size` px cell at (x, y) of the image atlas (device px).
struct WantedImage {
    std::uint32_t image = 0;
    std::string url;
    int x = 0;
    int y = 0;
    int size = 0;
};

struct SurfaceOutput {
    kit::SurfaceId id = kit::SurfaceId::page;
    bool open = false;    ///< the page always is; others come and go
    std::string name;     ///< accessible name of a dialog
    float width = 0;      ///< wanted, CSS px (page: as given)
    float height = 0;     ///< of all its content, CSS px
    ImDrawData* draw_data = nullptr;  ///< owned by the runtime, valid until the next frame
};

struct Announcement {
    app::Politeness politeness = app::Politeness::polite;
    std::string text;
};

/// All that goes out. Effects never contain Announce: its words are in `announcements`.
struct FrameOutput {
    std::vector<SurfaceOutput> surfaces;
    kit::SemanticsDiff semantics;
    std::vector<app::Effect> effects;
    std::vector<Announcement> announcements;
    std::vector<WantedImage> images;
    std::optional<kit::NodeId> focus;   ///< to be focused after the diff was applied
    bool animating = false;             ///< wants the next animation frame
    std::optional<double> wake_in_ms;   ///< wants a frame then at the latest; nothing: idle
};

/// The one stateful class. Owns the model, the ImGui context, the atlas and last frame's semantics; not the services.
class Runtime {
public:
    struct Start {
        std::string key_seed;
        bool can_reorder = false;
        bool can_search = false;
    };
    Runtime(kit::TextEngine& text_engine, kit::Formatter& formatter, Start start);
    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    /// One frame. Nothing is drawn before the first viewport and preferences came.
    [[nodiscard]] FrameOutput frame(FrameInput input);

    [[nodiscard]] const app::Model& model() const;
    [[nodiscard]] const kit::SemanticsTree& semantics() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace stamgast::runtime
