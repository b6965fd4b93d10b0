#include "kit/theme.hpp"

#include <optional>

namespace stamgast::kit {
namespace {

template <typename Token>
constexpr std::size_t count_of = static_cast<std::size_t>(Token::count);

// In the order of the enums.
constexpr std::array<std::string_view, count_of<ColorToken>> color_names{
    "none",
    "surface",
    "surface-raised",
    "surface-sunken",
    "surface-hover",
    "border",
    "border-strong",
    "text",
    "text-muted",
    "link",
    "accent",
    "accent-hover",
    "accent-pressed",
    "accent-surface",
    "on-accent",
    "focus",
    "neutral",
    "neutral-surface",
    "positive",
    "positive-surface",
    "warning",
    "warning-surface",
    "danger",
    "danger-surface",
    "info",
    "info-surface",
    "skeleton",
    "shadow",
    "inverse-surface",
    "inverse-text",
    "inverse-accent",
    "inverse-focus",
};
constexpr std::array<std::string_view, count_of<SizeToken>> size_names{
    "space-xxs",  "space-xs",      "space-s",      "space-m",       "space-l",     "space-xl",
    "space-xxl",  "radius-s",      "radius-m",     "radius-l",      "radius-full", "border",
    "focus-ring", "control",       "touch-target", "icon",          "thumbnail",   "content-max",
    "dialog-max", "compact-below", "shadow-blur",  "shadow-offset",
};
constexpr std::array<std::string_view, count_of<TextToken>> text_names{
    "title", "heading", "subheading", "body", "body-strong", "small", "small-strong", "label",
};
static_assert(!color_names.back().empty() && !size_names.back().empty() && !text_names.back().empty());

template <std::size_t N>
std::optional<std::size_t> index_of(const std::array<std::string_view, N>& names, std::string_view name) {
    for (std::size_t index = 0; index < N; ++index) {
        if (names[index] == name) {
            return index;
        }
    }
    return std::nullopt;
}

std::optional<std::uint32_t> hex_digit(char digit) {
    if (digit >= '0' && digit <= '9') {
        return static_cast<std::uint32_t>(digit - '0');
    }
    const char lower = static_cast<char>(digit | 0x20);
    if (lower >= 'a' && lower <= 'f') {
        return static_cast<std::uint32_t>(lower - 'a' + 10);
    }
    return std::nullopt;
}

// #rrggbb or #rrggbbaa
std::optional<Color> parse_color(std::string_view value) {
    if ((value.size() != 7 && value.size() != 9) || value.front() != '#') {
        return std::nullopt;
    }
    Color color = value.size() == 7 ? 0xff000000u : 0u;
    unsigned shift = 0;
    for (std::size_t place = 1; place < value.size(); place += 2, shift += 8) {
        const auto high = hex_digit(value[place]);
        const auto low = hex_digit(value[place + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        color |= (*high * 16 + *low) << shift;
    }
    return color;
}

// A plain decimal number: what token files hold. The standard library's parsers would cost kilobytes of wasm.
std::optional<float> parse_number(std::string_view value) {
    const bool negative = value.starts_with('-');
    if (negative) {
        value.remove_prefix(1);
    }
    if (value.empty() || value.size() > 12 || value.front() == '.' || value.back() == '.') {
        return std::nullopt;
    }
    double number = 0;
    double scale = 0;
    for (const char character : value) {
        if (character == '.' && scale == 0) {
            scale = 1;
            continue;
        }
        if (character < '0' || character > '9') {
            return std::nullopt;
        }
        number = number * 10 + (character - '0');
        scale *= 10;
    }
    if (scale > 0) {
        number /= scale;
    }
    return static_cast<float>(negative ? -number : number);
}

TokenResult set_number(float& target, std::string_view value, float least, float most) {
    const auto number = parse_number(value);
    if (!number || *number < least || *number > most) {
        return TokenResult::bad_value;
    }
    target = *number;
    return TokenResult::set;
}

TokenResult set_text_property(TextStyle& style, std::string_view property, std::string_view value) {
    if (property == "family") {
        if (value.empty()) {
            return TokenResult::bad_value;
        }
        style.family = value;
        return TokenResult::set;
    }
    if (property == "size") {
        return set_number(style.size, value, 1, 400);
    }
    if (property == "line-height") {
        return set_number(style.line_height, value, 1, 800);
    }
    if (property == "letter-spacing") {
        return set_number(style.letter_spacing, value, -100, 100);
    }
    if (property == "weight") {
        float weight = 0;
        const TokenResult result = set_number(weight, value, 1, 1000);
        if (result == TokenResult::set) {
            style.weight = static_cast<std::uint16_t>(weight);
        }
        return result;
    }
    return TokenResult::unknown_token;
}

TokenResult set_text(Theme& theme, std::string_view name, std::string_view value) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) {
        return TokenResult::unknown_token;
    }
    const auto index = index_of(text_names, name.substr(0, dot));
    if (!index) {
        return TokenResult::unknown_token;
    }
    return set_text_property(theme.text_styles[*index], name.substr(dot + 1), value);
}

} // namespace

std::string_view name_of(ColorToken token) { return color_names[static_cast<std::size_t>(token)]; }
std::string_view name_of(SizeToken token) { return size_names[static_cast<std::size_t>(token)]; }
std::string_view name_of(TextToken token) { return text_names[static_cast<std::size_t>(token)]; }

TokenResult set_token(Theme& theme, std::string_view name, std::string_view value) {
    constexpr float longest = 10'000;
    if (name.starts_with("color.")) {
        const auto index = index_of(color_names, name.substr(6));
        if (!index || *index == static_cast<std::size_t>(ColorToken::none)) {
            return TokenResult::unknown_token;
        }
        const auto color = parse_color(value);
        if (!color) {
            return TokenResult::bad_value;
        }
        theme.colors[*index] = *color;
        return TokenResult::set;
    }
    if (name.starts_with("size.")) {
        const auto index = index_of(size_names, name.substr(5));
        return index ? set_number(theme.sizes[*index], value, 0, longest) : TokenResult::unknown_token;
    }
    return name.starts_with("text.") ? set_text(theme, name.substr(5), value) : TokenResult::unknown_token;
}

} // namespace stamgast::kit
