#include "views/return_lines.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "kit/checkbox.hpp"
#include "kit/image.hpp"
#include "kit/list.hpp"
#include "kit/radio_group.hpp"
#include "kit/stepper.hpp"
#include "kit/text_field.hpp"
#include "views/column.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout problem_look{
    .token = TextToken::small, .color = ColorToken::danger, .max_lines = 0};

/// More than explains a return, in characters.
constexpr std::int32_t longest_comment = 500;

/// Draws one line that can be sent back.
class ReturnableLine {
public:
    ReturnableLine(Scene& scene, const domain::Order& order, std::size_t index)
        : scene_(scene), ui_(scene.ui), texts_(scene.texts), form_(*scene.model.returns.form), index_(index),
          line_(order.lines[form_.plan.lines[index].line_index]), most_(form_.plan.lines[index].most),
          choice_(form_.plan.choices[index]) {}

    float draw(const Rect& place) {
        kit::ListItem item(ui_, "line", place);
        const float side = ui_.size(SizeToken::thumbnail);
        kit::image(ui_, "picture", {place.x, place.y, side, side}, {.url = line_.image_url});
        const float left = place.x + side + ui_.size(SizeToken::space_m);
        Column words(ui_, {left, place.y, place.right() - left, 0});
        draw_checkbox(words);
        float bottom = std::max(words.bottom(), place.y + side);
        if (choice_.selected) {
            // On a phone what belongs to the line takes the room below the picture.
            const float x = ui_.compact() ? place.x : left;
            const float y = ui_.compact() ? bottom + ui_.size(SizeToken::space_xs) : words.bottom();
            Column details(ui_, {x, y, place.right() - x, 0});
            draw_details(details);
            bottom = std::max(bottom, details.bottom());
        }
        item.set_bounds({place.x, place.y, place.width, bottom - place.y});
        return bottom - place.y;
    }

private:
    void change(app::ReturnLineChanged::Change change) {
        scene_.emit(app::ReturnLineChanged{index_, std::move(change)});
    }

    void draw_checkbox(Column& column) {
        const std::string name = texts_.fill(Message::return_take, {{"title", line_.title}});
        const kit::Checkbox box{.label = line_.title, .checked = choice_.selected, .accessible_name = name};
        const Rect next = column.next();
        const float height = kit::measure_checkbox(ui_, next.width, box);
        if (kit::checkbox(ui_, "take", {next.x, next.y, next.width, height}, box)) {
            change({.selected = !choice_.selected});
        }
        column.add(height);
    }

    void draw_details(Column& column) {
        if (most_ > 1) {
            draw_quantity(column);
            column.gap(SizeToken::space_s);
        }
        draw_reasons(column);
        column.gap(SizeToken::space_s);
        draw_comment(column);
    }

    void draw_comment(Column& column) {
        const std::string label = texts_.fill(Message::return_comment, {{"title", line_.title}});
        const kit::TextField field{.label = label,
                                   .value = choice_.comment,
                                   .kind = kit::FieldKind::long_text,
                                   .max_length = longest_comment,
                                   .lines = 2};
        const Rect next = column.next();
        if (auto edited = kit::text_field(ui_, "comment", next, field).edited) {
            change({.comment = std::move(*edited)});
        }
        column.add(kit::measure_text_field(ui_, next.width, field));
    }

    void draw_quantity(Column& column) {
        const std::string value = texts_.number(choice_.quantity);
        const std::string label = texts_.fill(Message::reorder_quantity, {{"title", line_.title}});
        const std::string fewer = texts_.fill(Message::reorder_fewer, {{"title", line_.title}});
        const std::string more = texts_.fill(Message::reorder_more, {{"title", line_.title}});
        const kit::Size size = kit::measure_stepper(ui_);
        const Rect next = column.next();
        if (const auto quantity = kit::stepper(ui_, "quantity", {next.x, next.y, size.width, size.height},
                                               {.value = choice_.quantity,
                                                .min = 1,
                                                .max = most_,
                                                .value_text = value,
                                                .label = label,
                                                .decrease_label = fewer,
                                                .increase_label = more})) {
            change({.quantity = *quantity});
        }
        column.add(size.height);
    }

    void draw_reasons(Column& column) {
        std::vector<std::string_view> labels;
        int selected = -1;
        for (const domain::ReturnChoice& reason : form_.options.reasons) {
            if (reason.id == choice_.reason_id) {
                selected = static_cast<int>(labels.size());
            }
            labels.push_back(reason.label);
        }
        column.text("why", texts_[Message::return_reason], {.token = TextToken::body_strong});
        if (form_.tried && choice_.reason_id.empty()) {
            column.text("no-reason", texts_[Message::return_no_reason], problem_look);
        }
        const std::string name = texts_.fill(Message::return_reason_of, {{"title", line_.title}});
        const kit::RadioGroup group{.label = name, .options = labels, .selected = selected};
        if (const auto chosen = kit::radio_group(ui_, "reasons", column.next(), group)) {
            change({.reason_id = form_.options.reasons[static_cast<std::size_t>(*chosen)].id});
        }
        column.add(kit::measure_radio_group(ui_, column.next().width, group));
    }

    Scene& scene_;
    kit::Ui& ui_;
    const Texts& texts_;
    const app::ReturnForm& form_;
    std::size_t index_;
    const domain::OrderLine& line_;
    std::int32_t most_;
    const domain::ReturnChoiceOfLine& choice_;
};

} // namespace

float draw_return_lines(Scene& scene, const Rect& place, const domain::Order& order) {
    kit::Ui& ui = scene.ui;
    const app::ReturnForm& form = *scene.model.returns.form;
    const std::string_view intro = scene.texts[Message::return_lines_intro];
    Column column(ui, place);
    column.text("intro", intro, {.max_lines = 0});
    if (form.tried && domain::problem_of_lines(form.plan) == domain::ReturnProblem::no_line) {
        column.text("no-line", scene.texts[Message::return_no_line], problem_look);
    }
    column.gap(SizeToken::space_m);
    kit::List list(ui, "lines", column.next(), intro);
    const float top = column.bottom();
    for (std::size_t index = 0; index < form.plan.lines.size(); ++index) {
        if (index > 0) {
            column.gap(SizeToken::space_m);
        }
        kit::Ui::Scope scope(ui, std::to_string(index));
        column.add(ReturnableLine(scene, order, index).draw(column.next()));
    }
    list.set_bounds({place.x, top, place.width, column.bottom() - top});
    return column.height();
}

} // namespace stamgast::views
