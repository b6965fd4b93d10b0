#pragma once

#include "app/turn.hpp"

// What the customer thinks of what they bought. A review goes out as an Outgoing, so that what was written
// survives a failure.

namespace stamgast::app {

void apply(Update& turn, ReviewsReceived&& received);
void apply(Update& turn, ReviewSent&& answer);

/// Opens the form about a product that the customer is asked about, or whose review has not arrived.
void apply(Update& turn, ReviewPressed&& pressed);
void apply(Update& turn, ReviewStarsChosen&& chosen);
void apply(Update& turn, ReviewTitleEdited&& edited);
void apply(Update& turn, ReviewTextEdited&& edited);
/// Sends it if the stars are given, else the form says that they are missing; sends it again where that
/// failed.
void apply(Update& turn, ReviewConfirmed&&);
/// What was sent goes on.
void apply(Update& turn, ReviewDismissed&&);
/// The customer does not want to be asked about it again.
void apply(Update& turn, ReviewPutAway&& pressed);

/// What the device knows of that. It comes once more when the customer comes back: from another tab, say.
void load_put_away(Update& turn, LoadReason reason);
void take_put_away(Model& model, const KeptFound& found);

/// These orders may be about to be shown.
void look_up_reviews(Update& turn, const std::vector<std::string>& order_ids);
/// What is known is asked for again, or what failed.
void reload_reviews(Update& turn, LoadReason reason);
[[nodiscard]] bool reviews_failed(Update& turn, const RequestFailed& failed);
void drop_reviews(Update& turn);

} // namespace stamgast::app
