#pragma once

#include <string>

#include "app/notice.hpp"
#include "kit/icon.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// What is said of something that happened, in a toast.
[[nodiscard]] std::string shown_words(const app::Notice& notice, const Texts& texts);
/// The same for assistive technology, with what can be done about it and for how long.
[[nodiscard]] std::string notice_words(const app::Notice& notice, const Texts& texts);
[[nodiscard]] kit::Icon notice_icon(app::NoticeKind kind);

} // namespace stamgast::views
