#pragma once

#include "domain/catalogue_page.hpp"
#include "domain/favourite.hpp"
#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The heart of a product, the same wherever it is shown. Drawn only where it is known what the customer's
/// favourites are: `measure_product_heart` is empty else.
[[nodiscard]] kit::Size measure_product_heart(const Scene& scene);
/// `product` is what would be kept: its ids, title and picture. Its name tells it from its neighbours.
void draw_product_heart(Scene& scene, const kit::Rect& place, const domain::Favourite& product);

/// What would be kept of an order's line: that very variant.
[[nodiscard]] domain::Favourite favourite_of(const domain::OrderLine& line);

/// What would be kept of a product of the catalogue: it whatever the size, at the price of the cheapest.
[[nodiscard]] domain::Favourite favourite_of(const domain::CatalogueCard& card);

} // namespace stamgast::views
