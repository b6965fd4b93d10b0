#include "views/withdrawal_form.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "kit/checkbox.hpp"
#include "kit/list.hpp"
#include "kit/stepper.hpp"
#include "views/column.hpp"
#include "views/form_view.hpp"
#include "views/withdrawal_words.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

/// Draws one line of the order: whether it goes back, and how many of it.
class GoodsLine {
public:
    GoodsLine(Scene& scene, const domain::Order& order, std::size_t index)
        : scene_(scene), ui_(scene.ui), texts_(scene.texts), order_(order), line_(order.lines[index]),
          index_(index), quantity_(scene.model.withdrawals.form->quantities[index]),
          exclusion_(app::withdrawal_of(scene.model, order)->exclusion_of(line_.id)),
          left_(app::withdrawal_of(scene.model, order)->quantity_left(line_)) {}

    float draw(const Rect& place) {
        kit::Ui::Scope scope(ui_, std::to_string(index_));
        kit::ListItem item(ui_, "line", place);
        Column column(ui_, place);
        column.add(draw_checkbox(column.next()));
        if (const std::string note = exclusion_ ? exclusion_->reason : left_words(); !note.empty()) {
            const float left = ui_.size(SizeToken::icon) + ui_.size(SizeToken::space_s);
            column.add(
                ui_.text("reason", {place.x + left, column.bottom(), place.width - left, 0}, note, muted));
        }
        if (left_ > 1 && quantity_ > 0) {
            column.add(draw_stepper(column.next()));
        }
        item.set_bounds({place.x, place.y, place.width, column.height()});
        return column.height();
    }

private:
    /// The words say whether it is about all of the order, as long as the customer has not put in others.
    void change(std::int32_t quantity) {
        const app::Model& model = scene_.model;
        std::vector<std::int32_t> quantities = model.withdrawals.form->quantities;
        const std::string was = statement_words(order_, quantities, texts_);
        quantities[index_] = quantity;
        std::string now = statement_words(order_, quantities, texts_);
        if (now != was && model.forms[app::Field::withdrawal_text].text == was) {
            scene_.emit(app::FieldChanged{app::Field::withdrawal_text, std::move(now)});
        }
        scene_.emit(app::WithdrawalLineChanged{index_, quantity});
    }

    /// After a part of the line was withdrawn from; empty where all of it is left.
    std::string left_words() const {
        return left_ == line_.quantity
                   ? std::string{}
                   : texts_.fill(Message::withdrawal_left_of, {{"left", texts_.number(left_)},
                                                               {"ordered", texts_.number(line_.quantity)}});
    }

    float draw_checkbox(const Rect& place) {
        const std::string label =
            goods_words(line_, left_ == 0 ? line_.quantity : std::max(quantity_, 1), texts_);
        const std::string reason =
            exclusion_ ? texts_.fill(Message::withdrawal_stays, {{"reason", exclusion_->reason}})
                       : left_words();
        const std::string name = texts_.fill(Message::withdrawal_take, {{"goods", label}});
        const kit::Checkbox box{.label = label,
                                .checked = quantity_ > 0,
                                .disabled = left_ == 0,
                                .accessible_name = name,
                                .description = reason};
        const float height = kit::measure_checkbox(ui_, place.width, box);
        if (kit::checkbox(ui_, "take", {place.x, place.y, place.width, height}, box)) {
            change(quantity_ > 0 ? 0 : left_);
        }
        return height;
    }

    float draw_stepper(const Rect& place) {
        const std::string value = texts_.number(quantity_);
        const std::string label = texts_.fill(Message::withdrawal_quantity, {{"title", line_.title}});
        const std::string fewer = texts_.fill(Message::withdrawal_fewer, {{"title", line_.title}});
        const std::string more = texts_.fill(Message::withdrawal_more, {{"title", line_.title}});
        const kit::Stepper stepper{.value = quantity_,
                                   .min = 1,
                                   .max = left_,
                                   .value_text = value,
                                   .label = label,
                                   .decrease_label = fewer,
                                   .increase_label = more};
        const kit::Size size = kit::measure_stepper(ui_);
        const float left = ui_.size(SizeToken::icon) + ui_.size(SizeToken::space_s);
        if (const auto changed =
                kit::stepper(ui_, "quantity", {place.x + left, place.y, size.width, size.height}, stepper)) {
            change(*changed);
        }
        return size.height;
    }

    Scene& scene_;
    kit::Ui& ui_;
    const Texts& texts_;
    const domain::Order& order_;
    const domain::OrderLine& line_;
    std::size_t index_;
    std::int32_t quantity_;
    const domain::ExcludedLine* exclusion_;
    std::int32_t left_;
};

float draw_goods(Scene& scene, const Rect& place, const domain::Order& order) {
    kit::Ui& ui = scene.ui;
    const app::WithdrawalForm& form = *scene.model.withdrawals.form;
    Column column(ui, place);
    column.heading("goods", scene.texts[Message::withdrawal_goods], 3, TextToken::subheading);
    column.gap(SizeToken::space_xs);
    if (!app::declares_goods(form)) {
        column.text("goods-missing", scene.texts[Message::withdrawal_goods_missing],
                    {.token = TextToken::small_strong, .color = ColorToken::danger, .max_lines = 0});
    }
    kit::List list(ui, "lines", column.next(), scene.texts[Message::withdrawal_goods]);
    const float top = column.bottom();
    for (std::size_t index = 0; index < std::min(order.lines.size(), form.quantities.size()); ++index) {
        column.add(GoodsLine(scene, order, index).draw(column.next()));
        column.gap(SizeToken::space_xs);
    }
    list.set_bounds({place.x, top, place.width, column.bottom() - top});
    return column.height();
}

} // namespace

float draw_withdrawal_form(Scene& scene, const Rect& place, const domain::Order& order) {
    Column column(scene.ui, place);
    column.add(draw_goods(scene, column.next(), order));
    column.gap(SizeToken::space_m);
    column.heading("statement", scene.texts[Message::withdrawal_statement], 3, TextToken::subheading);
    column.gap(SizeToken::space_s);
    column.add(draw_form_fields(scene, column.next(), app::Form::withdrawal));
    return column.height();
}

} // namespace stamgast::views
