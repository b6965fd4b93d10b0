#include "kit/icon.hpp"

namespace stamgast::kit {

std::string_view glyph_of(Icon icon) {
    switch (icon) {
    case Icon::close:
        return "\u00d7";
    case Icon::minus:
        return "\u2212";
    case Icon::plus:
        return "+";
    default:
        return {};
    }
}

} // namespace stamgast::kit
