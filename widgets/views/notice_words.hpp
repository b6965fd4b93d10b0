#pragma once

#include <string>

#include "app/notice.hpp"
#include "kit/icon.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// What is said of something that happened: in a toast, and to assistive technology.
[[nodiscard]] std::string notice_words(const app::Notice& notice, const Texts& texts);
[[nodiscard]] kit::Icon notice_icon(app::NoticeKind kind);

} // namespace stamgast::views
