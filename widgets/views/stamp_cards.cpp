#include "views/stamp_cards.hpp"

#include <algorithm>
#include <string>

#include "kit/card.hpp"
#include "views/column.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::BoxLook stamped{ColorToken::accent, ColorToken::none, SizeToken::radius_full};
constexpr kit::BoxLook empty_slot{ColorToken::surface_sunken, ColorToken::border_strong,
                                  SizeToken::radius_full};

/// A row of round places, those with a stamp filled and ticked; as many rows as the width makes of it. The
/// words beside it say the same.
float draw_slots(kit::Ui& ui, const Rect& place, const domain::StampProgress& progress) {
    const float side = ui.size(SizeToken::control) * 0.75F;
    const float gap = ui.size(SizeToken::space_xs);
    const int in_row = std::max(static_cast<int>((place.width + gap) / (side + gap)), 1);
    for (int slot = 0; slot < progress.slots; ++slot) {
        const Rect rect{place.x + static_cast<float>(slot % in_row) * (side + gap),
                        place.y + static_cast<float>(slot / in_row) * (side + gap), side, side};
        const bool has_stamp = slot < progress.stamps;
        const kit::BoxLook& look = has_stamp ? stamped : empty_slot;
        ui.describe(
            {.id = ui.id("slot" + std::to_string(slot)), .bounds = rect, .look = look, .decorative = true});
        ui.paint_box(rect, look);
        if (has_stamp) {
            ui.paint_icon(kit::Icon::check, rect.inset(side / 4, side / 4), ColorToken::on_accent);
        }
    }
    const int rows = (progress.slots + in_row - 1) / in_row;
    return static_cast<float>(rows) * (side + gap) - gap;
}

void draw_card_words(Scene& scene, Column& column, const domain::CustomerStampCard& held,
                     const domain::StampProgress& progress) {
    const Texts& texts = scene.texts;
    const domain::StampCard& card = held.card;
    column.text(
        "count",
        texts.counted(Message::stamps_value, progress.slots, {{"stamps", texts.number(progress.stamps)}}),
        {.token = TextToken::body_strong});
    column.text("missing",
                texts.counted(Message::stamps_missing, progress.missing, {{"reward", card.reward_title}}),
                {.max_lines = 0});
    if (progress.open_rewards > 0) {
        column.text(
            "full",
            texts.counted(Message::stamps_full, progress.open_rewards, {{"reward", card.reward_title}}),
            {.token = TextToken::body_strong, .color = ColorToken::positive, .max_lines = 0});
    }
    if (progress.expires_ms && progress.stamps > 0) {
        column.text("lapse",
                    texts.fill(Message::stamps_lapse, {{"date", last_day(texts, *progress.expires_ms)}}),
                    {.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0});
    }
}

float draw_stamp_card(Scene& scene, const Rect& place, const domain::CustomerStampCard& held,
                      const domain::StampProgress& progress) {
    kit::Ui& ui = scene.ui;
    const float padding = block_gap(ui);
    kit::Ui::Scope scope(ui, held.card.id);
    kit::Card sheet(ui, "stamps", {place.x, place.y, place.width, 0});
    Column column(ui, {place.x + padding, place.y + padding, place.width - 2 * padding, 0});
    column.heading("title", held.card.title, 2, TextToken::subheading);
    if (!held.text.empty()) {
        column.text("text", held.text,
                    {.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0});
    }
    column.gap(SizeToken::space_m);
    column.add(draw_slots(ui, column.next(), progress));
    column.gap(SizeToken::space_s);
    draw_card_words(scene, column, held, progress);
    sheet.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

} // namespace

float draw_stamp_cards(Scene& scene, const Rect& place) {
    const auto& cards = scene.model.loyalty.account.value->stamp_cards;
    const auto& progress = scene.model.loyalty.standing->stamps;
    Column column(scene.ui, place);
    for (std::size_t index = 0; index < cards.size(); ++index) {
        if (index > 0) {
            column.gap(SizeToken::space_m);
        }
        column.add(draw_stamp_card(scene, column.next(), cards[index], progress[index]));
    }
    return column.height();
}

} // namespace stamgast::views
