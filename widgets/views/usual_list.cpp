#include "views/usual_list.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "app/section.hpp"
#include "app/suggestions.hpp"
#include "kit/disclosure.hpp"
#include "kit/link.hpp"
#include "kit/list.hpp"
#include "kit/notice_box.hpp"
#include "views/lines_button.hpp"
#include "views/usual_card.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr std::size_t most_at_first = 6;
constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

struct Usuals {
    std::vector<const domain::Usual*> shown;
    std::vector<const domain::Usual*> aside;
};

/// What was not bought for long is not suggested for ever.
Usuals parted(const app::ForYouState& for_you) {
    Usuals parts;
    for (const domain::Usual& usual : for_you.usuals) {
        if (usual.state != domain::UsualState::lapsed) {
            (for_you.is_set_aside(usual.line.product_id) ? parts.aside : parts.shown).push_back(&usual);
        }
    }
    return parts;
}

/// What it is based on, honestly: a customer of ten years knows more than 500 orders.
std::string basis_words(const app::Model& model, const Texts& texts) {
    if (!model.orders.known || app::wants_older_orders(model)) {
        return std::string{texts[Message::usuals_reading]};
    }
    const auto count = static_cast<std::int64_t>(model.orders.history.size());
    return texts.counted(model.orders.complete ? Message::usuals_based_all : Message::usuals_based, count);
}

float draw_add_due(Scene& scene, const Rect& place) {
    const std::vector<domain::OrderLine> lines = app::usual_lines(scene.model, std::nullopt);
    if (lines.empty() || !app::reminders_settled(scene.model)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const std::string label =
        scene.texts.counted(Message::usuals_add_due, static_cast<std::int64_t>(lines.size()));
    kit::Size size = measure_lines_button(scene, label, kit::ButtonKind::primary, place.width);
    size.width = ui.compact() ? place.width : size.width;
    const float gap = ui.size(SizeToken::space_m);
    draw_lines_button(scene, "add-due", {place.x, place.y + gap, size.width, size.height},
                      {.label = label,
                       .accessible_name = {},
                       .lines = lines,
                       .source = domain::ReorderSource::usuals,
                       .action = app::UsualsPressed{},
                       .kind = kit::ButtonKind::primary});
    return gap + size.height;
}

float draw_cards(Scene& scene, std::string_view key, const Rect& place, std::string_view name,
                 std::span<const domain::Usual* const> usuals) {
    kit::List list(scene.ui, key, place, name);
    float y = place.y;
    for (const domain::Usual* usual : usuals) {
        y += scene.ui.size(SizeToken::space_m);
        y += draw_usual_card(scene, {place.x, y, place.width, 0}, *usual);
    }
    list.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

/// A disclosure with more of the list below it; `open` is remembered by the page.
float draw_more(Scene& scene, std::string_view key, const Rect& place, std::string_view label, bool& open,
                std::span<const domain::Usual* const> usuals) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, key);
    const kit::Disclosure disclosure{.label = label, .expanded = open};
    const kit::Size size = kit::measure_disclosure(ui, disclosure, place.width);
    const float gap = ui.size(SizeToken::space_s);
    const Rect rect{place.x, place.y + gap, size.width, size.height};
    if (kit::disclosure(ui, "more", rect, disclosure)) {
        open = !open;
        scene.state.changed = true;
    }
    float y = rect.bottom();
    if (open) {
        y += draw_cards(scene, "list", {place.x, y, place.width, 0}, label, usuals);
    }
    return y - place.y;
}

float draw_none(Scene& scene, const Rect& place) {
    const float gap = scene.ui.size(SizeToken::space_m);
    return gap + kit::notice_box(scene.ui, "none", {place.x, place.y + gap, place.width, 0},
                                 {.title = scene.texts[Message::usuals_none_title],
                                  .text = scene.texts[Message::usuals_none_text],
                                  .icon = kit::Icon::refresh});
}

} // namespace

float draw_usual_list(Scene& scene, const Rect& place) {
    const app::Model& model = scene.model;
    if (!model.can(app::Capability::reorder)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    kit::Ui::Scope scope(ui, "usuals");
    const Usuals usuals = parted(model.for_you);
    float y = place.y;
    const auto rest = [&] { return Rect{place.x, y, place.width, 0}; };
    y += ui.heading("title", rest(), texts[Message::usuals_title], 2,
                    {.token = TextToken::heading, .max_lines = 0});
    y += ui.text("basis", rest(), basis_words(model, texts), muted);
    y += draw_add_due(scene, rest());
    if (usuals.shown.empty() && usuals.aside.empty() && model.orders.known &&
        !app::wants_older_orders(model)) {
        y += draw_none(scene, rest());
    }
    const std::span<const domain::Usual* const> shown(usuals.shown);
    const std::size_t first = std::min(shown.size(), most_at_first);
    y += draw_cards(scene, "list", rest(), texts[Message::usuals_title], shown.first(first));
    if (shown.size() > first) {
        const std::string label =
            texts.counted(Message::usuals_more, static_cast<std::int64_t>(shown.size() - first));
        y += draw_more(scene, "others", rest(), label, scene.state.more_usuals, shown.subspan(first));
    }
    if (!usuals.aside.empty()) {
        const std::string label =
            texts.counted(Message::usuals_paused, static_cast<std::int64_t>(usuals.aside.size()));
        y += draw_more(scene, "paused", rest(), label, scene.state.paused_usuals, usuals.aside);
    }
    return y - place.y;
}

float draw_usuals_hint(Scene& scene, const Rect& place) {
    const app::Model& model = scene.model;
    const auto due = static_cast<std::int64_t>(app::due_count(model));
    if (due == 0 || !model.can(app::Capability::reorder) || !app::reminders_settled(model) ||
        !model.parts.has(app::Part::account)) { // elsewhere the link would lead nowhere
        return 0;
    }
    const std::string label = scene.texts.counted(Message::usuals_hint, due);
    const std::string url = "#" + std::string{app::row_of(app::Section::for_you).fragment};
    const kit::Link link{.label = label, .url = url, .icon = kit::Icon::arrow_right};
    const kit::Size size = kit::measure_link(scene.ui, link, place.width);
    kit::link(scene.ui, "usuals-due", {place.x, place.y, size.width, size.height}, link);
    return size.height;
}

} // namespace stamgast::views
