#include "kit/every_control.hpp"

#include <array>

#include "kit/badge.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/checkbox.hpp"
#include "kit/chip_group.hpp"
#include "kit/disclosure.hpp"
#include "kit/heart.hpp"
#include "kit/image.hpp"
#include "kit/link.hpp"
#include "kit/list.hpp"
#include "kit/meter.hpp"
#include "kit/notice_box.hpp"
#include "kit/radio_group.hpp"
#include "kit/search_field.hpp"
#include "kit/section_nav.hpp"
#include "kit/select.hpp"
#include "kit/star_rating.hpp"
#include "kit/stepper.hpp"
#include "kit/text_field.hpp"

namespace stamgast::kit {
namespace {

constexpr float column = 240;
constexpr std::array<std::string_view, 3> options{"All", "On its way", "Delivered"};

constexpr Button sample_button{.label = "Order again", .kind = ButtonKind::primary, .icon = Icon::refresh};
constexpr Button icon_button{.kind = ButtonKind::quiet, .icon = Icon::close, .accessible_name = "Close"};
constexpr Link sample_link{
    .label = "Track your parcel", .url = "https://carrier.example/1", .icon = Icon::external};
constexpr SearchField sample_field{
    .value = "koffie", .placeholder = "Search", .label = "Search orders", .clear_label = "Clear"};
constexpr TextField sample_text_field{.label = "E-mail address",
                                      .value = "sanne",
                                      .hint = "For messages about your orders.",
                                      .problem = "This is no e-mail address.",
                                      .kind = FieldKind::email};
constexpr TextField sample_long_text{.label = "Your statement", .kind = FieldKind::long_text};
constexpr Select sample_select{.label = "Country", .value = "NL", .kind = FieldKind::country};
constexpr Badge sample_badge{.label = "Delivered", .tone = Tone::positive, .icon = Icon::check};
constexpr Disclosure sample_disclosure{.label = "Details", .accessible_name = "Details of order 1042"};
constexpr StarRating sample_stars{.label = "Your rating", .star_names = options, .stars = 2};
constexpr Stepper sample_stepper{.value = 2,
                                 .value_text = "2",
                                 .label = "Quantity",
                                 .decrease_label = "One less",
                                 .increase_label = "One more"};
constexpr Checkbox sample_checkbox{.label = "House blend, 1 kg, a name that needs two lines"};
constexpr Heart sample_heart{.label = "Favourite: House blend"};
constexpr RadioGroup sample_radios{.label = "Grind", .options = options, .selected = 0};
constexpr ChipGroup sample_chips{.label = "State", .options = options, .selected = 0};
constexpr std::array<SectionLink, 2> section_links{
    {{"orders", "Orders", "#orders", true}, {"favourites", "Favourites", "#favourites", false}}};
constexpr SectionNav sample_nav{.label = "Account menu", .links = section_links};
constexpr Meter sample_meter{
    .label = "Progress towards Gold", .value_text = "350 of 500 points", .per_mille = 700};
constexpr Image sample_image{.url = "https://shop.example/coffee.jpg", .alt = "Coffee"};
constexpr NoticeBox sample_notice{
    .title = "No orders yet", .text = "What you order is found here.", .icon = Icon::package};

constexpr std::array samples{
    ControlSample{"button", [](const Ui& ui) { return measure_button(ui, sample_button); },
                  [](Ui& ui, const Rect& rect) { return button(ui, "key", rect, sample_button); },
                  Role::button},
    ControlSample{"button with only an icon", [](const Ui& ui) { return measure_button(ui, icon_button); },
                  [](Ui& ui, const Rect& rect) { return button(ui, "key", rect, icon_button); },
                  Role::button},
    ControlSample{"link", [](const Ui& ui) { return measure_link(ui, sample_link); },
                  [](Ui& ui, const Rect& rect) { return link(ui, "key", rect, sample_link); }, Role::link},
    ControlSample{
        "search field",
        [](const Ui& ui) {
            return Size{column, search_field_height(ui)};
        },
        [](Ui& ui, const Rect& rect) { return search_field(ui, "key", rect, sample_field).has_value(); },
        Role::button},
    ControlSample{
        "text field",
        [](const Ui& ui) {
            return Size{column, measure_text_field(ui, column, sample_text_field)};
        },
        [](Ui& ui, const Rect& rect) { return text_field(ui, "key", rect, sample_text_field).submitted; },
        Role::text_field},
    ControlSample{"text field of several lines",
                  [](const Ui& ui) {
                      return Size{column, measure_text_field(ui, column, sample_long_text)};
                  },
                  [](Ui& ui, const Rect& rect) {
                      return text_field(ui, "key", rect, sample_long_text).edited.has_value();
                  }},
    ControlSample{
        "select",
        [](const Ui& ui) {
            return Size{column, measure_select(ui, column, sample_select)};
        },
        [](Ui& ui, const Rect& rect) { return select(ui, "key", rect, sample_select).has_value(); }},
    ControlSample{"badge", [](const Ui& ui) { return measure_badge(ui, sample_badge); },
                  [](Ui& ui, const Rect& rect) {
                      badge(ui, "key", rect, sample_badge);
                      return false;
                  }},
    ControlSample{"card",
                  [](const Ui&) {
                      return Size{column, 80};
                  },
                  [](Ui& ui, const Rect& rect) {
                      Card card(ui, "key", rect, {.role = Role::list_item});
                      ui.text("text", rect.inset(8, 8), "Order 1042");
                      card.finish(rect.bottom());
                      return false;
                  }},
    ControlSample{"disclosure", [](const Ui& ui) { return measure_disclosure(ui, sample_disclosure); },
                  [](Ui& ui, const Rect& rect) { return disclosure(ui, "key", rect, sample_disclosure); },
                  Role::button},
    ControlSample{"list",
                  [](const Ui&) {
                      return Size{column, 40};
                  },
                  [](Ui& ui, const Rect& rect) {
                      const List list(ui, "key", rect, "Orders");
                      const ListItem item(ui, "1042", rect);
                      ui.text("text", rect, "Order 1042");
                      return false;
                  }},
    ControlSample{"meter",
                  [](const Ui& ui) {
                      return Size{column, measure_meter(ui)};
                  },
                  [](Ui& ui, const Rect& rect) {
                      meter(ui, "key", rect, sample_meter);
                      return false;
                  }},
    ControlSample{
        "star rating", [](const Ui& ui) { return measure_star_rating(ui, sample_stars); },
        [](Ui& ui, const Rect& rect) { return star_rating(ui, "key", rect, sample_stars).has_value(); },
        Role::radio},
    ControlSample{
        "stepper", [](const Ui& ui) { return measure_stepper(ui); },
        [](Ui& ui, const Rect& rect) { return stepper(ui, "key", rect, sample_stepper).has_value(); },
        Role::button},
    ControlSample{"checkbox",
                  [](const Ui& ui) {
                      return Size{column, measure_checkbox(ui, column, sample_checkbox)};
                  },
                  [](Ui& ui, const Rect& rect) { return checkbox(ui, "key", rect, sample_checkbox); },
                  Role::checkbox},
    ControlSample{"heart", [](const Ui& ui) { return measure_heart(ui); },
                  [](Ui& ui, const Rect& rect) { return heart(ui, "key", rect, sample_heart); },
                  Role::checkbox},
    ControlSample{
        "radio group",
        [](const Ui& ui) {
            return Size{column, measure_radio_group(ui, column, sample_radios)};
        },
        [](Ui& ui, const Rect& rect) { return radio_group(ui, "key", rect, sample_radios).has_value(); },
        Role::radio},
    ControlSample{
        "chip group",
        [](const Ui& ui) {
            return Size{column, measure_chip_group(ui, column, sample_chips)};
        },
        [](Ui& ui, const Rect& rect) { return chip_group(ui, "key", rect, sample_chips).has_value(); },
        Role::radio},
    ControlSample{"section nav",
                  [](const Ui& ui) {
                      return Size{column, measure_section_nav(ui, column, sample_nav)};
                  },
                  [](Ui& ui, const Rect& rect) {
                      section_nav(ui, "key", rect, sample_nav);
                      return false;
                  }},
    ControlSample{"image",
                  [](const Ui& ui) {
                      return Size{ui.size(SizeToken::thumbnail), ui.size(SizeToken::thumbnail)};
                  },
                  [](Ui& ui, const Rect& rect) {
                      image(ui, "key", rect, sample_image);
                      return false;
                  }},
    ControlSample{
        "notice box",
        [](const Ui& ui) {
            return Size{column, measure_notice_box(ui, column, sample_notice)};
        },
        [](Ui& ui, const Rect& rect) { return notice_box(ui, "key", rect, sample_notice) != rect.height; }},
};

} // namespace

std::span<const ControlSample> every_control() { return samples; }

} // namespace stamgast::kit
