#include "kit/test_theme.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include "theme_files.hpp"

namespace stamgast::kit {
namespace {

// `{"colorSpace": "srgb", "components": …, "hex": "#3a2f1f", "alpha": 0.12}`: web/themes/token-values.js
// reads the components; that its colours are those of `hex` is tested there.
std::string hex_of(const nlohmann::json& color) {
    constexpr char digits[] = "0123456789abcdef";
    auto hex = color["hex"].get<std::string>();
    if (color.contains("alpha")) {
        const auto alpha = static_cast<unsigned>(std::lround(color["alpha"].get<double>() * 255));
        hex += {digits[alpha / 16], digits[alpha % 16]};
    }
    return hex;
}

std::string plain_value(const nlohmann::json& value) {
    if (value.is_string()) {
        return "Test Sans"; // every text in a token file is a font, or another token that names one
    }
    if (value.contains("hex")) {
        return hex_of(value);
    }
    return (value.is_object() ? value["value"] : value).dump();
}

void set_tokens(Theme& theme, const nlohmann::json& branch, const std::string& prefix) {
    for (const auto& [key, value] : branch.items()) {
        // The fonts that the text styles refer to are no tokens of the page.
        if (key.starts_with('$') || key == "font") {
            continue;
        }
        const std::string name = prefix.empty() ? key : prefix + "." + key;
        if (!value.contains("$value")) {
            set_tokens(theme, value, name);
        } else if (set_token(theme, name, plain_value(value["$value"])) != TokenResult::set) {
            throw std::runtime_error("the token file has a bad token: " + name);
        }
    }
}

Theme read_theme(Theme theme, const char* file) {
    set_tokens(theme, nlohmann::json::parse(file), "");
    return theme;
}

} // namespace

const Theme& light_theme() {
    static const Theme theme = read_theme({}, base_tokens);
    return theme;
}

const Theme& dark_theme() {
    static const Theme theme = read_theme(light_theme(), night_tokens);
    return theme;
}

} // namespace stamgast::kit
