#include "views/withdrawal_dialog.hpp"

#include <algorithm>

#include "kit/dialog.hpp"
#include "kit/notice_box.hpp"
#include "kit/skeleton.hpp"
#include "views/column.hpp"
#include "views/dialog_buttons.hpp"
#include "views/failure_sentence.hpp"
#include "views/withdrawal_form.hpp"
#include "views/withdrawal_words.hpp"

namespace stamgast::views {
namespace {

using app::WithdrawalForm;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;
using Step = WithdrawalForm::Step;

constexpr kit::TextLayout plain{.max_lines = 0};
constexpr kit::TextLayout muted{.color = ColorToken::text_muted, .max_lines = 0};

/// What the dialog is about: the form, its order, and what became of a declaration.
struct About {
    const WithdrawalForm& form;
    const domain::Order* order;
    const app::SentWithdrawal* sent;
    const domain::Acknowledgement* acknowledgement;
};

About about(const app::Model& model) {
    const WithdrawalForm& form = *model.withdrawals.form;
    const domain::Order* order = app::find_order(model.orders, form.order_id);
    const domain::Withdrawal* withdrawal = order ? app::withdrawal_of(model, *order) : nullptr;
    const app::SentWithdrawal* sent = app::sent_withdrawal(model, form.order_id);
    const bool is_answered = form.step == Step::told && !sent && withdrawal && withdrawal->acknowledgement;
    return {form, order, sent, is_answered ? &*withdrawal->acknowledgement : nullptr};
}

bool was_refused(const app::SentWithdrawal& sent) {
    return sent.submission.state == app::SubmissionState::failed && !app::may_have_happened(sent.submission);
}

Message title_of(const About& at) {
    if (at.form.step == Step::confirming) {
        return Message::withdrawal_confirm_title;
    }
    if (at.acknowledgement) {
        return Message::withdrawal_received_title;
    }
    if (at.form.step == Step::stating || !at.sent ||
        at.sent->submission.state != app::SubmissionState::failed) {
        return Message::withdrawal_title;
    }
    return was_refused(*at.sent) ? Message::withdrawal_refused_title : Message::withdrawal_unsure_title;
}

/// Texts on a sheet of their own: what is declared, or was.
float draw_sheet(Scene& scene, const Rect& place, const std::vector<std::string>& paragraphs) {
    kit::Ui& ui = scene.ui;
    const float padding = ui.size(SizeToken::space_m);
    const kit::BoxLook look{ColorToken::surface_sunken, ColorToken::border, SizeToken::radius_m};
    const float width = place.width - 2 * padding;
    float height = 2 * padding - ui.size(SizeToken::space_s);
    for (const std::string& paragraph : paragraphs) {
        height += ui.text_height(paragraph, width, plain) + ui.size(SizeToken::space_s);
    }
    const Rect box{place.x, place.y, place.width, height};
    const kit::Ui::Node sheet(ui, "sheet", {.role = kit::Role::group, .bounds = box, .look = look});
    ui.paint_box(box, look);
    Column column(ui, {place.x + padding, place.y + padding, width, 0});
    for (std::size_t index = 0; index < paragraphs.size(); ++index) {
        column.text(std::to_string(index), paragraphs[index], plain);
        column.gap(SizeToken::space_s);
    }
    return height;
}

/// The declaration as it will be sent.
std::vector<std::string> declaration_words(const About& at, const Texts& texts) {
    std::string goods;
    const std::size_t count = std::min(at.form.quantities.size(), at.order->lines.size());
    for (std::size_t index = 0; index < count; ++index) {
        if (at.form.quantities[index] > 0) {
            goods += goods.empty() ? "" : "\n";
            goods += goods_words(at.order->lines[index], at.form.quantities[index], texts);
        }
    }
    const domain::WithdrawalStatement& statement = at.form.statement;
    return {statement.text, goods, statement.name + "\n" + statement.contact};
}

float draw_stating(Scene& scene, const Rect& place, const About& at) {
    Column column(scene.ui, place);
    column.text("intro", withdrawal_dialog_description(scene.model, scene.texts), muted);
    column.gap(SizeToken::space_m);
    column.add(draw_withdrawal_form(scene, column.next(), *at.order));
    return column.height();
}

float draw_confirming(Scene& scene, const Rect& place, const About& at) {
    Column column(scene.ui, place);
    column.text("intro", scene.texts[Message::withdrawal_confirm_intro], muted);
    column.gap(SizeToken::space_m);
    column.add(draw_sheet(scene, column.next(), declaration_words(at, scene.texts)));
    return column.height();
}

float draw_sending(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const std::string_view words = scene.texts[Message::withdrawal_sending];
    const kit::Ui::Node busy(ui, "sending",
                             {.role = kit::Role::progress,
                              .bounds = {place.x, place.y, place.width, ui.line_height(TextToken::body)},
                              .name = std::string{words},
                              .busy = true});
    return ui.text("words", place, words, muted);
}

float draw_failed(Scene& scene, const Rect& place, const app::SentWithdrawal& sent) {
    const Texts& texts = scene.texts;
    const std::string why = refusal_sentence(*sent.submission.failure, texts);
    const Message unsure =
        sent.is_stored ? Message::withdrawal_unsure_text : Message::withdrawal_unsure_text_unkept;
    return kit::notice_box(scene.ui, "failed", place,
                           {.title = why,
                            .text = was_refused(sent) ? std::string_view{} : texts[unsure],
                            .tone = kit::Tone::danger,
                            .icon = kit::Icon::alert});
}

float draw_received(Scene& scene, const Rect& place, const domain::Acknowledgement& acknowledgement) {
    const Texts& texts = scene.texts;
    const std::string moment = texts.date(acknowledgement.received_at_ms, kit::DateStyle::moment);
    Column column(scene.ui, place);
    column.text("received", texts.fill(Message::withdrawal_received_on, {{"moment", moment}}),
                {.token = TextToken::body_strong, .max_lines = 0});
    column.text("number", texts.fill(Message::withdrawal_received_number, {{"id", acknowledgement.id}}),
                plain);
    column.text("sent", texts.fill(Message::withdrawal_received_sent, {{"contact", acknowledgement.sent_to}}),
                muted);
    column.gap(SizeToken::space_m);
    column.add(draw_sheet(scene, column.next(), {acknowledgement.content}));
    return column.height();
}

float draw_content(Scene& scene, const Rect& place, const About& at) {
    if (at.acknowledgement) {
        return draw_received(scene, place, *at.acknowledgement);
    }
    if (at.sent) {
        return at.sent->submission.state == app::SubmissionState::failed ? draw_failed(scene, place, *at.sent)
                                                                         : draw_sending(scene, place);
    }
    if (!at.order) {
        return 0;
    }
    return at.form.step == Step::confirming ? draw_confirming(scene, place, at)
                                            : draw_stating(scene, place, at);
}

/// The node that is printed: all between the title and the buttons.
kit::NodeId content_node(const kit::SemanticsTree& semantics) {
    for (const kit::SemanticNode& node : semantics) {
        if (node.surface == kit::SurfaceId::dialog && node.role == kit::Role::region) {
            return node.id;
        }
    }
    return 0;
}

void add_received(DialogButtons& buttons, const Scene& scene, const About& at) {
    const Texts& texts = scene.texts;
    buttons.add("close", texts[Message::close], app::WithdrawalClosed{});
    if (at.order) {
        buttons.add(
            "save", texts[Message::withdrawal_save],
            app::SavePressed{texts.fill(Message::withdrawal_file_name, {{"number", at.order->number}}),
                             acknowledgement_file(*at.acknowledgement, *at.order, texts)});
    }
    buttons.add("print", texts[Message::withdrawal_print], app::PrintPressed{content_node(scene.semantics)});
}

DialogButtons buttons_of(const Scene& scene, const About& at) {
    const Texts& texts = scene.texts;
    DialogButtons buttons;
    if (at.acknowledgement) {
        add_received(buttons, scene, at);
    } else if (at.sent && at.sent->submission.state == app::SubmissionState::failed) {
        if (was_refused(*at.sent)) {
            buttons.add("change", texts[Message::withdrawal_change], app::WithdrawalReopened{});
        } else {
            buttons.add("retry", texts[Message::retry], app::WithdrawalConfirmed{});
        }
        buttons.add("close", texts[Message::close], app::WithdrawalClosed{});
    } else if (at.form.step == Step::confirming) {
        buttons.add("confirm", texts[Message::withdrawal_confirm], app::WithdrawalConfirmed{});
        buttons.add("back", texts[Message::withdrawal_back], app::WithdrawalReopened{});
    } else if (at.form.step == Step::stating) {
        buttons.add("next", texts[Message::withdrawal_next], app::FormSubmitted{app::Form::withdrawal});
        buttons.add("cancel", texts[Message::cancel], app::WithdrawalClosed{});
    } else {
        buttons.add("close", texts[Message::close], app::WithdrawalClosed{});
    }
    return buttons;
}

} // namespace

bool withdrawal_dialog_open(const app::Model& model, const ViewState&) {
    return model.withdrawals.form.has_value();
}

std::string withdrawal_dialog_title(const app::Model& model, const Texts& texts) {
    return std::string{texts[title_of(about(model))]};
}

std::string withdrawal_dialog_description(const app::Model& model, const Texts& texts) {
    const About at = about(model);
    const domain::Withdrawal* withdrawal = at.order ? app::withdrawal_of(model, *at.order) : nullptr;
    if (at.form.step != Step::stating || !withdrawal) {
        return {};
    }
    return texts.fill(Message::withdrawal_intro,
                      {{"number", at.order->number},
                       {"date", texts.date(at.order->placed_at_ms, kit::DateStyle::date)},
                       {"period", withdrawal_period(*withdrawal, model.now_ms, texts)}});
}

float draw_withdrawal_dialog(Scene& scene) {
    kit::Ui& ui = scene.ui;
    const About at = about(scene.model);
    const std::string title = withdrawal_dialog_title(scene.model, scene.texts);
    // Once it was sent a button below closes it; two of the same name would be one too many.
    const std::string_view close =
        at.form.step == Step::told ? std::string_view{} : scene.texts[Message::close];
    const kit::DialogFrameResult frame =
        kit::dialog_frame(ui, "withdrawal", {.title = title, .close_label = close});
    if (frame.closed) {
        scene.emit(app::WithdrawalClosed{});
    }
    const std::string name =
        at.order ? scene.texts.fill(Message::withdrawal_of_order, {{"number", at.order->number}}) : title;
    kit::Ui::Node content(ui, "withdrawal-content", {.role = kit::Role::region, .name = name});
    const float height = draw_content(scene, frame.content, at);
    content.set_bounds({frame.content.x, frame.content.y, frame.content.width, height});
    return frame.content.y + height + kit::dialog_bottom_padding(ui);
}

float draw_withdrawal_actions(Scene& scene) {
    return draw_dialog_buttons(scene, buttons_of(scene, about(scene.model)));
}

} // namespace stamgast::views
