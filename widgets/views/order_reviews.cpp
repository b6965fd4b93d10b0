#include "views/order_reviews.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "app/update_reviews.hpp"
#include "kit/badge.hpp"
#include "kit/button.hpp"
#include "kit/disclosure.hpp"
#include "kit/list.hpp"
#include "views/button_row.hpp"
#include "views/column.hpp"
#include "views/part_failure.hpp"
#include "views/review_words.hpp"
#include "views/submission_notice.hpp"

namespace stamgast::views {
namespace {

using domain::Review;
using domain::ReviewPrompt;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

float draw_prompt(Scene& scene, const Rect& place, const domain::Order& order, const ReviewPrompt& prompt) {
    const Texts& texts = scene.texts;
    const std::string title = product_title(&order, prompt.product_id);
    const std::string write = texts.fill(Message::review_write_name, {{"title", title}});
    const std::string put_away = texts.fill(Message::review_put_away_name, {{"title", title}});
    const domain::ReviewSubject subject{prompt.order_id, prompt.product_id};
    kit::Ui::Scope scope(scene.ui, prompt.product_id);
    kit::ListItem item(scene.ui, "prompt", place);
    Column column(scene.ui, place);
    column.text("ask", texts.fill(Message::review_ask, {{"title", title}}), {.max_lines = 0});
    ButtonRow row(scene, column.next());
    row.add("write",
            {.label = texts[Message::review_write],
             .kind = kit::ButtonKind::quiet,
             .icon = kit::Icon::star,
             .accessible_name = write},
            app::ReviewPressed{subject});
    row.add("put-away",
            {.label = texts[Message::review_put_away],
             .kind = kit::ButtonKind::quiet,
             .accessible_name = put_away},
            app::ReviewPutAway{subject});
    column.add(row.height());
    item.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

void draw_reply(Scene& scene, Column& column, const domain::ReviewReply& reply) {
    kit::Ui& ui = scene.ui;
    const float indent = ui.size(SizeToken::space_m);
    column.gap(SizeToken::space_xs);
    const Rect place = column.next();
    Column inner(ui, {place.x + indent, place.y, place.width - indent, 0});
    inner.text("reply",
               scene.texts.fill(Message::review_reply,
                                {{"date", scene.texts.date(reply.at_ms, kit::DateStyle::date)}}),
               {.token = TextToken::small_strong, .max_lines = 0});
    inner.text("reply-text", reply.text, {.max_lines = 0});
    ui.paint_line({place.x, place.y}, {place.x, inner.bottom()}, ColorToken::border_strong);
    column.add(inner.height());
}

/// Whether everybody can see it, and since when.
void draw_state(Scene& scene, Column& column, const Review& review) {
    const bool published = review.state == domain::ReviewState::published;
    const kit::Badge badge{.label =
                               scene.texts[published ? Message::review_published : Message::review_pending],
                           .tone = published ? kit::Tone::positive : kit::Tone::info,
                           .icon = published ? kit::Icon::check : kit::Icon::clock};
    const Rect next = column.next();
    const kit::Size size = kit::measure_badge(scene.ui, badge, next.width);
    kit::badge(scene.ui, "state", {next.x, next.y, std::min(size.width, next.width), size.height}, badge);
    column.add(size.height);
    column.text("date", scene.texts.date(review.at_ms, kit::DateStyle::date), muted);
}

float draw_review(Scene& scene, const Rect& place, const domain::Order& order, const Review& review) {
    kit::Ui::Scope scope(scene.ui, review.product_id);
    kit::ListItem item(scene.ui, "review", place);
    Column column(scene.ui, place);
    column.heading("product", product_title(&order, review.product_id), 6, TextToken::body_strong);
    column.add(draw_given_stars(scene, column.next(), {}, review.stars));
    for (const domain::TopicStars& topic : review.topics) {
        kit::Ui::Scope of_topic(scene.ui, topic.id);
        column.add(draw_given_stars(scene, column.next(), topic.label, topic.stars));
    }
    if (!review.title.empty()) {
        column.text("headline", review.title, {.token = TextToken::body_strong, .max_lines = 0});
    }
    if (!review.text.empty()) {
        column.text("text", review.text, {.max_lines = 0});
    }
    column.gap(SizeToken::space_xxs);
    draw_state(scene, column, review);
    if (review.reply) {
        draw_reply(scene, column, *review.reply);
    }
    item.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

/// What was written on this device and the shop has not confirmed.
void draw_on_their_way(Scene& scene, Column& column, const domain::Order& order) {
    for (const app::Outgoing& item : scene.model.outgoing.items) {
        const auto* review = std::get_if<domain::ReviewSubmission>(&item.what);
        if (review && review->subject.order_id == order.id) {
            kit::Ui::Scope scope(scene.ui, "sent-" + review->subject.product_id);
            const std::string title = product_title(&order, review->subject.product_id);
            column.text("product", title, {.token = TextToken::body_strong, .max_lines = 0});
            column.add(
                draw_unanswered(scene, column.next(), Message::review_unanswered, title, item.submission));
            column.gap(SizeToken::space_m);
        }
    }
}

bool has_on_their_way(const app::Model& model, const domain::Order& order) {
    return std::ranges::any_of(model.outgoing.items, [&](const app::Outgoing& item) {
        const auto* review = std::get_if<domain::ReviewSubmission>(&item.what);
        return review && review->subject.order_id == order.id;
    });
}

/// `Rate 3 products`: the label for the eye, the name with the order's number.
std::string row_words(const Scene& scene, const domain::Order& order, Message message, std::size_t count) {
    return scene.texts.counted(message, static_cast<std::int64_t>(count), {{"number", order.number}});
}

/// More would be a long way to the end of an order on a phone.
constexpr std::size_t most_prompts = 3;

void draw_prompts(Scene& scene, Column& column, const domain::Order& order,
                  std::span<const ReviewPrompt* const> prompts) {
    for (const ReviewPrompt* prompt : prompts) {
        column.add(draw_prompt(scene, column.next(), order, *prompt));
        column.gap(SizeToken::space_xs);
    }
}

/// The rest of the prompts, behind a button that says how many there are.
void draw_more_prompts(Scene& scene, Column& column, const domain::Order& order,
                       std::span<const ReviewPrompt* const> prompts) {
    std::vector<std::string>& asked_whole = scene.state.asked_whole;
    const auto at = std::ranges::find(asked_whole, order.id);
    const bool is_expanded = at != asked_whole.end();
    const std::string label = row_words(scene, order, Message::reviews_more, prompts.size());
    const std::string name = row_words(scene, order, Message::reviews_more_name, prompts.size());
    const kit::Disclosure more{.label = label, .expanded = is_expanded, .accessible_name = name};
    const Rect next = column.next();
    const kit::Size size = kit::measure_disclosure(scene.ui, more, next.width);
    if (kit::disclosure(scene.ui, "more", {next.x, next.y, size.width, size.height}, more)) {
        if (is_expanded) {
            asked_whole.erase(at);
        } else {
            asked_whole.push_back(order.id);
        }
        scene.state.changed = true;
    }
    column.add(size.height);
    if (is_expanded) {
        kit::List list(scene.ui, "more-reviews", column.next(), label);
        const Rect top = column.next();
        draw_prompts(scene, column, order, prompts);
        list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
    }
}

void draw_lists(Scene& scene, Column& column, const domain::Order& order,
                std::span<const ReviewPrompt* const> prompts) {
    kit::List list(scene.ui, "reviews", column.next(), scene.texts[Message::reviews_title]);
    const Rect top = column.next();
    for (const Review& review : scene.model.reviews.list.reviews) {
        if (review.order_id == order.id) {
            column.add(draw_review(scene, column.next(), order, review));
            column.gap(SizeToken::space_m);
        }
    }
    draw_prompts(scene, column, order, prompts);
    list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
}

kit::Button row_button(std::string_view label) {
    return {.label = label, .kind = kit::ButtonKind::quiet, .icon = kit::Icon::star};
}

} // namespace

float draw_order_reviews(Scene& scene, const Rect& place, const domain::Order& order) {
    const app::Model& model = scene.model;
    if (!model.can(app::Capability::reviews)) {
        return 0;
    }
    const auto& reviews = model.reviews.list.reviews;
    const bool has_reviews = std::ranges::find(reviews, order.id, &Review::order_id) != reviews.end();
    const std::vector<const ReviewPrompt*> prompts = app::asked_reviews(model, order);
    const bool failed =
        model.reviews.lookup.loading == app::Loading::failed && !model.reviews.lookup.knows(order.id);
    if (!has_reviews && prompts.empty() && !failed && !has_on_their_way(model, order)) {
        return 0;
    }
    kit::Ui::Scope scope(scene.ui, "reviews");
    Column column(scene.ui, place);
    column.heading("title", scene.texts[Message::reviews_title], 5, TextToken::subheading);
    column.gap(SizeToken::space_xs);
    if (failed) {
        column.add(draw_part_failure(scene, column.next(), Message::reviews_failed));
    }
    draw_on_their_way(scene, column, order);
    if (has_reviews || !prompts.empty()) {
        const std::span<const ReviewPrompt* const> all(prompts);
        const std::size_t first = std::min(all.size(), most_prompts);
        draw_lists(scene, column, order, all.first(first));
        if (all.size() > first) {
            draw_more_prompts(scene, column, order, all.subspan(first));
        }
    }
    return column.height();
}

float review_row_height(const Scene& scene, const domain::Order& order, float width) {
    if (!scene.model.can(app::Capability::reviews)) {
        return 0;
    }
    const std::vector<const ReviewPrompt*> prompts = app::asked_reviews(scene.model, order);
    if (prompts.empty()) {
        return 0;
    }
    const std::string label = row_words(scene, order, Message::review_open, prompts.size());
    const float room = width + scene.ui.size(SizeToken::space_s);
    return scene.ui.size(SizeToken::space_xs) + kit::measure_button(scene.ui, row_button(label), room).height;
}

void draw_review_row(Scene& scene, const Rect& place, const domain::Order& order) {
    const std::vector<const ReviewPrompt*> prompts = app::asked_reviews(scene.model, order);
    const std::string label = row_words(scene, order, Message::review_open, prompts.size());
    const std::string name = row_words(scene, order, Message::review_open_name, prompts.size());
    kit::Button open = row_button(label);
    open.accessible_name = name;
    // The label, not its padding, stands in line with what is above it.
    const float padding = scene.ui.size(SizeToken::space_s);
    const kit::Size size = kit::measure_button(scene.ui, open, place.width + padding);
    const Rect button{place.x - padding, place.y + scene.ui.size(SizeToken::space_xs), size.width,
                      size.height};
    if (kit::button(scene.ui, "rate", button, open)) {
        scene.emit(app::ReviewPressed{{prompts.front()->order_id, prompts.front()->product_id}});
    }
}

} // namespace stamgast::views
