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
    bool from_device = false;    ///< the device keeps it until the shop has confirmed it
    Submission submission;
    /// The device has it, the shop did not take it: it is sent again.
    [[nodiscard]] bool waits_for_shop() const {
        return from_device && wanted && submission.state == SubmissionState::failed;
    }
};

struct FavouritesState {
    /// All of them, newest first, as the customer has left them: with what the shop has not confirmed yet.
    /// The shop's, or the device's: see shop_keeps.
    Loadable<std::vector<domain::Favourite>> list;
    std::vector<domain::Favourite> arriving; ///< the pages that have come of a list that is being loaded
    std::string cursor;                      ///< of the page that is being loaded
    std::vector<FavouriteChange> changes;

    // On the device
    /// Where the shop has the list: what it has not been told of yet. Empty again once that is under way.
    Loadable<std::vector<domain::Favourite>> kept;
    bool told_not_merged = false;         ///< the customer knows that the shop has not taken all of them
    RequestId today_request = 0;          ///< what the products of the device's list are today is being asked
    std::vector<std::string> today_asked; ///< with that request: of these products

    [[nodiscard]] const domain::Favourite* find(const domain::FavouriteId& id) const;
    [[nodiscard]] const FavouriteChange* find_change(const domain::FavouriteId& id) const;
    [[nodiscard]] bool has_unmerged() const;
};

} // namespace stamgast::app
