#include "views/basket_row.hpp"

#include <algorithm>

#include "kit/image.hpp"
#include "kit/list.hpp"
#include "views/column.hpp"

namespace stamgast::views {
namespace {

using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};

std::string title_words(const BasketRow& row, const Texts& texts) {
    return row.quantity == 1 ? std::string{row.title}
                             : texts.fill(Message::quantity_times, {{"quantity", texts.number(row.quantity)},
                                                                    {"what", std::string{row.title}}});
}

} // namespace

float draw_basket_row(Scene& scene, const kit::Rect& place, const BasketRow& row) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, row.product_id);
    kit::ListItem item(ui, "product", place);
    const float side = ui.size(SizeToken::thumbnail);
    kit::image(ui, "picture", {place.x, place.y, side, side}, {.url = row.image_url});
    const float left = place.x + side + ui.size(SizeToken::space_m);
    Column column(ui, {left, place.y, place.right() - left, 0});
    column.text("title", title_words(row, scene.texts), {.token = TextToken::body_strong, .max_lines = 0});
    for (const BasketWords& words : row.words) {
        column.text(words.key, words.text, muted);
    }
    const float height = std::max(side, column.height());
    item.set_bounds({place.x, place.y, place.width, height});
    return height;
}

} // namespace stamgast::views
