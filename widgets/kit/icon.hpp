#pragma once

#include <cstdint>
#include <string_view>

namespace stamgast::kit {

/// Pictures with a meaning, from the Lucide icon set. They never stand alone for what a text should say.
enum class Icon : std::uint8_t {
    none,
    search,
    close,
    check,
    check_circle,
    chevron_down,
    chevron_up,
    chevron_right,
    arrow_right,
    external,
    truck,
    package,
    refresh,
    cart,
    minus,
    plus,
    alert,
    info,
    ban,
    undo,
    image,
    image_off,
    clock,
    user,
    sign_in,
    receipt,
    tag,
    trash,
    offline,
    heart,
    copy,
    contract,
    printer,
    chat,
    phone,
    mail,
    help,
    star,
    star_filled,
    heart_filled,
    count,
};

/// The strokes of an icon as one SVG path on a 24 × 24 grid, stroke width 2, round caps and joins. One that
/// ends in a capital Z is filled too. Empty for `none`.
[[nodiscard]] std::string_view svg_path_of(Icon icon);

} // namespace stamgast::kit
