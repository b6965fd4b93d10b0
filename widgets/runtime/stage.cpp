#include "runtime/stage.hpp"

#include <algorithm>

#include "views/notice_toast.hpp"
#include "views/page_dialog.hpp"
#include "views/part_view.hpp"

namespace stamgast::runtime {
namespace {

using kit::SizeToken;
using kit::SurfaceId;

constexpr SurfaceId above[] = {SurfaceId::dialog, SurfaceId::dialog_actions, SurfaceId::toast};

bool is_open(SurfaceId surface, const app::Model& model, const views::ViewState& state) {
    return surface == SurfaceId::toast ? model.toast.has_value()
                                       : views::open_dialog(model, state) != nullptr;
}

/// How wide a surface above the page wants to be. On a phone the dialog is a sheet from edge to edge.
float wanted_width(SurfaceId surface, const kit::Theme& theme, float viewport_width) {
    if (surface != SurfaceId::toast && viewport_width < theme.size(SizeToken::compact_below)) {
        return viewport_width;
    }
    return std::min(viewport_width - 2 * theme.size(SizeToken::space_m), theme.size(SizeToken::dialog_max));
}

/// Where the browser says that the surface is. One that is only just opening is seen from its top.
SurfaceGeometry geometry_of(SurfaceId surface, const Stage::Surroundings& surroundings) {
    const ViewportGeometry& viewport = surroundings.viewport;
    SurfaceGeometry geometry{.id = surface, .slice_height = viewport.height};
    const auto reported = std::ranges::find(viewport.surfaces, surface, &SurfaceGeometry::id);
    if (reported != viewport.surfaces.end()) {
        geometry = *reported;
    }
    if (!kit::is_in_flow(surface)) {
        geometry.width = wanted_width(surface, surroundings.preferences.theme, viewport.width);
    }
    return geometry;
}

float draw_view(const PartSurface& place, views::Scene& scene) {
    switch (place.id) {
    case SurfaceId::dialog:
        return views::open_dialog(scene.model, scene.state)->draw(scene);
    case SurfaceId::dialog_actions:
        return views::open_dialog(scene.model, scene.state)->draw_actions(scene);
    case SurfaceId::toast:
        return views::draw_notice_toast(scene);
    default:
        return views::draw_part(scene, place.part);
    }
}

} // namespace

struct Stage::Task {
    const Surroundings& surroundings;
    const app::Model& model;
    const views::Texts& texts;
    views::ViewState& state;
};

/// One surface while it is drawn: its canvas, and what views draw through.
class Stage::Sheet {
public:
    Sheet(const Task& task, const PartSurface& place, const SurfaceGeometry& geometry, kit::Canvas& canvas,
          kit::Paintbox& paintbox, Drawing& drawing)
        : ui_({.theme = task.surroundings.preferences.theme,
               .paintbox = paintbox,
               .interaction = task.surroundings.interaction,
               .semantics = drawing.semantics,
               .draw_list = canvas.draw_list(),
               .pictures = canvas.pictures(),
               .surface = place.id,
               .width = geometry.width,
               .slice_top = geometry.slice_top,
               .slice_height = geometry.slice_height,
               .pixel_ratio = task.surroundings.viewport.pixel_ratio,
               .direction = task.surroundings.preferences.direction,
               .shown_by = task.surroundings.viewport.shown_by}),
          scene_{.ui = ui_,
                 .model = task.model,
                 .texts = task.texts,
                 .state = task.state,
                 .semantics = drawing.semantics,
                 .focused = task.surroundings.interaction.focused,
                 .slice_top = geometry.slice_top,
                 .slice_height = geometry.slice_height,
                 .actions = drawing.actions,
                 .order = place.order} {}
    [[nodiscard]] views::Scene& scene() { return scene_; }

private:
    kit::Ui ui_;
    views::Scene scene_;
};

Stage::Stage(kit::TextEngine& text_engine) : paintbox_(text_engine) {}

Stage::Drawing Stage::draw(const Surroundings& surroundings, const app::Model& model,
                           const views::Texts& texts, views::ViewState& state) {
    Drawing drawing;
    drawing.semantics.reserve(described_);
    state.attention_node = 0;
    state.focused_form.reset();
    canvases_used_ = 0;
    const Task task{surroundings, model, texts, state};
    for (const PartSurface& part : surroundings.parts) {
        draw_surface(task, part, drawing);
    }
    for (const SurfaceId id : above) {
        draw_above(task, id, drawing);
    }
    described_ = drawing.semantics.size() + drawing.semantics.size() / 8;
    return drawing;
}

void Stage::draw_above(const Task& task, SurfaceId id, Drawing& drawing) {
    if (!is_open(id, task.model, task.state)) {
        drawing.surfaces.push_back({.id = id, .name = {}, .description = {}});
        return;
    }
    draw_surface(task, {.id = id}, drawing);
    if (id == SurfaceId::dialog) {
        const views::PageDialog& dialog = *views::open_dialog(task.model, task.state);
        drawing.surfaces.back().name = dialog.title(task.model, task.texts);
        drawing.surfaces.back().description = dialog.description(task.model, task.texts);
    }
}

void Stage::draw_surface(const Task& task, const PartSurface& place, Drawing& drawing) {
    SurfaceGeometry geometry = geometry_of(place.id, task.surroundings);
    const bool is_laid_out = geometry.width > 0;
    kit::Canvas& canvas = next_canvas();
    SurfaceOutput surface{.id = place.id, .open = true, .name = {}, .description = {}};
    surface.width = geometry.width;
    if (place.id >= SurfaceId::first_part) {
        Sheet measured(task, place, geometry, canvas, paintbox_, drawing);
        const float natural = views::natural_width(measured.scene(), place.part);
        surface.width = natural > 0 ? natural : surface.width;
        geometry.width = is_laid_out ? geometry.width : surface.width; // it says how large it would be
        if (geometry.width <= 0) { // nobody can see it: it is not laid out
            drawing.surfaces.push_back(std::move(surface));
            return;
        }
    }
    canvas.begin(geometry.width, geometry.slice_height, task.surroundings.viewport.pixel_ratio);
    Sheet sheet(task, place, geometry, canvas, paintbox_, drawing);
    surface.height = draw_view(place, sheet.scene());
    surface.width = surface.height > 0 ? surface.width : 0;
    ImDrawData& drawn = canvas.finish();
    surface.draw_data = is_laid_out ? &drawn : nullptr;
    drawing.surfaces.push_back(std::move(surface));
}

kit::Canvas& Stage::next_canvas() {
    if (canvases_used_ == canvases_.size()) {
        canvases_.push_back(std::make_unique<kit::Canvas>(paintbox_));
    }
    return *canvases_[canvases_used_++];
}

} // namespace stamgast::runtime
