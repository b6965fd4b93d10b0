#include "domain/email_address.hpp"

namespace stamgast::domain {

bool is_email_address(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos ||
        text.find_first_of(" \t\r\n") != std::string_view::npos) {
        return false;
    }
    const std::string_view host = text.substr(at + 1);
    const std::size_t dot = host.find('.');
    return dot != std::string_view::npos && dot > 0 && !host.ends_with('.');
}

} // namespace stamgast::domain
