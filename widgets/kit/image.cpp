#include "kit/image.hpp"

#include <algorithm>

#include "kit/skeleton.hpp"

namespace stamgast::kit {
namespace {

void paint_placeholder(Ui& ui, const Rect& rect, SizeToken radius, Icon icon) {
    ui.paint_box(rect, {ColorToken::surface_sunken, ColorToken::none, radius});
    const float side = std::min({ui.size(SizeToken::icon), rect.width, rect.height});
    ui.paint_icon(icon, {rect.x + (rect.width - side) / 2, rect.y + (rect.height - side) / 2, side, side},
                  ColorToken::text_muted);
}

} // namespace

void image(Ui& ui, std::string_view key, const Rect& rect, const Image& image) {
    ui.describe({.id = ui.id(key),
                 .role = Role::image,
                 .bounds = rect,
                 .name = std::string(image.alt),
                 .url = std::string(image.url),
                 .look = {ColorToken::none, ColorToken::none, image.radius},
                 .decorative = image.alt.empty()});
    if (image.url.empty()) {
        paint_placeholder(ui, rect, image.radius, Icon::image);
        return;
    }
    switch (ui.paint_picture(image.url, rect, image.radius)) {
    case ImageCache::State::loading:
        skeleton(ui, rect, image.radius);
        break;
    case ImageCache::State::failed:
        paint_placeholder(ui, rect, image.radius, Icon::image_off);
        break;
    case ImageCache::State::ready:
        // Most product pictures are on white: without an edge they would have no shape on a white sheet.
        ui.paint_box(rect, {ColorToken::none, ColorToken::border, image.radius});
        break;
    }
}

} // namespace stamgast::kit
