#include "views/test_catalogue.hpp"

#include <nlohmann/json.hpp>

#include "catalogue_files.hpp"

namespace stamgast::views {
namespace {

Catalogue read(const char* file) {
    Catalogue catalogue;
    const auto messages = nlohmann::ordered_json::parse(file);
    for (const auto& [key, message] : messages.items()) {
        if (message.is_string()) {
            catalogue.emplace_back(key, message.get<std::string>());
            continue;
        }
        for (const auto& [category, text] : message.items()) {
            catalogue.emplace_back(key + "." + category, text.get<std::string>());
        }
    }
    return catalogue;
}

} // namespace

const Catalogue& english() {
    static const Catalogue catalogue = read(en_catalogue);
    return catalogue;
}

const Catalogue& dutch() {
    static const Catalogue catalogue = read(nl_catalogue);
    return catalogue;
}

} // namespace stamgast::views
