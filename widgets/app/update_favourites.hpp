#pragma once

#include "app/turn.hpp"

// Favourites: a heart shows at once what the customer wants; the shop is told under a key of its own, and
// where it says no the heart goes back, with a sentence. What the device keeps is in
// update_kept_favourites.hpp.

namespace stamgast::app {

/// Whether it is known what the customer's favourites are, so that hearts can be shown.
[[nodiscard]] bool has_favourites(const Model& model);

void load_favourites(Update& turn, LoadReason reason);
void drop_favourites(Update& turn);
[[nodiscard]] bool favourites_failed(Update& turn, const RequestFailed& failed);

/// The change of that favourite; a new one is to be a favourite, and not sent yet.
[[nodiscard]] FavouriteChange& change_of(FavouritesState& state, const domain::Favourite& favourite);
/// Tells the shop the customer's last word, unless it is being told something: then that answer sends it.
void send(Update& turn, FavouriteChange& change);

void apply(Update& turn, FavouritesReceived&& received);
void apply(Update& turn, FavouriteWasSet&& answer);
/// Keeps what is no favourite, and no longer keeps what is one. The last word counts: pressed again while the
/// shop is being told, it is told the other as soon as it has answered.
void apply(Update& turn, HeartPressed&& pressed);
/// One of them, or all, on the same street as a reorder. Ignored while a reorder is going on.
void apply(Update& turn, FavouriteWanted&& wanted);
void apply(Update& turn, AllFavouritesWanted&&);

} // namespace stamgast::app
