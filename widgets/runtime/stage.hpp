#pragma once

#include <array>
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

/// Draws the surfaces: which are open, how wide they are, and which view fills each.
class Stage {
public:
    explicit Stage(kit::TextEngine& text_engine);

    /// What the surfaces are drawn in.
    struct Surroundings {
        const Preferences& preferences;
        const ViewportGeometry& viewport;
        const kit::Interaction& interaction;
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
    void draw_surface(const Task& task, SurfaceOutput& surface, Drawing& drawing);

    kit::Paintbox paintbox_;
    std::size_t described_ = 0; ///< how many nodes the next drawing is likely to describe
    std::array<std::unique_ptr<kit::Canvas>, static_cast<std::size_t>(kit::SurfaceId::count)> canvases_;
};

} // namespace stamgast::runtime
