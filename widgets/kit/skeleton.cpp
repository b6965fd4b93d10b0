#include "kit/skeleton.hpp"

namespace stamgast::kit {

void skeleton(Ui& ui, const Rect& rect, SizeToken radius) {
    ui.paint_box(rect, {ColorToken::skeleton, ColorToken::none, radius});
}

} // namespace stamgast::kit
