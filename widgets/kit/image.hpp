#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A picture of the shop, cut to a square in the middle. A skeleton while it loads, a drawn placeholder if
/// there is none or it failed.
struct Image {
    std::string_view url = {}; ///< empty: there is none
    std::string_view alt = {}; ///< empty: decoration beside a text that says it
    SizeToken radius = SizeToken::radius_m;
};

void image(Ui& ui, std::string_view key, const Rect& rect, const Image& image);

} // namespace stamgast::kit
