#include "views/recommendation_card.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "app/suggestions.hpp"
#include "app/update_press.hpp"
#include "kit/card.hpp"
#include "kit/image.hpp"
#include "kit/link.hpp"
#include "views/change_failure.hpp"
#include "views/for_you_words.hpp"
#include "views/heart.hpp"
#include "views/lines_button.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout title_look{.token = TextToken::body_strong, .max_lines = 2};
constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

struct CardLayout {
    float padding = 0;
    float words_indent = 0; ///< from the inner edge: the picture is before them
    float words_width = 0;
    float words_height = 0;
    float buttons_height = 0;
    bool stacked = false; ///< the buttons are below each other
    float height = 0;
};

bool can_add(const Scene& scene) { return app::has_cart(scene.model); }

kit::Button dismiss_button(const Scene& scene, bool dismissed, std::string_view name) {
    return {.label = scene.texts[dismissed ? Message::undo : Message::dismiss],
            .kind = kit::ButtonKind::quiet,
            .accessible_name = name};
}

kit::Size add_size(const Scene& scene, float room) {
    return measure_lines_button(scene, scene.texts[Message::product_add], kit::ButtonKind::secondary, room);
}

float title_height(const Scene& scene, float width, const domain::CatalogueCard& product) {
    return product.url.empty()
               ? scene.ui.text_height(product.title, width, title_look)
               : kit::measure_link(
                     scene.ui, {.label = product.title, .url = product.url, .text = TextToken::body_strong},
                     width)
                     .height;
}

CardLayout lay_out(const Scene& scene, float width, const RecommendationCard& card) {
    const kit::Ui& ui = scene.ui;
    CardLayout layout;
    layout.padding = ui.size(SizeToken::space_m);
    const float inner = width - 2 * layout.padding;
    layout.words_indent = ui.size(SizeToken::thumbnail) + layout.padding;
    layout.words_width = inner - layout.words_indent - measure_product_heart(scene).width;
    layout.words_height = title_height(scene, layout.words_width, card.product) +
                          ui.text_height(reason_words(card.reason, scene.texts), layout.words_width, muted) +
                          ui.line_height(TextToken::body);
    const kit::Size add = can_add(scene) ? add_size(scene, inner) : kit::Size{};
    const kit::Size dismiss = kit::measure_button(ui, dismiss_button(scene, false, {}), inner);
    const float gap = ui.size(SizeToken::space_xs);
    layout.stacked = add.width + gap + dismiss.width > inner;
    layout.buttons_height =
        layout.stacked ? add.height + gap + dismiss.height : std::max(add.height, dismiss.height);
    layout.height = 2 * layout.padding + std::max(layout.words_height, ui.size(SizeToken::thumbnail)) +
                    ui.size(SizeToken::space_s) + layout.buttons_height;
    return layout;
}

const app::ProductChange<bool>* failed_change(const Scene& scene, const domain::CatalogueCard& product) {
    const auto* change = app::find_change(scene.model.for_you.dismissals, product.product_id);
    return change && !change->counts() ? change : nullptr;
}

void draw_title(kit::Ui& ui, const Rect& place, const domain::CatalogueCard& product) {
    if (product.url.empty()) {
        ui.heading("title", place, product.title, 3, title_look);
        return;
    }
    kit::link(ui, "product", place,
              {.label = product.title, .url = product.url, .text = TextToken::body_strong});
}

void draw_words(Scene& scene, const Rect& place, const RecommendationCard& card) {
    kit::Ui& ui = scene.ui;
    const float title = title_height(scene, place.width, card.product);
    draw_title(ui, {place.x, place.y, place.width, title}, card.product);
    float y = place.y + title;
    y += ui.text("reason", {place.x, y, place.width, 0}, reason_words(card.reason, scene.texts), muted);
    ui.text("price", {place.x, y, place.width, 0}, price_words(card.product, scene.texts));
}

void draw_add(Scene& scene, const Rect& rect, const domain::CatalogueCard& product) {
    const std::string name = about(Message::product_add, product.title, scene.texts);
    const std::vector<domain::OrderLine> lines{app::line_of(product)};
    draw_lines_button(scene, "add", rect,
                      {.label = scene.texts[Message::product_add],
                       .accessible_name = name,
                       .lines = lines,
                       .source = domain::ReorderSource::product,
                       .action = app::RecommendationPressed{product.product_id}});
}

void draw_dismiss(Scene& scene, const Rect& place, const domain::CatalogueCard& product, bool dismissed) {
    const std::string name = about(dismissed ? Message::undo : Message::dismiss, product.title, scene.texts);
    const kit::Button button = dismiss_button(scene, dismissed, name);
    const kit::Size size = kit::measure_button(scene.ui, button, place.width);
    if (kit::button(scene.ui, "dismiss", {place.x, place.y, size.width, size.height}, button)) {
        scene.emit(app::ProductDismissed{product.product_id, !dismissed});
    }
}

void draw_buttons(Scene& scene, const Rect& inner, const CardLayout& layout,
                  const domain::CatalogueCard& product) {
    const float gap = scene.ui.size(SizeToken::space_xs);
    kit::Point at{inner.x, inner.bottom() - layout.buttons_height};
    if (can_add(scene)) {
        const kit::Size size = add_size(scene, inner.width);
        draw_add(scene, {at.x, at.y, size.width, size.height}, product);
        at = layout.stacked ? kit::Point{at.x, at.y + size.height + gap}
                            : kit::Point{at.x + size.width + gap, at.y};
    }
    draw_dismiss(scene, {at.x, at.y, inner.width, 0}, product, false);
}

} // namespace

float recommendation_height(const Scene& scene, float width, const RecommendationCard& card) {
    const CardLayout layout = lay_out(scene, width, card);
    const auto* failed = failed_change(scene, card.product);
    return failed
               ? layout.height + change_failure_height(scene, width - 2 * layout.padding, failed->submission)
               : layout.height;
}

void draw_recommendation(Scene& scene, const Rect& place, const RecommendationCard& card) {
    kit::Ui& ui = scene.ui;
    const domain::CatalogueCard& product = card.product;
    const CardLayout layout = lay_out(scene, place.width, card);
    kit::Ui::Scope scope(ui, product.product_id);
    kit::Card sheet(ui, "card", {place.x, place.y, place.width, 0}, kit::Role::list_item);
    Rect inner = place.inset(layout.padding, layout.padding);
    if (scene.model.for_you.is_dismissed(product.product_id)) {
        const float height = ui.text(
            "gone", inner, scene.texts.fill(Message::dismissed_text, {{"title", product.title}}), muted);
        const float y = inner.y + height + ui.size(SizeToken::space_xs);
        draw_dismiss(scene, {inner.x, y, inner.width, 0}, product, true);
        sheet.finish(place.bottom());
        return;
    }
    const float side = ui.size(SizeToken::thumbnail);
    kit::image(ui, "picture", {inner.x, inner.y, side, side}, {.url = product.image_url});
    draw_words(scene, {inner.x + layout.words_indent, inner.y, layout.words_width, 0}, card);
    const kit::Size heart = measure_product_heart(scene);
    draw_product_heart(scene, {inner.right() - heart.width, inner.y, heart.width, heart.height},
                       favourite_of(product));
    if (const auto* failed = failed_change(scene, product)) {
        const float height = change_failure_height(scene, inner.width, failed->submission);
        inner.height -= height;
        draw_change_failure(scene, {inner.x, inner.bottom(), inner.width, 0}, failed->submission,
                            product.title, app::ProductDismissed{product.product_id, failed->wanted});
    }
    draw_buttons(scene, inner, layout, product);
    sheet.finish(place.bottom());
}

} // namespace stamgast::views
