#include "views/usual_card.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "app/suggestions.hpp"
#include "kit/card.hpp"
#include "kit/disclosure.hpp"
#include "kit/image.hpp"
#include "kit/stepper.hpp"
#include "views/change_failure.hpp"
#include "views/for_you_words.hpp"
#include "views/heart.hpp"
#include "views/lines_button.hpp"
#include "views/order_line.hpp"

namespace stamgast::views {
namespace {

using app::UsualReminder;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

struct PauseChoice {
    std::string_view key;
    Message label;
    UsualReminder reminder;
};
/// The last one has the key of the button that takes it back: the focus stays in this card.
constexpr PauseChoice pauses[] = {
    {"two-weeks", Message::usual_two_weeks, UsualReminder::two_weeks},
    {"one-month", Message::usual_one_month, UsualReminder::one_month},
    {"off", Message::usual_never, UsualReminder::never},
};

class UsualCard {
public:
    UsualCard(Scene& scene, const domain::Usual& usual)
        : scene_(scene), ui_(scene.ui), texts_(scene.texts), usual_(usual), title_(usual.line.title) {}

    float draw(const Rect& place) {
        kit::Ui::Scope scope(ui_, usual_.line.product_id);
        kit::Card sheet(ui_, "usual", {place.x, place.y, place.width, 0}, kit::Role::list_item);
        const float padding = ui_.size(SizeToken::space_m);
        const Rect inner{place.x + padding, place.y + padding, place.width - 2 * padding, 0};
        const float side = ui_.size(SizeToken::thumbnail);
        const float controls = ui_.compact() ? 0 : controls_width();
        kit::image(ui_, "picture", {inner.x, inner.y, side, side}, {.url = usual_.line.image_url});
        Rect words{inner.x + side + padding, inner.y, 0, 0};
        const kit::Size heart = measure_product_heart(scene_);
        words.width = inner.right() - words.x - heart.width - (controls > 0 ? controls + padding : 0);
        float bottom = std::max(draw_words(words), inner.y + side);
        draw_product_heart(scene_, {words.right(), inner.y, heart.width, heart.height},
                           favourite_of(usual_.line));
        if (ui_.compact()) {
            bottom += ui_.size(SizeToken::space_s);
            bottom = draw_controls({inner.x, bottom, inner.width, 0});
        } else {
            bottom = std::max(bottom, draw_controls({inner.right() - controls, inner.y, controls, 0}));
        }
        bottom = draw_reminder({inner.x, bottom, inner.width, 0});
        sheet.finish(bottom + padding);
        return bottom + padding - place.y;
    }

private:
    [[nodiscard]] bool is_off() const { return usual_.muted || usual_.snoozed_until_ms > 0; }
    [[nodiscard]] bool is_due() const {
        return usual_.state == domain::UsualState::due || usual_.state == domain::UsualState::overdue;
    }
    [[nodiscard]] kit::ButtonKind add_kind() const {
        const bool wanted = is_due() && !is_off() && app::in_cart(scene_.model, usual_.line) == 0;
        return wanted ? kit::ButtonKind::primary : kit::ButtonKind::secondary;
    }
    [[nodiscard]] float controls_width() const {
        const kit::Size add = measure_lines_button(scene_, texts_[Message::product_add], add_kind());
        return std::max(add.width, kit::measure_stepper(ui_).width);
    }

    /// Returns where it ends.
    float draw_words(const Rect& place) {
        float y = place.y;
        const auto row = [&] { return Rect{place.x, y, place.width, 0}; };
        y += ui_.heading("title", row(), title_, 3, {.token = TextToken::body_strong, .max_lines = 3});
        for (const auto* options : {&usual_.line.options, &usual_.line.attributes}) {
            if (!options->empty()) {
                y += ui_.text(options == &usual_.line.options ? "options" : "attributes", row(),
                              option_words(*options, texts_), muted);
            }
        }
        y += ui_.text("rhythm", row(), rhythm_words(usual_, texts_), muted);
        y += draw_state(row());
        if (const std::int32_t held = app::in_cart(scene_.model, usual_.line); held > 0) {
            y += ui_.text("in-cart", row(), texts_.counted(Message::usual_in_cart, held), muted);
        }
        return y;
    }

    float draw_state(const Rect& place) {
        const std::string off = reminder_words(usual_, texts_);
        if (!off.empty()) {
            return ui_.text("off", place, off, muted);
        }
        const auto badge = usual_badge(usual_, texts_);
        if (!badge) {
            return ui_.text("next", place,
                            texts_.fill(Message::usual_next,
                                        {{"date", texts_.date(usual_.due_ms, kit::DateStyle::date)}}),
                            muted);
        }
        const float gap = ui_.size(SizeToken::space_xs);
        const kit::Size size = kit::measure_badge(ui_, *badge, place.width);
        kit::badge(ui_, "state", {place.x, place.y + gap, std::min(size.width, place.width), size.height},
                   *badge);
        return gap + size.height + ui_.size(SizeToken::space_xxs);
    }

    /// How many, and the button: beside each other where there is one column. Returns where they end.
    float draw_controls(const Rect& place) {
        const float gap = ui_.size(SizeToken::space_xs);
        const kit::Size stepper = kit::measure_stepper(ui_);
        const kit::Size add =
            measure_lines_button(scene_, texts_[Message::product_add], add_kind(), place.width);
        const bool beside = ui_.compact() && stepper.width + gap + add.width <= place.width;
        Rect button{place.x, place.y + stepper.height + gap, place.width, add.height};
        if (beside) {
            button = {place.x + stepper.width + gap, place.y, place.width - stepper.width - gap, add.height};
        }
        // In a column of their own both end where the column does.
        const float width = ui_.compact() ? stepper.width : std::max(stepper.width, place.width);
        draw_stepper({place.x, place.y, width, stepper.height});
        draw_add(button);
        return std::max(place.y + stepper.height, button.bottom());
    }

    void draw_stepper(const Rect& rect) {
        const std::int32_t quantity = scene_.model.for_you.quantity_of(usual_);
        const std::string value = texts_.number(quantity);
        const std::string label = texts_.fill(Message::reorder_quantity, {{"title", title_}});
        const std::string fewer = texts_.fill(Message::reorder_fewer, {{"title", title_}});
        const std::string more = texts_.fill(Message::reorder_more, {{"title", title_}});
        const kit::Stepper stepper{.value = quantity,
                                   .min = 1,
                                   .max = domain::max_line_quantity,
                                   .limited = false,
                                   .value_text = value,
                                   .label = label,
                                   .decrease_label = fewer,
                                   .increase_label = more};
        if (const auto chosen = kit::stepper(ui_, "quantity", rect, stepper)) {
            scene_.emit(app::UsualQuantityChosen{usual_.line.product_id, *chosen});
        }
    }

    void draw_add(const Rect& rect) {
        const std::string name = about(Message::product_add, title_, texts_);
        const std::vector<domain::OrderLine> lines = app::usual_lines(scene_.model, usual_.line.product_id);
        draw_lines_button(scene_, "add", rect,
                          {.label = texts_[Message::product_add],
                           .accessible_name = name,
                           .lines = lines,
                           .source = domain::ReorderSource::usuals,
                           .action = app::UsualsPressed{usual_.line.product_id},
                           .kind = add_kind()});
    }

    /// Pausing, and taking it back. Returns where it ends.
    float draw_reminder(const Rect& place) {
        float y = place.y + ui_.size(SizeToken::space_xxs);
        if (is_off()) {
            y = draw_buttons({place.x, y, place.width, 0}, resume());
        } else {
            y = draw_pause({place.x, y, place.width, 0});
        }
        const auto* change = app::find_change(scene_.model.for_you.reminder_changes, usual_.line.product_id);
        if (change && !change->counts()) {
            y += draw_change_failure(scene_, {place.x, y, place.width, 0}, change->submission, title_,
                                     app::ReminderChosen{usual_.line.product_id, wish_of(change->wanted)});
        }
        return y;
    }

    [[nodiscard]] UsualReminder wish_of(const domain::Reminder& reminder) const {
        if (reminder.muted || reminder.snoozed_until_ms == 0) {
            return reminder.muted ? UsualReminder::never : UsualReminder::on;
        }
        const std::int64_t left_ms = reminder.snoozed_until_ms - scene_.model.now_ms;
        return left_ms > 14 * domain::ms_per_day ? UsualReminder::one_month : UsualReminder::two_weeks;
    }

    static std::span<const PauseChoice> resume() {
        static constexpr PauseChoice choice[] = {{"off", Message::usual_resume, UsualReminder::on}};
        return choice;
    }

    float draw_pause(const Rect& place) {
        const std::string name = about(Message::usual_pause, title_, texts_);
        std::string& pausing = scene_.state.pausing_usual;
        const bool open = pausing == usual_.line.product_id;
        const kit::Disclosure disclosure{
            .label = texts_[Message::usual_pause], .expanded = open, .accessible_name = name};
        const kit::Size size = kit::measure_disclosure(ui_, disclosure, place.width);
        const Rect rect{place.x, place.y, size.width, size.height};
        if (kit::disclosure(ui_, "pause", rect, disclosure)) {
            pausing = open ? std::string{} : usual_.line.product_id;
            scene_.state.changed = true;
        }
        return open ? draw_buttons({place.x, rect.bottom(), place.width, 0}, pauses) : rect.bottom();
    }

    /// Quiet buttons in a row, on the next one where there is no room. Returns where they end.
    float draw_buttons(const Rect& place, std::span<const PauseChoice> choices) {
        float x = place.x;
        float y = place.y;
        float height = 0;
        for (const PauseChoice& choice : choices) {
            const std::string name = about(choice.label, title_, texts_);
            const kit::Button button{
                .label = texts_[choice.label], .kind = kit::ButtonKind::quiet, .accessible_name = name};
            const kit::Size size = kit::measure_button(ui_, button, place.width);
            if (x > place.x && x + size.width > place.right()) {
                x = place.x;
                y += size.height;
            }
            if (kit::button(ui_, choice.key, {x, y, size.width, size.height}, button)) {
                scene_.state.pausing_usual = usual_.line.product_id;
                scene_.emit(app::ReminderChosen{usual_.line.product_id, choice.reminder});
            }
            x += size.width + ui_.size(SizeToken::space_xs);
            height = size.height;
        }
        return y + height;
    }

    Scene& scene_;
    kit::Ui& ui_;
    const Texts& texts_;
    const domain::Usual& usual_;
    const std::string& title_;
};

} // namespace

float draw_usual_card(Scene& scene, const Rect& place, const domain::Usual& usual) {
    return UsualCard(scene, usual).draw(place);
}

} // namespace stamgast::views
