#pragma once

#include <cstdint>
#include <string_view>

#include "kit/icon.hpp"
#include "kit/ui.hpp"

namespace stamgast::kit {

enum class Tone : std::uint8_t { neutral, info, positive, warning, danger, accent };
using BadgeTone = Tone;

/// The two colours of a tone: AA contrast of the first on the second, and on every surface.
struct ToneColors {
    ColorToken ink = ColorToken::neutral;
    ColorToken surface = ColorToken::neutral_surface;
};
[[nodiscard]] ToneColors colors_of(Tone tone);

/// A word about a state. Never colour alone: the word says it, the icon helps.
struct Badge {
    std::string_view label = {};
    Tone tone = Tone::neutral;
    Icon icon = Icon::none;
};

/// As wide as its label, which is wrapped where that is more than `room`.
[[nodiscard]] Size measure_badge(const Ui& ui, const Badge& badge, float room = endless);
/// Shows as many lines as `rect` has room for.
void badge(Ui& ui, std::string_view key, const Rect& rect, const Badge& badge);

} // namespace stamgast::kit
