#include "runtime/stage.hpp"

#include <algorithm>

#include "views/account_page.hpp"
#include "views/notice_toast.hpp"
#include "views/page_dialog.hpp"

namespace stamgast::runtime {
namespace {

using kit::SizeToken;
using kit::SurfaceId;

bool is_open(SurfaceId surface, const app::Model& model, const views::ViewState& state) {
    switch (surface) {
    case SurfaceId::dialog:
    case SurfaceId::dialog_actions:
        return views::open_dialog(model, state) != nullptr;
    case SurfaceId::toast:
        return model.toast.has_value();
    default:
        return true;
    }
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
    if (surface != SurfaceId::page) {
        geometry.width = wanted_width(surface, surroundings.preferences.theme, viewport.width);
    }
    return geometry;
}

float draw_view(SurfaceId surface, views::Scene& scene) {
    switch (surface) {
    case SurfaceId::dialog:
        return views::open_dialog(scene.model, scene.state)->draw(scene);
    case SurfaceId::dialog_actions:
        return views::open_dialog(scene.model, scene.state)->draw_actions(scene);
    case SurfaceId::toast:
        return views::draw_notice_toast(scene);
    default:
        return views::draw_account_page(scene);
    }
}

} // namespace

struct Stage::Task {
    const Surroundings& surroundings;
    const app::Model& model;
    const views::Texts& texts;
    views::ViewState& state;
};

Stage::Stage(kit::TextEngine& text_engine) : paintbox_(text_engine) {
    for (auto& canvas : canvases_) {
        canvas = std::make_unique<kit::Canvas>(paintbox_);
    }
}

Stage::Drawing Stage::draw(const Surroundings& surroundings, const app::Model& model,
                           const views::Texts& texts, views::ViewState& state) {
    Drawing drawing;
    drawing.semantics.reserve(described_);
    state.attention_node = 0;
    state.focused_form.reset();
    const Task task{surroundings, model, texts, state};
    for (std::size_t index = 0; index < canvases_.size(); ++index) {
        SurfaceOutput surface{.id = static_cast<SurfaceId>(index), .name = {}, .description = {}};
        surface.open = is_open(surface.id, model, state);
        if (surface.open) {
            draw_surface(task, surface, drawing);
        }
        drawing.surfaces.push_back(std::move(surface));
    }
    described_ = drawing.semantics.size() + drawing.semantics.size() / 8;
    return drawing;
}

void Stage::draw_surface(const Task& task, SurfaceOutput& surface, Drawing& drawing) {
    const auto& [preferences, viewport, interaction] = task.surroundings;
    const SurfaceGeometry geometry = geometry_of(surface.id, task.surroundings);
    kit::Canvas& canvas = *canvases_[static_cast<std::size_t>(surface.id)];
    canvas.begin(geometry.width, geometry.slice_height, viewport.pixel_ratio);
    kit::Ui ui({.theme = preferences.theme,
                .paintbox = paintbox_,
                .interaction = interaction,
                .semantics = drawing.semantics,
                .draw_list = canvas.draw_list(),
                .pictures = canvas.pictures(),
                .surface = surface.id,
                .width = geometry.width,
                .slice_top = geometry.slice_top,
                .slice_height = geometry.slice_height,
                .pixel_ratio = viewport.pixel_ratio,
                .direction = preferences.direction,
                .shown_by = viewport.shown_by});
    views::Scene scene{.ui = ui,
                       .model = task.model,
                       .texts = task.texts,
                       .state = task.state,
                       .semantics = drawing.semantics,
                       .focused = interaction.focused,
                       .slice_top = geometry.slice_top,
                       .slice_height = geometry.slice_height,
                       .actions = drawing.actions};
    surface.width = geometry.width;
    surface.height = draw_view(surface.id, scene);
    surface.draw_data = &canvas.finish();
    if (surface.id == SurfaceId::dialog) {
        const views::PageDialog& dialog = *views::open_dialog(task.model, task.state);
        surface.name = dialog.title(task.model, task.texts);
        surface.description = dialog.description(task.model, task.texts);
    }
}

} // namespace stamgast::runtime
