#include "runtime/runtime.hpp"

#include <algorithm>
#include <utility>

#include "app/update.hpp"
#include "runtime/focus_keeper.hpp"
#include "runtime/stage.hpp"
#include "views/notice_words.hpp"
#include "views/page_dialog.hpp"
#include "views/search_words.hpp"
#include "views/section_view.hpp"

namespace stamgast::runtime {
namespace {

/// Pressing a button changes the model, and the new model may be drawn otherwise once more; more rounds than
/// this would be a view that emits without being asked.
constexpr int most_rounds = 3;

/// While the customer is at the toast it stays at least this much longer.
constexpr std::int64_t toast_hold_ms = 3000;

} // namespace

struct Runtime::State {
    State(kit::TextEngine& text_engine, kit::Formatter& formatter, Start page_start)
        : start(std::move(page_start)), texts(formatter), stage(text_engine) {}

    void take_surroundings(FrameInput& input, FrameOutput& output);
    void take_parts(std::vector<PartSurface> told, FrameOutput& output);
    void take_preferences(Preferences told, FrameOutput& output);
    void take_actions(FrameInput& input, FrameOutput& output);
    void draw(const FrameInput& input, FrameOutput& output);
    Stage::Drawing draw_until_settled(const FrameInput& input, FrameOutput& output);
    void show(Stage::Drawing drawing, const FrameInput& input, FrameOutput& output);
    void dispatch(app::Action action, FrameOutput& output);
    [[nodiscard]] bool toast_is_held(const kit::Interaction& interaction) const;
    [[nodiscard]] std::optional<double> wake_in_ms(std::int64_t now_ms) const;

    Start start;
    bool started = false;
    std::optional<Preferences> preferences;
    std::optional<ViewportGeometry> viewport;
    std::vector<PartSurface> parts{PartSurface{}};
    views::Texts texts;
    views::ViewState view_state;
    app::Model model;
    Stage stage;
    kit::SemanticsTree shown; ///< what the last frame described
    std::optional<app::Section> section_shown;
    FocusKeeper focus_keeper;
};

void Runtime::State::dispatch(app::Action action, FrameOutput& output) {
    if (auto* orders = action.get_if<app::OrdersReceived>()) {
        orders->search_words = views::search_words(orders->page.orders, texts);
    }
    app::Update update = app::update(std::move(model), std::move(action));
    model = std::move(update.model);
    for (app::Effect& effect : update.effects) {
        if (const auto* announce = effect.get_if<app::Announce>()) {
            output.announcements.push_back(
                {announce->politeness, views::notice_words(announce->notice, texts)});
        } else {
            output.effects.push_back(std::move(effect));
        }
    }
}

void Runtime::State::take_preferences(Preferences told, FrameOutput& output) {
    const bool other_language =
        !preferences || preferences->locale != told.locale || preferences->messages != told.messages;
    preferences = std::move(told);
    view_state.forget_heights();
    if (!other_language) {
        return;
    }
    texts.set_catalogue(preferences->messages, preferences->direction);
    view_state.forget_words();
    if (!model.orders.history.empty()) {
        dispatch(app::SearchWordsChanged{views::search_words(model.orders.history, texts)}, output);
    }
}

void Runtime::State::take_parts(std::vector<PartSurface> told, FrameOutput& output) {
    parts = std::move(told);
    app::PartsOnPage on_page{.parts = {}, .orders = {}};
    for (const PartSurface& place : parts) {
        if (!on_page.has(place.part)) {
            on_page.parts.push_back(place.part);
        }
        if (place.part == app::Part::reorder && !place.order.empty()) {
            on_page.orders.push_back(place.order);
        }
    }
    dispatch(app::PartsShown{std::move(on_page)}, output);
}

void Runtime::State::take_surroundings(FrameInput& input, FrameOutput& output) {
    if (input.preferences) {
        take_preferences(std::move(*input.preferences), output);
    }
    if (input.viewport) {
        viewport = std::move(input.viewport);
    }
    if (input.text_changed) {
        stage.paintbox().text_changed();
        view_state.forget_heights();
    }
    for (const PlacedImage& image : input.images) {
        stage.paintbox().images.placed(image.image, image.width, image.height);
    }
    for (std::string& problem : input.problems) {
        output.effects.emplace_back(
            app::EmitError{domain::ShopErrorCode::invalid_answer, std::move(problem)});
    }
}

bool Runtime::State::toast_is_held(const kit::Interaction& interaction) const {
    return std::ranges::any_of(shown, [&](const kit::SemanticNode& node) {
        return node.surface == kit::SurfaceId::toast &&
               (node.id == interaction.hovered || node.id == interaction.focused);
    });
}

void Runtime::State::take_actions(FrameInput& input, FrameOutput& output) {
    if (input.parts) {
        take_parts(std::move(*input.parts), output); // before all else: what is loaded first depends on them
    }
    if (!std::exchange(started, true)) {
        dispatch(app::TimePassed{input.now_ms}, output);
        dispatch(
            app::Started{start.key_seed, start.calendar, start.capabilities, start.policy, start.can_share},
            output);
    }
    // Before the clock is told, or the toast would be gone when it hears of being held.
    if (model.toast && toast_is_held(input.interaction)) {
        dispatch(app::ToastHeld{input.now_ms + toast_hold_ms}, output);
    }
    dispatch(app::TimePassed{input.now_ms}, output);
    for (const kit::SurfaceId surface : input.dismissed) {
        if (surface == kit::SurfaceId::toast) {
            dispatch(app::ToastDismissed{}, output);
        } else if (const views::PageDialog* dialog = views::open_dialog(model, view_state)) {
            dispatch(dialog->dismissed(), output);
        }
    }
    for (app::Action& action : input.actions) {
        dispatch(std::move(action), output);
    }
}

/// Draws until what is on screen is the newest model.
Stage::Drawing Runtime::State::draw_until_settled(const FrameInput& input, FrameOutput& output) {
    kit::Interaction interaction = input.interaction;
    const Stage::Surroundings surroundings{*preferences, *viewport, interaction, parts};
    stage.paintbox().begin_frame(preferences->theme, preferences->direction, viewport->pixel_ratio);
    Stage::Drawing drawing = stage.draw(surroundings, model, texts, view_state);
    interaction.activated.clear();
    interaction.edits.clear();
    for (int round = 1;
         round < most_rounds && (std::exchange(view_state.changed, false) || !drawing.actions.empty());
         ++round) {
        for (app::Action& action : drawing.actions) {
            dispatch(std::move(action), output);
        }
        drawing = stage.draw(surroundings, model, texts, view_state);
    }
    while (stage.paintbox().settle()) {
        drawing = stage.draw(surroundings, model, texts, view_state);
    }
    return drawing;
}

void Runtime::State::show(Stage::Drawing drawing, const FrameInput& input, FrameOutput& output) {
    const bool dialog_is_open = views::open_dialog(model, view_state) != nullptr;
    output.semantics = kit::diff_semantics(shown, drawing.semantics);
    output.focus = focus_keeper.follow({.before = shown,
                                        .after = drawing.semantics,
                                        .interaction = input.interaction,
                                        .dialog_was_open = view_state.dialog_shown,
                                        .dialog_is_open = dialog_is_open,
                                        .dialog_title = views::dialog_title_node(drawing.semantics),
                                        .section_was_opened = section_shown && section_shown != model.section,
                                        .section_title = views::section_title_node(drawing.semantics)});
    // Once: what it is about may be drawn long after. An answer takes nobody out of a field of another form.
    const app::Attention& attention = model.forms.attention();
    const bool is_typing_elsewhere = input.interaction.activated.empty() && view_state.focused_form &&
                                     *view_state.focused_form != attention.form;
    if (std::exchange(view_state.attention_followed, attention.turn) != attention.turn &&
        view_state.attention_node != 0 && !is_typing_elsewhere) {
        output.focus = view_state.attention_node;
    }
    section_shown = model.parts.has(app::Part::account) ? std::optional{model.section} : std::nullopt;
    output.section = section_shown;
    view_state.dialog_shown = dialog_is_open;
    shown = std::move(drawing.semantics);
    output.surfaces = std::move(drawing.surfaces);
    output.images = stage.paintbox().images.take_wanted();
}

void Runtime::State::draw(const FrameInput& input, FrameOutput& output) {
    if (preferences && viewport) {
        show(draw_until_settled(input, output), input, output);
    }
}

std::optional<double> Runtime::State::wake_in_ms(std::int64_t now_ms) const {
    const std::optional<std::int64_t> deadline_ms = app::next_deadline_ms(model);
    return deadline_ms ? std::optional{static_cast<double>(std::max<std::int64_t>(*deadline_ms - now_ms, 0))}
                       : std::nullopt;
}

Runtime::Runtime(kit::TextEngine& text_engine, kit::Formatter& formatter, Start start)
    : state_(std::make_unique<State>(text_engine, formatter, std::move(start))) {}

Runtime::~Runtime() = default;

FrameOutput Runtime::frame(FrameInput input) {
    FrameOutput output;
    state_->take_surroundings(input, output);
    state_->take_actions(input, output);
    state_->draw(input, output);
    output.wake_in_ms = state_->wake_in_ms(input.now_ms);
    return output;
}

ImVector<ImTextureData*>& Runtime::textures() { return state_->stage.paintbox().textures(); }

const app::Model& Runtime::model() const { return state_->model; }

const kit::SemanticsTree& Runtime::semantics() const { return state_->shown; }

} // namespace stamgast::runtime
