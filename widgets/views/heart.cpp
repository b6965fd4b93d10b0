#include "views/heart.hpp"

#include "app/update_favourites.hpp"
#include "kit/heart.hpp"

namespace stamgast::views {

kit::Size measure_product_heart(const Scene& scene) {
    return app::has_favourites(scene.model) ? kit::measure_heart(scene.ui) : kit::Size{};
}

void draw_product_heart(Scene& scene, const kit::Rect& place, const domain::Favourite& product) {
    if (!app::has_favourites(scene.model)) {
        return;
    }
    const std::string name = scene.texts.fill(Message::favourite_name, {{"title", product.title}});
    const kit::Heart heart{.label = name, .checked = scene.model.favourites.find(product.id) != nullptr};
    if (kit::heart(scene.ui, "heart", place, heart)) {
        scene.emit(app::HeartPressed{product});
    }
}

domain::Favourite favourite_of(const domain::OrderLine& line) {
    domain::Favourite favourite;
    favourite.id = {line.product_id, line.variant_id};
    favourite.title = line.title;
    favourite.image_url = line.image_url;
    return favourite;
}

domain::Favourite favourite_of(const domain::CatalogueCard& card) {
    domain::Favourite favourite;
    favourite.id = {card.product_id, ""};
    favourite.title = card.title;
    favourite.image_url = card.image_url;
    favourite.price_when_added = card.price;
    favourite.currency = card.currency;
    return favourite;
}

} // namespace stamgast::views
