#include "views/test_catalogue.hpp"

#include <cstddef>
#include <nlohmann/json.hpp>

#include "catalogue_files.hpp"

namespace stamgast::views {
namespace {

KeyedCatalogue read(const char* file) {
    KeyedCatalogue catalogue;
    const auto messages = nlohmann::ordered_json::parse(file);
    for (const auto& [key, message] : messages.items()) {
        MessageForms& forms = catalogue.emplace_back(key, MessageForms{}).second;
        if (message.is_string()) {
            forms.emplace_back("", message.get<std::string>());
            continue;
        }
        for (const auto& [category, text] : message.items()) {
            forms.emplace_back(category, text.get<std::string>());
        }
    }
    return catalogue;
}

Catalogue without_keys(const KeyedCatalogue& file) {
    Catalogue catalogue;
    for (const auto& [key, forms] : file) {
        catalogue.push_back(forms);
    }
    return catalogue;
}

} // namespace

const KeyedCatalogue& english_file() {
    static const KeyedCatalogue file = read(en_catalogue);
    return file;
}

const KeyedCatalogue& dutch_file() {
    static const KeyedCatalogue file = read(nl_catalogue);
    return file;
}

const Catalogue& english() {
    static const Catalogue catalogue = without_keys(english_file());
    return catalogue;
}

const Catalogue& dutch() {
    static const Catalogue catalogue = without_keys(dutch_file());
    return catalogue;
}

Catalogue catalogue_of(const std::vector<std::pair<Message, MessageForms>>& messages) {
    Catalogue catalogue(message_count);
    for (const auto& [message, forms] : messages) {
        catalogue[static_cast<std::size_t>(message)] = forms;
    }
    return catalogue;
}

} // namespace stamgast::views
