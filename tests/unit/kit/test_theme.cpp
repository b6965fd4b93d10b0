#include "kit/test_theme.hpp"

#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include "theme_files.hpp"

namespace stamgast::kit {
namespace {

// As flattenTokens in web/platform/theme-tokens.js does it.
std::string plain_value(const nlohmann::json& value) {
    if (!value.is_string()) {
        return value.dump();
    }
    auto text = value.get<std::string>();
    if (text == "inherit") {
        return "Test Sans";
    }
    if (text.ends_with("px")) {
        text.resize(text.size() - 2);
    }
    return text;
}

void set_tokens(Theme& theme, const nlohmann::json& branch, const std::string& prefix) {
    for (const auto& [key, value] : branch.items()) {
        if (key.starts_with('$')) {
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

Theme read_theme(const char* file) {
    Theme theme;
    set_tokens(theme, nlohmann::json::parse(file), "");
    return theme;
}

} // namespace

const Theme& light_theme() {
    static const Theme theme = read_theme(light_tokens);
    return theme;
}

const Theme& dark_theme() {
    static const Theme theme = read_theme(dark_tokens);
    return theme;
}

} // namespace stamgast::kit
