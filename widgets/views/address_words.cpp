#include "views/address_words.hpp"

#include <initializer_list>

namespace stamgast::views {
namespace {

std::string joined(std::initializer_list<std::string_view> parts, std::string_view between) {
    std::string text;
    for (const std::string_view part : parts) {
        text += text.empty() || part.empty() ? "" : between;
        text += part;
    }
    return text;
}

} // namespace

std::vector<std::string> address_lines(const domain::SavedAddress& address, const Texts& texts) {
    std::vector<std::string> lines{address.company,
                                   address.street,
                                   address.extra,
                                   joined({address.postal_code, address.city}, " "),
                                   address.region,
                                   texts.country(address.country),
                                   texts.figures(address.phone)};
    std::erase(lines, "");
    return lines;
}

std::string address_in_short(const domain::SavedAddress& address) {
    return joined({address.street, address.city}, ", ");
}

} // namespace stamgast::views
