#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/loadable.hpp"
#include "app/submission.hpp"
#include "domain/favourite.hpp"

namespace stamgast::app {

/// What the customer did with one heart and the shop has not confirmed yet, or failed to take.
struct FavouriteChange {
    domain::Favourite favourite; ///< as it was put on the list, or taken from it
    bool wanted = true;          ///< whether it shall be a favourite: the customer's last word
    bool sent = true;            ///< the word that `submission` carries
    Submission submission;
};

struct FavouritesState {
    /// All of them, newest first, as the customer has left them: with what the shop has not confirmed yet.
    Loadable<std::vector<domain::Favourite>> list;
    std::vector<domain::Favourite> arriving; ///< the pages that have come of a list that is being loaded
    std::string cursor;                      ///< of the page that is being loaded
    std::vector<FavouriteChange> changes;

    [[nodiscard]] const domain::Favourite* find(const domain::FavouriteId& id) const;
};

} // namespace stamgast::app
