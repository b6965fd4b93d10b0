#include "views/reorder_dialog.hpp"

#include <utility>

#include "app/decision.hpp"
#include "kit/dialog.hpp"
#include "kit/notice_box.hpp"
#include "kit/skeleton.hpp"
#include "views/dialog_buttons.hpp"
#include "views/failure_sentence.hpp"
#include "views/reorder_decision.hpp"
#include "views/reorder_report.hpp"

namespace stamgast::views {
namespace {

using app::ReorderPhase;
using kit::Rect;
using kit::SizeToken;

constexpr int skeleton_rows = 3;

float draw_checking(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const float side = ui.size(SizeToken::thumbnail);
    const float line = ui.line_height(kit::TextToken::body);
    kit::Ui::Node busy(ui, "checking",
                       {.role = kit::Role::progress,
                        .name = std::string{scene.texts[Message::reorder_checking]},
                        .busy = true});
    float y = place.y;
    for (int row = 0; row < skeleton_rows; ++row) {
        const float x = place.x + side + ui.size(SizeToken::space_m);
        kit::skeleton(ui, {place.x, y, side, side}, SizeToken::radius_m);
        kit::skeleton(ui, {x, y, (place.right() - x) / 2, line}, SizeToken::radius_s);
        kit::skeleton(ui, {x, y + line + ui.size(SizeToken::space_xs), (place.right() - x) / 3, line},
                      SizeToken::radius_s);
        y += side + ui.size(SizeToken::space_m);
    }
    busy.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

float draw_failed(Scene& scene, const Rect& place, const app::ReorderFlow& flow) {
    const Texts& texts = scene.texts;
    const bool undoing = flow.kind == app::ReorderFlow::Kind::undo;
    std::string text{failure_sentence(flow.failure.value_or(domain::ShopFailure{}), texts)};
    if (!undoing) {
        text += " " + std::string{texts[Message::reorder_failed_text]};
    }
    return kit::notice_box(
        scene.ui, "failed", place,
        {.title = texts[undoing ? Message::notice_undo_failed : Message::reorder_failed_title],
         .text = text,
         .tone = kit::Tone::danger,
         .icon = kit::Icon::alert,
         .title_level = 3});
}

float draw_content(Scene& scene, const Rect& place) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    switch (flow.phase) {
    case ReorderPhase::deciding:
        return draw_reorder_decision(scene, place);
    case ReorderPhase::reported:
        return draw_reorder_report(scene, place);
    case ReorderPhase::failed:
        return draw_failed(scene, place, flow);
    case ReorderPhase::checking:
    case ReorderPhase::storing:
    case ReorderPhase::sending:
    case ReorderPhase::settling:
        break;
    }
    return draw_checking(scene, place);
}

/// Whether one of the buttons is there to close it: a second one of the same name would be a riddle.
bool actions_close(const app::ReorderFlow& flow) {
    switch (flow.phase) {
    case ReorderPhase::failed:
    case ReorderPhase::reported:
        return true;
    case ReorderPhase::deciding:
        return !app::offers_anything(flow.plan);
    default:
        return false;
    }
}

DialogButtons buttons_of(const app::Model& model, const Texts& texts, const ConfirmWords& confirm) {
    const app::ReorderFlow& flow = *model.reorder;
    DialogButtons buttons;
    switch (flow.phase) {
    case ReorderPhase::deciding:
        if (actions_close(flow)) {
            buttons.add("close", texts[Message::close], app::DialogDismissed{});
            break;
        }
        buttons.add("confirm", confirm.label, app::ReorderConfirmed{}, !confirm.possible);
        buttons.add("cancel", texts[Message::cancel], app::DialogDismissed{});
        break;
    case ReorderPhase::failed:
        if (flow.failure && flow.failure->retryable) {
            buttons.add("retry", texts[Message::retry], app::RetryPressed{});
        }
        buttons.add("close", texts[Message::close], app::DialogDismissed{});
        break;
    case ReorderPhase::reported:
        buttons.add("close", texts[Message::close], app::DialogDismissed{});
        if (flow.kind != app::ReorderFlow::Kind::undo && model.undo_offer) {
            buttons.add("undo", texts[Message::undo], app::UndoPressed{});
        }
        break;
    default:
        buttons.add("cancel", texts[Message::cancel], app::DialogDismissed{});
        break;
    }
    return buttons;
}

} // namespace

bool reorder_dialog_open(const app::Model& model, const ViewState& state) {
    if (!model.reorder) {
        return false;
    }
    switch (model.reorder->phase) {
    case ReorderPhase::deciding:
    case ReorderPhase::failed:
    case ReorderPhase::reported:
        return true;
    case ReorderPhase::checking:
        return state.dialog_shown;
    case ReorderPhase::storing:
    case ReorderPhase::sending:
    case ReorderPhase::settling:
        return false;
    }
    return false;
}

std::string reorder_dialog_title(const app::Model& model, const Texts& texts) {
    const app::ReorderFlow& flow = *model.reorder;
    const bool undoing = flow.kind == app::ReorderFlow::Kind::undo;
    if (flow.phase == ReorderPhase::reported) {
        return std::string{texts[undoing ? Message::undo_reported_title : Message::reorder_reported_title]};
    }
    if (undoing || flow.source != domain::ReorderSource::order) {
        return std::string{texts[undoing ? Message::undo : Message::lines_title]};
    }
    return texts.fill(Message::reorder_title, {{"number", flow.order_number}});
}

std::string reorder_dialog_description(const app::Model& model, const Texts& texts) {
    switch (model.reorder->phase) {
    case ReorderPhase::deciding:
        return decision_intro(*model.reorder, texts);
    case ReorderPhase::reported:
        return std::string{texts[Message::reorder_reported_text]};
    default:
        return {};
    }
}

float draw_reorder_dialog(Scene& scene) {
    const std::string title = reorder_dialog_title(scene.model, scene.texts);
    const std::string_view close_label =
        actions_close(*scene.model.reorder) ? std::string_view{} : scene.texts[Message::close];
    const kit::DialogFrameResult frame =
        kit::dialog_frame(scene.ui, "reorder", {.title = title, .close_label = close_label});
    if (frame.closed) {
        scene.emit(app::DialogDismissed{});
    }
    const float height = draw_content(scene, frame.content);
    return frame.content.y + height + kit::dialog_bottom_padding(scene.ui);
}

float draw_reorder_actions(Scene& scene) {
    const float width = scene.ui.width() - 2 * scene.ui.size(SizeToken::space_m);
    const ConfirmWords confirm = confirm_words(scene, width);
    DialogButtons buttons = buttons_of(scene.model, scene.texts, confirm);
    return draw_dialog_buttons(scene, std::move(buttons));
}

} // namespace stamgast::views
