#pragma once

#include "kit/ui.hpp"

namespace stamgast::kit {

/// The place of something that is on its way. Says nothing: whoever shows it describes that it is busy. Does
/// not move, so that waiting costs no frames.
void skeleton(Ui& ui, const Rect& rect, SizeToken radius);

} // namespace stamgast::kit
