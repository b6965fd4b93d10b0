#include "views/header_facts.hpp"

#include <algorithm>
#include <optional>
#include <variant>

#include "domain/tenure.hpp"
#include "kit/link.hpp"
#include "kit/wrapping_row.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

constexpr kit::TextLayout fact_look{
    .token = kit::TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

std::optional<std::int64_t> customer_since_ms(const app::Model& model) {
    const auto& customer = model.session.session.customer;
    if (!customer || customer->since_ms) {
        return customer ? customer->since_ms : std::nullopt;
    }
    if (!model.orders.complete || model.orders.history.empty()) {
        return std::nullopt;
    }
    const auto* oldest = std::get_if<domain::Order>(&model.orders.history.back());
    return oldest == nullptr ? std::nullopt : std::optional{oldest->placed_at_ms};
}

/// Said from the first whole year on: before that it is no news to anybody.
void add_tenure(std::vector<HeaderFact>& facts, const app::Model& model, const Texts& texts) {
    const std::optional<std::int64_t> since_ms = customer_since_ms(model);
    const std::int64_t years = since_ms ? domain::whole_years(*since_ms, model.now_ms) : 0;
    if (years > 0) {
        facts.push_back({.key = "tenure", .text = texts.counted(Message::tenure, years), .url = {}});
    }
}

void add_balance(std::vector<HeaderFact>& facts, const app::Model& model, const Texts& texts) {
    const app::LoyaltyState& loyalty = model.loyalty;
    if (loyalty.account.value && loyalty.standing) {
        facts.push_back(
            {.key = "balance",
             .text = points_words(texts, *loyalty.account.value, loyalty.standing->ledger.balance),
             .url = "#" + std::string{app::row_of(app::Section::rewards).fragment}});
    }
}

void draw_fact(kit::Ui& ui, const Rect& rect, const HeaderFact& fact) {
    if (fact.url.empty()) {
        ui.text(fact.key, rect, fact.text, fact_look);
        return;
    }
    // As high as the finger needs, around the line.
    const kit::Link link{.label = fact.text, .url = fact.url, .text = fact_look.token};
    const float height = kit::measure_link(ui, link, rect.width).height;
    kit::link(ui, fact.key, {rect.x, rect.y + (rect.height - height) / 2, rect.width, height}, link);
}

} // namespace

std::vector<HeaderFact> header_facts(const app::Model& model, const Texts& texts) {
    std::vector<HeaderFact> facts;
    add_tenure(facts, model, texts);
    add_balance(facts, model, texts);
    return facts;
}

float draw_header_facts(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const std::vector<HeaderFact> facts = header_facts(scene.model, scene.texts);
    float height = 0; // of a row: there all have to fit
    for (const HeaderFact& fact : facts) {
        height = std::max(height, ui.text_height(fact.text, place.width, fact_look));
    }
    kit::WrappingRow row(place, height, ui.size(SizeToken::space_m));
    for (const HeaderFact& fact : facts) {
        draw_fact(ui, row.next(ui.text_width(fact.text, fact_look.token)), fact);
    }
    return row.height();
}

} // namespace stamgast::views
