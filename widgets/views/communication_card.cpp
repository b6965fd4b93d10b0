#include "views/communication_card.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/checkbox.hpp"
#include "kit/radio_group.hpp"
#include "views/column.hpp"
#include "views/form_view.hpp"
#include "views/loading_view.hpp"

namespace stamgast::views {
namespace {

using app::CommunicationPart;
using app::Form;
using domain::Communication;
using domain::CommunicationSwitch;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

bool is_sending(const Scene& scene) {
    return scene.model.forms[Form::communication].submission.state == app::SubmissionState::sending;
}

/// Begins a part of the card, under its title.
void draw_part_title(Scene& scene, Column& column, Message title) {
    column.gap(SizeToken::space_m);
    column.heading(node_key(title), scene.texts[title], 4, TextToken::body_strong);
}

/// A box to tick, and below its label what one gets. Returns the height.
float draw_switch(Scene& scene, const Rect& place, CommunicationPart part, const CommunicationSwitch& each) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, each.id);
    const kit::Checkbox box{
        .label = each.label, .checked = each.on, .disabled = is_sending(scene), .description = each.text};
    const float height = kit::measure_checkbox(ui, place.width, box);
    if (kit::checkbox(ui, "on", {place.x, place.y, place.width, height}, box)) {
        scene.emit(app::CommunicationToggled{part, each.id});
    }
    if (each.text.empty()) {
        return height;
    }
    const float indent =
        ui.size(SizeToken::icon) + 2 * ui.size(SizeToken::border) + ui.size(SizeToken::space_s);
    return height +
           ui.text("text", {place.x + indent, place.y + height, place.width - indent, 0}, each.text, muted);
}

void draw_switches(Scene& scene, Column& column, Message title, CommunicationPart part,
                   const std::vector<CommunicationSwitch>& switches) {
    if (switches.empty()) {
        return;
    }
    draw_part_title(scene, column, title);
    const Rect top = column.next();
    kit::Ui::Node group(scene.ui, part == CommunicationPart::topics ? "topics" : "channels",
                        {.role = kit::Role::group, .bounds = top, .name = std::string{scene.texts[title]}});
    for (const CommunicationSwitch& each : switches) {
        column.add(draw_switch(scene, column.next(), part, each));
    }
    group.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
}

void draw_less_mail(Scene& scene, Column& column, const Communication& chosen) {
    const domain::FrequencyOption* less = domain::less_mail(chosen);
    if (less == nullptr) {
        return;
    }
    const Texts& texts = scene.texts;
    const std::string name = texts.fill(Message::communication_less_name, {{"frequency", less->label}});
    const kit::Button button{.label = texts[Message::communication_less],
                             .icon = kit::Icon::minus,
                             .accessible_name = name,
                             .disabled = is_sending(scene),
                             .stretch = scene.ui.compact()};
    const Rect next = column.next();
    const kit::Size size = kit::measure_button(scene.ui, button, next.width);
    if (kit::button(scene.ui, "less", {next.x, next.y, next.width, size.height}, button)) {
        scene.emit(app::LessMailPressed{});
    }
    column.add(size.height);
}

void draw_frequency(Scene& scene, Column& column, const Communication& chosen) {
    const domain::CommunicationFrequency& frequency = chosen.frequency;
    if (frequency.options.empty()) {
        return;
    }
    draw_part_title(scene, column, Message::communication_frequency);
    std::vector<std::string_view> labels;
    for (const domain::FrequencyOption& option : frequency.options) {
        labels.push_back(option.label);
    }
    const auto selected = domain::chosen_frequency(frequency);
    const kit::RadioGroup group{.label = scene.texts[Message::communication_frequency],
                                .options = labels,
                                .selected = selected ? static_cast<int>(*selected) : -1};
    if (const auto index = kit::radio_group(scene.ui, "frequency", column.next(), group)) {
        scene.emit(app::FrequencyChosen{frequency.options[static_cast<std::size_t>(*index)].id});
    }
    column.add(kit::measure_radio_group(scene.ui, column.next().width, group));
    draw_less_mail(scene, column, chosen);
}

/// Above the button that says yes to it.
void draw_consent(Scene& scene, Column& column, const domain::CommunicationConsent& consent) {
    const Texts& texts = scene.texts;
    draw_part_title(scene, column, Message::communication_consent);
    column.text("consent", consent.text, {.max_lines = 0});
    const std::string agreed =
        consent.at_ms ? texts.fill(Message::communication_agreed,
                                   {{"moment", texts.date(*consent.at_ms, kit::DateStyle::moment)},
                                    {"version", consent.version}})
                      : texts.fill(Message::communication_not_agreed, {{"version", consent.version}});
    column.text("agreed", agreed, muted);
}

/// The shop refused because the customer had seen another text than it has now.
bool text_has_changed(const Scene& scene) {
    const auto& failure = scene.model.forms[Form::communication].submission.failure;
    const app::CommunicationState& state = scene.model.account.communication;
    return failure && failure->code == domain::ShopErrorCode::refused &&
           state.saved.value->consent.version != state.sent.consent.version;
}

void draw_end(Scene& scene, Column& column) {
    const Texts& texts = scene.texts;
    const app::CommunicationState& state = scene.model.account.communication;
    const bool changed = state.chosen != state.saved.value;
    column.gap(SizeToken::space_l);
    offer_attention(scene, Form::communication, std::nullopt, scene.ui.id("send"));
    column.add(draw_form_end(scene, column.next(), Form::communication,
                             {.send = texts[Message::communication_save],
                              .sending = texts[Message::saving],
                              .cancel = changed ? texts[Message::cancel] : std::string_view{},
                              .problem = text_has_changed(scene) ? texts[Message::communication_text_changed]
                                                                 : std::string_view{}}));
}

} // namespace

float draw_communication_card(Scene& scene, const Rect& place) {
    const app::CommunicationState& state = scene.model.account.communication;
    if (!state.saved.value || !state.chosen) {
        return draw_unloaded(scene, place, state.saved,
                             {.key = "communication",
                              .loading = Message::communication_loading,
                              .failed_title = Message::communication_failed_title});
    }
    kit::Ui& ui = scene.ui;
    const float padding = ui.size(SizeToken::space_m);
    kit::Card card(ui, "communication", {place.x, place.y, place.width, 0});
    const float width = std::min(place.width - 2 * padding, ui.size(SizeToken::dialog_max));
    Column column(ui, {place.x + padding, place.y + padding, width, 0});
    column.heading("title", scene.texts[Message::communication_title], 3, TextToken::subheading);
    draw_switches(scene, column, Message::communication_topics, CommunicationPart::topics,
                  state.chosen->topics);
    draw_switches(scene, column, Message::communication_channels, CommunicationPart::channels,
                  state.chosen->channels);
    draw_frequency(scene, column, *state.chosen);
    draw_consent(scene, column, state.chosen->consent);
    draw_end(scene, column);
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

} // namespace stamgast::views
