#pragma once

#include <cstddef>
#include <string_view>

namespace stamgast::domain {

/// The longest URL that is followed, in bytes.
inline constexpr std::size_t max_url_bytes = 8192;

/// Whether a URL that a shop sent may be followed or loaded: `https:`, `http:` or relative to the page.
/// Refused are the empty text, every other scheme (`javascript:`, `data:` …), whatever could be read as one,
/// and any control character or outer space, because browsers take those out before they look for the scheme.
[[nodiscard]] bool is_safe_url(std::string_view url);

/// Whether it may be called: `tel:` with digits and what may stand between them (RFC 3966), nothing else.
[[nodiscard]] bool is_safe_phone_url(std::string_view url);
/// Whether it may be written to: `mailto:` with one address, and at most a subject or a text. Refused is
/// everything that would send the letter to somebody else as well.
[[nodiscard]] bool is_safe_email_url(std::string_view url);

} // namespace stamgast::domain
