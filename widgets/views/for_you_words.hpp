#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/catalogue_page.hpp"
#include "domain/recommend.hpp"
#include "domain/replenishment.hpp"
#include "kit/badge.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// `You buy this every 6 weeks · last on 3 October`. Days up to a fortnight, weeks up to ten, then months.
[[nodiscard]] std::string rhythm_words(const domain::Usual& usual, const Texts& texts);
/// Where it stands; nothing while there is enough left.
[[nodiscard]] std::optional<kit::Badge> usual_badge(const domain::Usual& usual, const Texts& texts);
/// What the customer has said about being reminded; empty if nothing.
[[nodiscard]] std::string reminder_words(const domain::Usual& usual, const Texts& texts);
/// Why a product is recommended.
[[nodiscard]] std::string reason_words(const domain::Reason& reason, const Texts& texts);
/// What it costs today; where its variants cost differently, from how much.
[[nodiscard]] std::string price_words(const domain::CatalogueCard& product, const Texts& texts);
/// `Add to cart: House blend`: an action among others that are called the same.
[[nodiscard]] std::string about(Message action, std::string_view title, const Texts& texts);

} // namespace stamgast::views
