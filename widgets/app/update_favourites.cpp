#include "app/update_favourites.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/settlement.hpp"
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

void ask_for_page(Update& turn) {
    const FavouritesState& state = turn.model.favourites;
    turn.effects.push_back(LoadFavourites{state.list.request, state.cursor, page_size});
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

bool change_failed(Update& turn, const RequestFailed& failed) {
    auto& changes = turn.model.favourites.changes;
    const auto change = std::ranges::find_if(
        changes, [&](FavouriteChange& each) { return take_failure(each.submission, failed); });
    if (change == changes.end()) {
        return false;
    }
    if (change->wanted == change->sent) {
        roll_back(turn, change);
    } else if (may_have_acted(failed.failure)) {
        send(turn, *change);
    } else {
        changes.erase(change); // the shop has it as the customer wants it now
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

bool has_favourites(const Model& model) {
    return model.can(Capability::favourites) && model.favourites.list.value.has_value();
}

void load_favourites(Update& turn, LoadReason reason) {
    FavouritesState& state = turn.model.favourites;
    if (!turn.model.can(Capability::favourites) || !begin_loading(turn.model, state.list, reason)) {
        return;
    }
    state.arriving.clear();
    state.cursor.clear();
    ask_for_page(turn);
}

void drop_favourites(Update& turn) {
    FavouritesState& state = turn.model.favourites;
    drop(turn, state.list);
    for (FavouriteChange& change : state.changes) {
        drop(turn, change.submission);
    }
    state = {};
}

bool favourites_failed(Update& turn, const RequestFailed& failed) {
    return take_failure(turn.model.favourites.list, failed) || change_failed(turn, failed);
}

void apply(Update& turn, FavouritesReceived&& received) {
    FavouritesState& state = turn.model.favourites;
    if (received.request == 0 || received.request != state.list.request) {
        return;
    }
    std::ranges::move(received.page.favourites, std::back_inserter(state.arriving));
    std::string& next = received.page.next_cursor;
    if (!next.empty() && next != state.cursor && state.arriving.size() < most_favourites) {
        state.cursor = std::move(next);
        state.list.request = take_request(turn.model);
        ask_for_page(turn);
        return;
    }
    if (!receive(state.list, received.request, std::exchange(state.arriving, {}))) {
        return;
    }
    for (const FavouriteChange& change : state.changes) {
        if (change.submission.state == SubmissionState::sending) {
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
    if (answer.favourite) {
        tell_favourite(turn, *answer.favourite, change->submission.key);
    }
    if (state.list.value && answer.favourite) {
        put(*state.list.value, *answer.favourite, true); // with what only the shop knows of it
    }
    state.changes.erase(change);
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
    }
    FavouriteChange& change = change_of(model.favourites, favourite);
    change.wanted = !kept;
    change.favourite = favourite;
    put(*model.favourites.list.value, favourite, change.wanted);
    announce(turn, {.kind = change.wanted ? NoticeKind::favourite_kept : NoticeKind::favourite_removed});
    send(turn, change);
}

void apply(Update& turn, FavouriteWanted&& wanted) {
    if (const Favourite* favourite = turn.model.favourites.find(wanted.id)) {
        put_in_cart(turn, domain::request_of({*favourite}));
    }
}

void apply(Update& turn, AllFavouritesWanted&&) {
    if (has_favourites(turn.model)) {
        put_in_cart(turn, domain::request_of(*turn.model.favourites.list.value));
    }
}

} // namespace stamgast::app
