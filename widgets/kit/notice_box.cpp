#include "kit/notice_box.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

constexpr TextLayout title_layout{.token = TextToken::body_strong, .color = ColorToken::text, .max_lines = 0};
constexpr TextLayout text_layout{.token = TextToken::body, .color = ColorToken::text, .max_lines = 0};

Rect text_column(const Ui& ui, const Rect& rect, const NoticeBox& notice) {
    const float padding = ui.size(SizeToken::space_m);
    const float icon = notice.icon == Icon::none ? 0 : ui.size(SizeToken::icon) + ui.size(SizeToken::space_s);
    return {rect.x + padding + icon, rect.y + padding, std::max(rect.width - 2 * padding - icon, 0.0F), 0};
}

float text_height_of(const Ui& ui, std::string_view text, float width, const TextLayout& layout) {
    return text.empty() ? 0 : ui.text_height(text, width, layout);
}

} // namespace

float measure_notice_box(const Ui& ui, float width, const NoticeBox& notice) {
    const float column = text_column(ui, {0, 0, width, 0}, notice).width;
    const float texts = text_height_of(ui, notice.title, column, title_layout) +
                        text_height_of(ui, notice.text, column, text_layout);
    return std::max(texts, ui.size(SizeToken::icon)) + 2 * ui.size(SizeToken::space_m);
}

float notice_box(Ui& ui, std::string_view key, const Rect& rect, const NoticeBox& notice) {
    const ToneColors colors = colors_of(notice.tone);
    const Rect box{rect.x, rect.y, rect.width, measure_notice_box(ui, rect.width, notice)};
    const BoxLook look{colors.surface, ColorToken::none, SizeToken::radius_m};
    const Ui::Node node(ui, key, {.role = Role::group, .bounds = box, .look = look});

    ui.paint_box(box, look);
    Rect column = text_column(ui, box, notice);
    const float side = ui.size(SizeToken::icon);
    const float first_line = ui.line_height(title_layout.token);
    ui.paint_icon(notice.icon,
                  {box.x + ui.size(SizeToken::space_m), column.y + (first_line - side) / 2, side, side},
                  colors.ink);
    if (!notice.title.empty()) {
        column.y += notice.title_level == 0
                        ? ui.text("title", column, notice.title, title_layout)
                        : ui.heading("title", column, notice.title, notice.title_level, title_layout);
    }
    if (!notice.text.empty()) {
        ui.text("text", column, notice.text, text_layout);
    }
    return box.height;
}

} // namespace stamgast::kit
