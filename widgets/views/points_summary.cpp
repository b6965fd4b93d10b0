#include "views/points_summary.hpp"

#include <algorithm>
#include <string>

#include "kit/card.hpp"
#include "kit/list.hpp"
#include "kit/meter.hpp"
#include "views/column.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// What of pending points is told one by one; the rest would push away what matters more.
constexpr std::size_t most_pending = 3;

constexpr kit::TextLayout plain{.max_lines = 0};
constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

void draw_campaigns(Scene& scene, Column& column, const domain::EarnRule& rule) {
    const Texts& texts = scene.texts;
    for (const domain::EarnCampaign& campaign : rule.campaigns) {
        if (!campaign.period.holds_at(scene.model.now_ms)) {
            continue;
        }
        const std::string words =
            campaign.period.ends_ms
                ? texts.fill(Message::campaign_until,
                             {{"title", campaign.title}, {"date", last_day(texts, *campaign.period.ends_ms)}})
                : campaign.title;
        column.text("campaign " + campaign.id, words,
                    {.token = TextToken::small_strong, .color = ColorToken::accent, .max_lines = 0});
    }
}

float draw_balance(Scene& scene, const Rect& place) {
    const domain::LoyaltyAccount& account = *scene.model.loyalty.account.value;
    const domain::PointsLedger& ledger = scene.model.loyalty.standing->ledger;
    const Texts& texts = scene.texts;
    Column column(scene.ui, place);
    column.heading("balance-title", texts[Message::balance_title], 2, TextToken::small_strong);
    column.text("balance", points_words(texts, account, ledger.balance), {.token = TextToken::title});
    column.gap(SizeToken::space_xs);
    if (!ledger.debts.empty()) {
        column.text("debt", texts[Message::points_debt], plain);
    }
    if (!ledger.expiries.empty()) {
        column.text("expiry", expiry_words(texts, account, ledger.expiries.front()), plain);
    }
    for (std::size_t index = 0; index < std::min(ledger.pending_points.size(), most_pending); ++index) {
        const domain::PendingPoints& pending = ledger.pending_points[index];
        column.text("pending " + pending.entry_id, pending_words(texts, account, pending), plain);
    }
    column.gap(SizeToken::space_s);
    draw_campaigns(scene, column, account.earn_rule);
    column.text("rule", earn_rule_words(texts, account), muted);
    return column.height();
}

void draw_next_tier(Scene& scene, Column& column, const domain::TierProgramme& programme,
                    const domain::TierStanding& standing) {
    const domain::LoyaltyAccount& account = *scene.model.loyalty.account.value;
    const Texts& texts = scene.texts;
    if (!standing.next) {
        column.text("top", texts[Message::tier_top], plain);
        return;
    }
    const domain::Tier& next = programme.tiers[*standing.next];
    const std::string label = texts.fill(Message::tier_progress, {{"tier", next.name}});
    const std::string value =
        texts.fill(Message::progress_value, {{"reached", texts.number(standing.earned)},
                                             {"total", points_words(texts, account, next.threshold)}});
    Rect bar = column.next();
    bar.height = kit::measure_meter(scene.ui);
    kit::meter(scene.ui, "progress", bar,
               {.label = label, .value_text = value, .per_mille = standing.progress_per_mille});
    column.add(bar.height);
    column.gap(SizeToken::space_xs);
    column.text("next",
                texts.fill(Message::tier_next,
                           {{"points", points_words(texts, account, standing.missing)}, {"tier", next.name}}),
                plain);
}

/// How long the level is the customer's, and what it takes to keep it.
void draw_tier_end(Scene& scene, Column& column, const domain::TierStanding& standing) {
    const Texts& texts = scene.texts;
    if (!standing.valid_until_ms) {
        return;
    }
    std::string words =
        texts.fill(Message::tier_until, {{"date", last_day(texts, *standing.valid_until_ms)}});
    if (standing.missing_to_keep > 0) {
        words += " " + texts.fill(Message::tier_keep,
                                  {{"points", points_words(texts, *scene.model.loyalty.account.value,
                                                           standing.missing_to_keep)}});
    }
    column.text("until", words, muted);
}

void draw_benefits(Scene& scene, Column& column, const domain::Tier& tier) {
    if (tier.benefits.empty()) {
        return;
    }
    kit::Ui& ui = scene.ui;
    const float side = ui.line_height(TextToken::small);
    const float indent = side + ui.size(SizeToken::space_xs);
    column.gap(SizeToken::space_s);
    const Rect top = column.next();
    kit::List list(ui, "benefits", top, scene.texts.fill(Message::tier_benefits, {{"tier", tier.name}}));
    for (const std::string& benefit : tier.benefits) {
        const Rect row = column.next();
        kit::Ui::Scope scope(ui, benefit);
        kit::ListItem item(ui, "benefit", row);
        ui.paint_icon(kit::Icon::check, {row.x, row.y, side, side}, ColorToken::positive);
        const float height = ui.text("text", {row.x + indent, row.y, row.width - indent, 0}, benefit,
                                     {.token = TextToken::small, .max_lines = 0});
        item.set_bounds({row.x, row.y, row.width, height});
        column.add(height);
    }
    list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
}

float draw_tier(Scene& scene, const Rect& place) {
    const domain::TierProgramme& programme = scene.model.loyalty.account.value->programme;
    const domain::TierStanding& standing = scene.model.loyalty.standing->tier;
    const Texts& texts = scene.texts;
    Column column(scene.ui, place);
    const std::string title =
        standing.current
            ? texts.fill(Message::tier_title, {{"tier", programme.tiers[*standing.current].name}})
            : std::string{texts[Message::tier_none]};
    column.heading("tier", title, 2, TextToken::subheading);
    column.gap(SizeToken::space_s);
    draw_next_tier(scene, column, programme, standing);
    draw_tier_end(scene, column, standing);
    if (standing.current) {
        draw_benefits(scene, column, programme.tiers[*standing.current]);
    }
    return column.height();
}

} // namespace

float draw_points_summary(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const float padding = block_gap(ui);
    const Rect inner{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    const bool has_tiers = !scene.model.loyalty.account.value->programme.tiers.empty();
    kit::Card card(ui, "summary", {place.x, place.y, place.width, 0});
    float height = 0;
    if (!has_tiers) {
        height = draw_balance(scene, inner);
    } else if (ui.compact()) {
        height = draw_balance(scene, inner) + padding;
        ui.paint_line({inner.x, inner.y + height}, {inner.right(), inner.y + height}, ColorToken::border);
        height += padding;
        height += draw_tier(scene, {inner.x, inner.y + height, inner.width, 0});
    } else {
        const float gap = ui.size(SizeToken::space_xl);
        const float half = (inner.width - gap) / 2;
        height = draw_balance(scene, {inner.x, inner.y, half, 0});
        height = std::max(height, draw_tier(scene, {inner.x + half + gap, inner.y, half, 0}));
    }
    card.finish(inner.y + height + padding);
    return height + 2 * padding;
}

} // namespace stamgast::views
