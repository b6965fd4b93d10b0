#include "views/reorder_line.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "kit/badge.hpp"
#include "kit/checkbox.hpp"
#include "kit/image.hpp"
#include "kit/list.hpp"
#include "kit/radio_group.hpp"
#include "kit/stepper.hpp"
#include "views/heart.hpp"
#include "views/order_line.hpp"
#include "views/reorder_outcome.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

/// Draws one planned line downwards.
class ReorderLine {
public:
    ReorderLine(Scene& scene, std::size_t index)
        : scene_(scene), ui_(scene.ui), texts_(scene.texts), flow_(*scene.model.reorder), index_(index),
          line_(flow_.plan.lines[index]), ordered_(flow_.request.lines[line_.line_index]),
          selection_(flow_.selection[index]) {}

    float draw(const Rect& place) {
        kit::ListItem item(ui_, "line", place);
        const float box = ui_.size(SizeToken::touch_target);
        const float side = ui_.size(SizeToken::thumbnail);
        const float gap = ui_.size(SizeToken::space_s);
        if (selectable() > 0) {
            draw_checkbox({place.x, place.y + (side - box) / 2, box, box});
        }
        const Rect picture{place.x + box + ui_.size(SizeToken::space_xxs), place.y, side, side};
        kit::image(ui_, "picture", picture, {.url = picture_url()});
        // Favourites have a heart where they came from; a product that is gone cannot be kept.
        const bool with_heart =
            !ordered_.product_id.empty() && flow_.source != domain::ReorderSource::favourites;
        const kit::Size heart = with_heart ? measure_product_heart(scene_) : kit::Size{};
        const Rect words{picture.right() + gap, place.y, place.right() - picture.right() - gap - heart.width,
                         0};
        const float words_bottom = draw_words(words);
        if (heart.width > 0) {
            draw_product_heart(scene_, {place.right() - heart.width, place.y, heart.width, heart.height},
                               favourite_of(ordered_));
        }
        // On a phone the quantity also takes the room below the picture.
        const float quantity_x = ui_.compact() ? picture.x : words.x;
        const float quantity_y = ui_.compact() ? std::max(words_bottom, picture.bottom()) : words_bottom;
        const float bottom =
            quantity_y + draw_quantity({quantity_x, quantity_y, place.right() - quantity_x, 0});
        const float height = std::max(bottom, picture.bottom()) - place.y;
        item.set_bounds({place.x, place.y, place.width, height});
        return height;
    }

private:
    const domain::ReorderChoice* choice() const {
        return line_.choices.empty() ? nullptr
                                     : &line_.choices[std::min(selection_.choice, line_.choices.size() - 1)];
    }

    std::int32_t selectable() const {
        return choice() ? domain::selectable_quantity(*choice(), flow_.mode) : 0;
    }

    std::string_view picture_url() const {
        return choice() && !choice()->image_url.empty() ? choice()->image_url : ordered_.image_url;
    }

    void change(const domain::LineSelection& selection) {
        scene_.emit(app::LineSelectionChanged{index_, selection});
    }

    /// What the eye sees beside the box before ticking it.
    std::string spoken_outcome() const {
        const OutcomeWords outcome =
            outcome_words(line_, flow_.request.source, flow_.plan.currency, selectable(), texts_);
        std::string spoken;
        for (const std::string& part :
             {option_words(ordered_.options, texts_), option_words(ordered_.attributes, texts_),
              outcome.label, outcome.reason}) {
            if (!part.empty()) {
                spoken += (spoken.empty() ? "" : " ") + part + (part.back() == '.' ? "" : ".");
            }
        }
        return spoken;
    }

    void draw_checkbox(const Rect& rect) {
        const std::string name = texts_.fill(Message::reorder_take, {{"title", ordered_.title}});
        const std::string description = spoken_outcome();
        if (kit::checkbox(ui_, "take", rect,
                          {.label = name,
                           .checked = selection_.selected,
                           .label_hidden = true,
                           .description = description})) {
            domain::LineSelection changed = selection_;
            changed.selected = !changed.selected;
            change(changed);
        }
    }

    float draw_words(const Rect& place) {
        float y = place.y;
        const auto row = [&] { return Rect{place.x, y, place.width, 0}; };
        y += ui_.text("title", row(), ordered_.title, {.token = TextToken::body_strong, .max_lines = 3});
        for (const auto* options : {&ordered_.options, &ordered_.attributes}) {
            if (!options->empty()) {
                y += ui_.text(options == &ordered_.options ? "options" : "attributes", row(),
                              option_words(*options, texts_), muted);
            }
        }
        y += draw_outcome(row());
        y += draw_choices(row());
        y += draw_price(row());
        return y;
    }

    float draw_outcome(const Rect& place) {
        const OutcomeWords words =
            outcome_words(line_, flow_.request.source, flow_.plan.currency, selectable(), texts_);
        if (words.label.empty()) {
            return 0;
        }
        float y = place.y + ui_.size(SizeToken::space_xs);
        const kit::Badge badge{.label = words.label, .tone = words.tone, .icon = words.icon};
        const kit::Size size = kit::measure_badge(ui_, badge, place.width);
        kit::badge(ui_, "outcome", {place.x, y, size.width, size.height}, badge);
        y += size.height + ui_.size(SizeToken::space_xxs);
        if (!words.reason.empty()) {
            y += ui_.text("reason", {place.x, y, place.width, 0}, words.reason, muted);
        }
        return y - place.y;
    }

    std::string choice_words(const domain::ReorderChoice& offered) const {
        std::string title = offered.title;
        for (const domain::Option& option : offered.options) {
            title += ", " + option.value;
        }
        return texts_.fill(
            Message::reorder_choice_option,
            {{"title", title}, {"price", texts_.money(offered.unit_price, flow_.plan.currency)}});
    }

    /// Which variant, where there are several; what it would be, where it is another product.
    float draw_choices(const Rect& place) {
        const float gap = ui_.size(SizeToken::space_xs);
        if (line_.outcome == domain::LineOutcome::substitute && line_.choices.size() == 1) {
            return gap + ui_.text("substitute", {place.x, place.y + gap, place.width, 0},
                                  choice_words(line_.choices.front()),
                                  {.token = TextToken::body_strong, .max_lines = 0});
        }
        if (line_.choices.size() < 2) {
            return 0;
        }
        std::vector<std::string> words;
        for (const domain::ReorderChoice& offered : line_.choices) {
            words.push_back(choice_words(offered));
        }
        const std::vector<std::string_view> options(words.begin(), words.end());
        const std::string label = texts_.fill(Message::reorder_choice, {{"title", ordered_.title}});
        const kit::RadioGroup group{.label = label,
                                    .options = options,
                                    .selected =
                                        selection_.selected ? static_cast<int>(selection_.choice) : -1};
        const float height = kit::measure_radio_group(ui_, place.width, group);
        if (const auto chosen =
                kit::radio_group(ui_, "choice", {place.x, place.y, place.width, height}, group)) {
            choose(static_cast<std::size_t>(*chosen));
        }
        return height;
    }

    /// Choosing a variant is also saying that it is wanted.
    void choose(std::size_t chosen) {
        const std::int32_t most = domain::selectable_quantity(line_.choices[chosen], flow_.mode);
        change(
            {.selected = true,
             .choice = chosen,
             .quantity = std::clamp(selection_.quantity, std::int32_t{1}, std::max(most, std::int32_t{1}))});
    }

    /// Today's price, and neutrally the one of then where it was another; nothing where the outcome has said
    /// so.
    float draw_price(const Rect& place) {
        if (!choice() || selectable() == 0 || line_.outcome == domain::LineOutcome::price_changed) {
            return 0;
        }
        std::string words = texts_.fill(Message::reorder_each,
                                        {{"price", texts_.money(choice()->unit_price, flow_.plan.currency)}});
        if (line_.old_unit_price && *line_.old_unit_price != choice()->unit_price) {
            words +=
                " · " + texts_.fill(Message::reorder_last_time,
                                    {{"price", texts_.money(*line_.old_unit_price, flow_.plan.currency)}});
        }
        return ui_.text("price", place, words, muted);
    }

    float draw_quantity(const Rect& place) {
        if (selectable() == 0) {
            return 0;
        }
        const float y = place.y + ui_.size(SizeToken::space_xs);
        const kit::Size size = kit::measure_stepper(ui_);
        draw_stepper({place.x, y, size.width, size.height});
        const auto total = domain::multiply({choice()->unit_price, flow_.plan.currency},
                                            domain::selected_quantity(line_, selection_, flow_.mode));
        if (total && selection_.selected) {
            const float line = ui_.line_height(TextToken::body_strong);
            const float x = place.x + size.width + ui_.size(SizeToken::space_xs);
            ui_.text("total", {x, y + (size.height - line) / 2, place.right() - x, 0},
                     texts_.money(total->minor_units, total->currency),
                     {.token = TextToken::body_strong, .align = kit::Align::end});
        }
        return y + size.height - place.y;
    }

    void draw_stepper(const Rect& rect) {
        const std::int32_t most = selectable();
        const std::int32_t quantity = std::clamp(selection_.quantity, std::int32_t{1}, most);
        const std::string value = texts_.number(quantity);
        const std::string label = texts_.fill(Message::reorder_quantity, {{"title", ordered_.title}});
        const std::string fewer = texts_.fill(Message::reorder_fewer, {{"title", ordered_.title}});
        const std::string more = texts_.fill(Message::reorder_more, {{"title", ordered_.title}});
        const kit::Stepper stepper{.value = quantity,
                                   .min = 1,
                                   .max = most,
                                   .limited = most < domain::max_line_quantity,
                                   .value_text = value,
                                   .label = label,
                                   .decrease_label = fewer,
                                   .increase_label = more,
                                   .disabled = !selection_.selected};
        if (const auto changed = kit::stepper(ui_, "quantity", rect, stepper)) {
            domain::LineSelection selection = selection_;
            selection.quantity = *changed;
            change(selection);
        }
    }

    Scene& scene_;
    kit::Ui& ui_;
    const Texts& texts_;
    const app::ReorderFlow& flow_;
    std::size_t index_;
    const domain::PlannedLine& line_;
    const domain::OrderLine& ordered_;
    const domain::LineSelection& selection_;
};

} // namespace

float draw_reorder_line(Scene& scene, const Rect& place, std::size_t planned_line) {
    kit::Ui::Scope scope(scene.ui, std::to_string(planned_line));
    return ReorderLine(scene, planned_line).draw(place);
}

} // namespace stamgast::views
