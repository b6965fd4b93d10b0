#pragma once

#include <memory>
#include <vector>

#include "app/action.hpp"
#include "app/model.hpp"
#include "kit/canvas.hpp"
#include "kit/paintbox.hpp"
#include "runtime/frame_input.hpp"
#include "runtime/frame_output.hpp"
#include "views/scene.hpp"

namespace stamgast::runtime {

/// Draws the surfaces: those of the parts in the page's flow, and those above it that are open.
class Stage {
public:
    explicit Stage(kit::TextEngine& text_engine);

    /// What the surfaces are drawn in.
    struct Surroundings {
        const Preferences& preferences;
        const ViewportGeometry& viewport;
        const kit::Interaction& interaction;
        const std::vector<PartSurface>& parts;
    };
    struct Drawing {
        std::vector<SurfaceOutput> surfaces;
        kit::SemanticsTree semantics;
        std::vector<app::Action> actions; ///< what the customer did, as the views understand it
    };
    /// All surfaces once. `state` remembers what views remember.
    [[nodiscard]] Drawing draw(const Surroundings& surroundings, const app::Model& model,
                               const views::Texts& texts, views::ViewState& state);

    [[nodiscard]] kit::Paintbox& paintbox() { return paintbox_; }

private:
    struct Task;
    class Sheet;
    void draw_above(const Task& task, kit::SurfaceId id, Drawing& drawing);
    void draw_surface(const Task& task, const PartSurface& place, Drawing& drawing);
    [[nodiscard]] kit::Canvas& next_canvas();

    kit::Paintbox paintbox_;
    std::size_t described_ = 0; ///< how many nodes the next drawing is likely to describe
    /// One for each surface that was ever drawn in one drawing, in the order of drawing.
    std::vector<std::unique_ptr<kit::Canvas>> canvases_;
    std::size_t canvases_used_ = 0; ///< by this drawing
};

} // namespace stamgast::runtime
