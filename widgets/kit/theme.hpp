#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace stamgast::kit {

/// 0xAABBGGRR, not premultiplied: the order of bytes in memory is R, G, B, A (ImGui's ImU32).
using Color = std::uint32_t;

/// Every colour on screen is one of these. Names in the token file: `color.surface-raised`.
enum class ColorToken : std::uint8_t {
    none, ///< paints nothing
    surface,
    surface_raised,
    surface_sunken,
    surface_hover,
    border,
    border_strong,
    text,
    text_muted,
    link,
    accent,
    accent_hover,
    accent_pressed,
    accent_surface,
    on_accent,
    focus,
    neutral,
    neutral_surface,
    positive,
    positive_surface,
    warning,
    warning_surface,
    danger,
    danger_surface,
    info,
    info_surface,
    skeleton,
    shadow,
    inverse_surface,
    inverse_text,
    inverse_accent,
    inverse_focus, ///< the focus ring on inverse_surface
    count,
};

/// Every length on screen is one of these, in CSS px. Names in the token file: `size.space-m`.
enum class SizeToken : std::uint8_t {
    space_xxs,
    space_xs,
    space_s,
    space_m,
    space_l,
    space_xl,
    space_xxl,
    radius_s,
    radius_m,
    radius_l,
    radius_full, ///< as round as the box allows
    border,
    focus_ring,
    control,      ///< height of buttons and fields
    touch_target, ///< the least height of anything that can be activated
    icon,
    thumbnail,
    content_max, ///< the page's column never gets wider
    dialog_max,
    compact_below, ///< a surface narrower than this is laid out in one column
    shadow_blur,
    shadow_offset,
    count,
};

/// Names in the token file: `text.title`.
enum class TextToken : std::uint8_t {
    title,
    heading,
    subheading,
    body,
    body_strong,
    small,
    small_strong,
    label,
    count
};

/// A CSS font. `family` is a CSS font-family list, resolved: never `inherit`.
struct TextStyle {
    std::string family;
    float size = 16;        ///< CSS px
    float line_height = 24; ///< CSS px
    std::uint16_t weight = 400;
    float letter_spacing = 0; ///< CSS px
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// The values of all tokens. Comes from the token files in `web/themes` through a preferences message; there
/// is no other source.
struct Theme {
    std::array<Color, static_cast<std::size_t>(ColorToken::count)> colors{};
    std::array<float, static_cast<std::size_t>(SizeToken::count)> sizes{};
    std::array<TextStyle, static_cast<std::size_t>(TextToken::count)> text_styles{};

    [[nodiscard]] Color color(ColorToken token) const { return colors[static_cast<std::size_t>(token)]; }
    [[nodiscard]] float size(SizeToken token) const { return sizes[static_cast<std::size_t>(token)]; }
    [[nodiscard]] const TextStyle& text(TextToken token) const {
        return text_styles[static_cast<std::size_t>(token)];
    }
    friend bool operator==(const Theme&, const Theme&) = default;
};

/// The names of tokens in token files and on the mirror (`surface-raised`, `space-m`, `body-strong`), and
/// back.
[[nodiscard]] std::string_view name_of(ColorToken token);
[[nodiscard]] std::string_view name_of(SizeToken token);
[[nodiscard]] std::string_view name_of(TextToken token);

/// Sets one token from its flat name and value: `color.accent` `#0b6e4f` or `#0b6e4fcc`; `size.space-m` `12`;
/// `text.body.size`, `text.body.line-height`, `text.body.weight`, `text.body.letter-spacing` numbers;
/// `text.body.family` text.
enum class TokenResult : std::uint8_t { set, unknown_token, bad_value };
[[nodiscard]] TokenResult set_token(Theme& theme, std::string_view name, std::string_view value);

} // namespace stamgast::kit
