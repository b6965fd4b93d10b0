#include "app/update_favourites.hpp"

#include <algorithm>
#include <utility>

#include "app/settlement.hpp"
#include "app/update_device.hpp"
#include "app/update_kept_favourites.hpp"
#include "app/update_merchant.hpp"
#include "app/update_press.hpp"

namespace stamgast::app {
namespace {

using domain::Favourite;
using domain::FavouriteId;

constexpr int page_size = 100;                 // the contract's most
constexpr std::size_t most_favourites = 5'000; // a shop that never ends would keep the customer waiting

void take_from(std::vector<Favourite>& list, const FavouriteId& id) {
    std::erase_if(list, [&](const Favourite& each) { return each.id == id; });
}

/// Where its time of adding says, or nowhere.
void put(std::vector<Favourite>& list, const Favourite& favourite, bool wanted) {
    take_from(list, favourite.id);
    if (wanted) {
        const auto older = std::ranges::find_if(
            list, [&](const Favourite& each) { return each.added_at_ms <= favourite.added_at_ms; });
        list.insert(older, favourite);
    }
}

void ask_for_page(Update& turn) {
    const FavouritesState& state = turn.model.favourites;
    turn.effects.push_back(LoadFavourites{state.list.request, state.cursor, page_size});
}

/// What the device keeps needs nobody's consent.
void change_on_device(Update& turn, Favourite&& favourite, bool wanted) {
    if (wanted) {
        keep(turn, std::move(favourite));
    } else {
        keep_no_longer(turn, std::move(favourite));
    }
}

/// Puts back what the shop did not take.
void roll_back(Update& turn, std::vector<FavouriteChange>::iterator change) {
    FavouritesState& state = turn.model.favourites;
    const bool wanted = change->wanted;
    if (state.list.value) {
        put(*state.list.value, change->favourite, !wanted);
    }
    show(turn, {.kind = wanted ? NoticeKind::favourite_not_kept : NoticeKind::favourite_not_removed});
    // With its key: pressed once more, it is the same change.
    if (!change->submission.failure->retryable) {
        state.changes.erase(change);
    }
}

/// The shop has the customer's last word.
void settle(Update& turn, std::vector<FavouriteChange>::iterator change) {
    if (change->from_device) {
        keep_no_longer(turn, std::move(change->favourite));
    }
    turn.model.favourites.changes.erase(change);
}

bool change_failed(Update& turn, const RequestFailed& failed) {
    auto& changes = turn.model.favourites.changes;
    const auto change = std::ranges::find_if(
        changes, [&](FavouriteChange& each) { return take_failure(each.submission, failed); });
    if (change == changes.end()) {
        return false;
    }
    if (change->wanted != change->sent) {
        if (may_have_acted(failed.failure)) {
            send(turn, *change);
        } else {
            settle(turn, change); // the shop has it as the customer wants it now
        }
    } else if (change->from_device && change->wanted) {
        not_merged(turn, failed);
    } else {
        roll_back(turn, change);
    }
    return true;
}

} // namespace

const Favourite* FavouritesState::find(const FavouriteId& id) const {
    if (!list.value) {
        return nullptr;
    }
    const auto found = std::ranges::find(*list.value, id, &Favourite::id);
    return found == list.value->end() ? nullptr : &*found;
}

const FavouriteChange* FavouritesState::find_change(const FavouriteId& id) const {
    const auto known =
        std::ranges::find_if(changes, [&](const FavouriteChange& each) { return each.favourite.id == id; });
    return known == changes.end() ? nullptr : &*known;
}

bool FavouritesState::has_unmerged() const {
    return std::ranges::any_of(changes, &FavouriteChange::waits_for_shop);
}

FavouriteChange& change_of(FavouritesState& state, const Favourite& favourite) {
    const auto known = std::ranges::find_if(
        state.changes, [&](const FavouriteChange& each) { return each.favourite.id == favourite.id; });
    if (known != state.changes.end()) {
        return *known;
    }
    FavouriteChange& change = state.changes.emplace_back();
    change.favourite = favourite;
    return change;
}

void send(Update& turn, FavouriteChange& change) {
    if (change.submission.state == SubmissionState::sending) {
        return; // its answer sends the rest
    }
    if (change.sent != change.wanted) {
        drop(turn, change.submission); // another word is another change, with another key
    }
    change.sent = change.wanted;
    if (const RequestId request = submit(turn.model, change.submission)) {
        turn.effects.push_back(
            SetFavourite{request, change.submission.key, change.favourite.id, change.wanted});
    }
}

bool has_favourites(const Model& model) { return model.favourites.list.value.has_value(); }

void load_favourites(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    FavouritesState& state = model.favourites;
    if (!offered(model, Section::favourites) || !needs(model, Need::favourites)) {
        return;
    }
    const bool with_shop = shop_keeps(model, Capability::favourites);
    if (with_shop) {
        load_kept_favourites(turn, reason);
        if (reason == LoadReason::retried) {
            resend_kept_favourites(turn);
        }
    } else {
        ask_for_today(turn);
    }
    if (!begin_loading(model, state.list, reason)) {
        return;
    }
    if (!with_shop) {
        load_kept(turn, domain::KeptKind::favourite, state.list.request);
        return;
    }
    state.arriving.clear();
    state.cursor.clear();
    ask_for_page(turn);
}

void drop_favourites(Update& turn) {
    FavouritesState& state = turn.model.favourites;
    drop(turn, state.list);
    drop(turn, state.kept);
    cancel(turn, state.today_request);
    for (FavouriteChange& change : state.changes) {
        drop(turn, change.submission);
    }
    state = {};
}

bool favourites_failed(Update& turn, const RequestFailed& failed) {
    return take_failure(turn.model.favourites.list, failed) || kept_favourites_failed(turn, failed) ||
           change_failed(turn, failed);
}

void apply(Update& turn, FavouritesReceived&& received) {
    FavouritesState& state = turn.model.favourites;
    if (take_kept_favourites(turn, received) || received.request == 0 ||
        received.request != state.list.request) {
        return;
    }
    for (Favourite& favourite : received.page.favourites) {
        // A list that grew while it was being read has moved: its pages may overlap.
        take_from(state.arriving, favourite.id);
        state.arriving.push_back(std::move(favourite));
    }
    std::string& next = received.page.next_cursor;
    if (!next.empty() && next != state.cursor && state.arriving.size() < most_favourites) {
        state.cursor = std::move(next);
        state.list.request = take_request(turn.model);
        ask_for_page(turn);
        return;
    }
    const auto before = std::exchange(state.list.value, std::nullopt);
    if (!receive(state.list, received.request, std::exchange(state.arriving, {}))) {
        return;
    }
    if (!shop_keeps(turn.model, Capability::favourites)) {
        settle_device_list(turn, before);
        return;
    }
    merge_kept_favourites(turn);
    for (const FavouriteChange& change : state.changes) {
        if (change.submission.state == SubmissionState::sending || change.waits_for_shop()) {
            put(*state.list.value, change.favourite, change.wanted);
        }
    }
}

void apply(Update& turn, FavouriteWasSet&& answer) {
    FavouritesState& state = turn.model.favourites;
    const auto change = std::ranges::find_if(
        state.changes, [&](FavouriteChange& each) { return take_answer(each.submission, answer.request); });
    if (change == state.changes.end()) {
        return;
    }
    if (change->wanted != change->sent) {
        send(turn, *change);
        return;
    }
    if (state.list.loading == Loading::waiting) {
        load_favourites(turn, LoadReason::stale); // what is under way may be from before this change
    }
    if (answer.favourite) {
        tell_favourite(turn, *answer.favourite, change->submission.key);
    }
    if (state.list.value && answer.favourite) {
        put(*state.list.value, *answer.favourite, true); // with what only the shop knows of it
    }
    settle(turn, change);
}

void apply(Update& turn, HeartPressed&& pressed) {
    Model& model = turn.model;
    if (!has_favourites(model)) {
        return;
    }
    const Favourite* kept = model.favourites.find(pressed.favourite.id);
    Favourite favourite = kept ? *kept : std::move(pressed.favourite);
    if (!kept) {
        favourite.added_at_ms = model.now_ms;
        favourite.today_is_known = favourite.product.has_value();
    }
    const bool wanted = !kept;
    put(*model.favourites.list.value, favourite, wanted);
    announce(turn, {.kind = wanted ? NoticeKind::favourite_kept : NoticeKind::favourite_removed});
    if (!shop_keeps(model, Capability::favourites)) {
        change_on_device(turn, std::move(favourite), wanted);
        return;
    }
    FavouriteChange& change = change_of(model.favourites, favourite);
    change.wanted = wanted;
    change.favourite = std::move(favourite);
    send(turn, change);
}

void apply(Update& turn, FavouriteWanted&& wanted) {
    if (const Favourite* favourite = turn.model.favourites.find(wanted.id)) {
        put_in_cart(turn, domain::request_of({favourite, 1}));
    }
}

void apply(Update& turn, AllFavouritesWanted&&) {
    if (has_favourites(turn.model)) {
        put_in_cart(turn, domain::request_of(*turn.model.favourites.list.value));
    }
}

} // namespace stamgast::app
