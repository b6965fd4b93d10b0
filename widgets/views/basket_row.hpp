#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "views/scene.hpp"

namespace stamgast::views {

/// A line of small words; the key is unique in its row.
struct BasketWords {
    std::string_view key;
    std::string text;
};

/// One product of a basket that is offered as a whole.
struct BasketRow {
    std::string_view product_id; ///< unique in its list
    std::string_view title;
    std::string_view image_url;
    std::int32_t quantity = 1;
    std::span<const BasketWords> words;
};

/// An item of a list: the picture, how many of what, and the words below that. Returns the height.
float draw_basket_row(Scene& scene, const kit::Rect& place, const BasketRow& row);

} // namespace stamgast::views
