#include "views/offer_list.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "kit/badge.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/disclosure.hpp"
#include "kit/link.hpp"
#include "kit/list.hpp"
#include "views/code_copy.hpp"
#include "views/column.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using domain::Offer;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

/// In the order of OfferKind.
constexpr std::array kind_words{Message::offer_kind_offer, Message::offer_kind_voucher,
                                Message::offer_kind_member_price};
static_assert(kind_words.size() == static_cast<std::size_t>(domain::OfferKind::member_price) + 1);

enum class Which : std::uint8_t { in_force, in_force_or_to_come };

std::vector<const Offer*> offers_of(const app::Model& model, Which which) {
    std::vector<const Offer*> offers;
    if (model.loyalty.offers.value) {
        for (const Offer& offer : model.loyalty.offers.value->offers) {
            if (which == Which::in_force ? offer.period.holds_at(model.now_ms)
                                         : !offer.period.has_ended(model.now_ms)) {
                offers.push_back(&offer);
            }
        }
    }
    return offers;
}

/// From when, or until when; empty: it holds until further notice.
std::string period_words(const Scene& scene, const Offer& offer) {
    const domain::LoyaltyPeriod& period = offer.period;
    if (!period.has_started(scene.model.now_ms)) {
        return scene.texts.fill(Message::reward_from,
                                {{"date", scene.texts.date(*period.starts_ms, kit::DateStyle::date)}});
    }
    return period.ends_ms ? until_words(scene.texts, *period.ends_ms) : std::string{};
}

/// The kind, and when it holds.
float draw_kind(Scene& scene, const Rect& place, const Offer& offer) {
    kit::Ui& ui = scene.ui;
    const kit::Badge badge{.label = scene.texts[kind_words[static_cast<std::size_t>(offer.kind)]],
                           .tone = kit::Tone::accent,
                           .icon = kit::Icon::tag};
    const kit::Size size = kit::measure_badge(ui, badge, place.width);
    const float width = std::min(size.width, place.width);
    kit::badge(ui, "kind", {place.x, place.y, width, size.height}, badge);
    if (const std::string period = period_words(scene, offer); !period.empty()) {
        const float line = ui.line_height(TextToken::small);
        const float left = place.x + width + ui.size(SizeToken::space_s);
        ui.text("until",
                {left, place.y + (size.height - line) / 2, std::max(place.right() - left, 0.F), line}, period,
                {.token = TextToken::small, .color = ColorToken::text_muted});
    }
    return size.height;
}

void draw_terms(Scene& scene, Column& column, const Offer& offer) {
    const Texts& texts = scene.texts;
    if (!offer.text.empty()) {
        column.text("text", offer.text, {.token = TextToken::small, .max_lines = 0});
    }
    if (!offer.conditions.empty()) {
        column.text("conditions", offer.conditions, muted);
    }
    if (offer.min_order) {
        column.text("min-order",
                    texts.fill(Message::order_from, {{"amount", texts.money(offer.min_order->minor_units,
                                                                            offer.min_order->currency)}}),
                    muted);
    }
    if (!offer.code.empty()) {
        column.text("code", texts.fill(Message::code, {{"code", offer.code}}),
                    {.token = TextToken::small_strong, .max_lines = 0});
        column.gap(SizeToken::space_xxs);
        column.add(draw_code_copy(scene, column.next(), offer.code));
    }
}

void draw_more(Scene& scene, Column& column, const Offer& offer) {
    if (offer.url.empty()) {
        return;
    }
    const std::string name = scene.texts.fill(Message::offer_more_name, {{"title", offer.title}});
    const kit::Link link{.label = scene.texts[Message::offer_more],
                         .url = offer.url,
                         .icon = kit::Icon::arrow_right,
                         .accessible_name = name,
                         .text = TextToken::small};
    const Rect next = column.next();
    const kit::Size size = kit::measure_link(scene.ui, link, next.width);
    kit::link(scene.ui, "more", {next.x, next.y, size.width, size.height}, link);
    column.add(size.height);
}

float draw_hide(Scene& scene, const Rect& place, const Offer& offer) {
    const std::string name = scene.texts.fill(Message::offer_hide_name, {{"title", offer.title}});
    const kit::Button button{
        .kind = kit::ButtonKind::quiet, .icon = kit::Icon::close, .accessible_name = name};
    const kit::Size size = kit::measure_button(scene.ui, button);
    if (kit::button(scene.ui, "hide", {place.right() - size.width, place.y, size.width, size.height},
                    button)) {
        scene.state.hidden_offers.push_back(offer.id);
        scene.state.changed = true;
    }
    return size.width;
}

float draw_offer(Scene& scene, const Rect& place, const Offer& offer) {
    kit::Ui& ui = scene.ui;
    const float padding = block_gap(ui);
    kit::Ui::Scope scope(ui, offer.id);
    kit::Card card(ui, "offer", {place.x, place.y, place.width, 0}, kit::Role::list_item);
    Column column(ui, {place.x + padding, place.y + padding, place.width - 2 * padding, 0});
    column.add(draw_kind(scene, column.next(), offer));
    column.gap(SizeToken::space_xs);
    column.heading("title", offer.title, 3, TextToken::body_strong);
    draw_terms(scene, column, offer);
    draw_more(scene, column, offer);
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

std::string more_words(const Texts& texts, std::size_t more) {
    return texts.counted(Message::usuals_more, static_cast<std::int64_t>(more));
}

/// The code and the end in one line.
std::string strip_facts(const Texts& texts, const Offer& offer) {
    std::string facts{texts[kind_words[static_cast<std::size_t>(offer.kind)]]};
    if (!offer.code.empty()) {
        facts = texts.fill(Message::offer_facts,
                           {{"facts", facts}, {"fact", texts.fill(Message::code, {{"code", offer.code}})}});
    }
    if (offer.period.ends_ms) {
        facts = texts.fill(Message::offer_facts,
                           {{"facts", facts}, {"fact", until_words(texts, *offer.period.ends_ms)}});
    }
    return facts;
}

float draw_strip_row(Scene& scene, const Rect& place, const Offer& offer) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, offer.id);
    kit::Ui::Node row(ui, "offer", {.name = offer.title});
    const float hide = draw_hide(scene, place, offer);
    Column column(ui, {place.x, place.y, place.width - hide - ui.size(SizeToken::space_s), 0});
    column.heading("title", offer.title, 3, TextToken::body_strong);
    column.text("facts", strip_facts(scene.texts, offer), muted);
    if (!scene.model.can(app::Capability::loyalty)) { // else the rewards say it
        draw_terms(scene, column, offer);
        draw_more(scene, column, offer);
    }
    row.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

/// `Conditions · 2 more`; the first alone if there are no more.
std::string with_more(const Texts& texts, Message words, std::size_t more) {
    return more == 0 ? std::string{texts[words]}
                     : texts.fill(Message::offer_facts,
                                  {{"facts", texts[words]}, {"fact", more_words(texts, more)}});
}

/// To where the conditions are, and `more` offers that are not shown here.
float draw_way_to_terms(Scene& scene, const Rect& place, std::size_t more) {
    const std::string label = with_more(scene.texts, Message::offers_terms, more);
    const std::string url = "#" + std::string{app::row_of(app::Section::rewards).fragment};
    const kit::Link link{
        .label = label, .url = url, .icon = kit::Icon::arrow_right, .text = TextToken::small};
    const kit::Size size = kit::measure_link(scene.ui, link, place.width);
    kit::link(scene.ui, "terms", {place.x, place.y, size.width, size.height}, link);
    return size.height;
}

/// Shows and hides `more` offers above it.
float draw_more_offers(Scene& scene, const Rect& place, std::size_t more) {
    const std::string label = more_words(scene.texts, more);
    const std::string name = with_more(scene.texts, Message::offers_title, more);
    const kit::Disclosure disclosure{
        .label = label, .expanded = scene.state.more_offers, .accessible_name = name};
    // The label, not its padding, stands in line with what is above it.
    const float padding = scene.ui.size(SizeToken::space_s);
    const kit::Size size = kit::measure_disclosure(scene.ui, disclosure, place.width + padding);
    if (kit::disclosure(scene.ui, "more", {place.x - padding, place.y, size.width, size.height},
                        disclosure)) {
        scene.state.more_offers = !scene.state.more_offers;
        scene.state.changed = true;
    }
    return size.height;
}

float draw_strip_rows(Scene& scene, const Rect& place, const std::vector<const Offer*>& offers) {
    kit::Ui& ui = scene.ui;
    Column column(ui, place);
    for (const Offer* offer : offers) {
        if (offer != offers.front()) {
            column.gap(SizeToken::space_s);
        }
        column.add(draw_strip_row(scene, column.next(), *offer));
    }
    return column.height();
}

} // namespace

float draw_offer_strip(Scene& scene, const Rect& place) {
    if (!scene.model.parts.has(app::Part::account)) {
        return 0; // the orders alone are what was asked for
    }
    std::vector<const Offer*> offers = offers_of(scene.model, Which::in_force);
    std::erase_if(offers, [&](const Offer* offer) {
        return std::ranges::find(scene.state.hidden_offers, offer->id) != scene.state.hidden_offers.end();
    });
    if (offers.empty()) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const float padding = block_gap(ui);
    kit::Card card(ui, "offer-strip", {place.x, place.y, place.width, 0});
    Column column(ui, {place.x + padding, place.y + padding, place.width - 2 * padding, 0});
    column.heading("offers-title", scene.texts[Message::offers_title], 2, TextToken::small_strong);
    column.gap(SizeToken::space_xs);
    // On a phone one of them stands for all, so that the orders are not pushed away.
    const std::size_t more = ui.compact() ? offers.size() - 1 : 0;
    const bool has_page = scene.model.can(app::Capability::loyalty);
    if (has_page || !scene.state.more_offers) {
        offers.resize(offers.size() - more);
    }
    column.add(draw_strip_rows(scene, column.next(), offers));
    if (has_page) {
        column.add(draw_way_to_terms(scene, column.next(), more));
    } else if (more > 0) {
        column.add(draw_more_offers(scene, column.next(), more));
    }
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

float draw_all_offers(Scene& scene, const Rect& place) {
    const std::vector<const Offer*> offers = offers_of(scene.model, Which::in_force_or_to_come);
    if (offers.empty()) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    Column column(ui, place);
    column.heading("offers-title", scene.texts[Message::offers_title], 2, TextToken::heading);
    column.gap(SizeToken::space_m);
    const Rect top = column.next();
    kit::List list(ui, "offers", top, scene.texts[Message::offers_title]);
    for (const Offer* offer : offers) {
        if (offer != offers.front()) {
            column.gap(SizeToken::space_s);
        }
        column.add(draw_offer(scene, column.next(), *offer));
    }
    list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
    return column.height();
}

} // namespace stamgast::views
