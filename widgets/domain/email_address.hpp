#pragma once

#include <string_view>

namespace stamgast::domain {

/// Whether it looks like an e-mail address: something, one `@`, a domain with a dot inside, no spaces. Only a
/// letter that arrives proves more, so nothing stranger is refused.
[[nodiscard]] bool is_email_address(std::string_view text);

} // namespace stamgast::domain
