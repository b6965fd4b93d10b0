#include "app/update_kept_favourites.hpp"

#include <algorithm>
#include <utility>

#include "app/update_device.hpp"
#include "app/update_favourites.hpp"
#include "domain/merge_favourites.hpp"

namespace stamgast::app {
namespace {

using domain::Favourite;

constexpr std::size_t most_products = 100; // the contract's most in one question

/// The change sends what the device has kept, under the key of that.
void send_kept(Update& turn, FavouriteChange& change) {
    change.from_device = true;
    if (change.submission.state == SubmissionState::idle) {
        const std::string& customer_id = turn.model.session.session.customer->id;
        change.submission = submission_without_answer(domain::merge_key(customer_id, change.favourite));
    }
    if (change.waits_for_shop()) {
        send(turn, change);
    }
}

const Favourite* find(const std::vector<Favourite>& list, const domain::FavouriteId& id) {
    const auto found = std::ranges::find(list, id, &Favourite::id);
    return found == list.end() ? nullptr : &*found;
}

std::vector<std::string> unknown_product_ids(const std::vector<Favourite>& favourites) {
    std::vector<std::string> ids;
    for (const Favourite& each : favourites) {
        const std::string& id = each.id.product_id;
        if (!each.today_is_known && ids.size() < most_products && std::ranges::find(ids, id) == ids.end()) {
            ids.push_back(id);
        }
    }
    return ids;
}

} // namespace

void settle_device_list(Update& turn, const std::optional<std::vector<Favourite>>& before) {
    auto& list = *turn.model.favourites.list.value;
    list = domain::merge_favourites({}, list).list;
    for (Favourite& each : list) {
        const Favourite* known = before ? find(*before, each.id) : nullptr;
        each.today_is_known = known && known->today_is_known;
        each.product = known ? known->product : std::nullopt;
    }
    ask_for_today(turn);
}

void ask_for_today(Update& turn) {
    Model& model = turn.model;
    FavouritesState& state = model.favourites;
    if (!model.can(Capability::reorder) || state.today_request != 0 || !state.list.value) {
        return;
    }
    state.today_asked = unknown_product_ids(*state.list.value);
    if (!state.today_asked.empty()) {
        state.today_request = take_request(model);
        turn.effects.push_back(LoadProducts{state.today_request, state.today_asked});
    }
}

bool take_today(Update& turn, ProductsReceived& received) {
    FavouritesState& state = turn.model.favourites;
    if (received.request == 0 || received.request != state.today_request) {
        return false;
    }
    state.today_request = 0;
    for (Favourite& each : *state.list.value) {
        const std::string& id = each.id.product_id;
        if (!each.today_is_known && std::ranges::find(state.today_asked, id) != state.today_asked.end()) {
            const auto sold = std::ranges::find(received.products, id, &domain::Product::id);
            each.product = sold == received.products.end() ? std::nullopt : std::optional{*sold};
            each.today_is_known = true;
        }
    }
    ask_for_today(turn); // about those that were too many for one question
    return true;
}

void load_kept_favourites(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (const RequestId request = begin_loading(model, model.favourites.kept, reason)) {
        load_kept(turn, domain::KeptKind::favourite, request);
    }
}

bool take_kept_favourites(Update& turn, FavouritesReceived& received) {
    FavouritesState& state = turn.model.favourites;
    if (!take_answer(state.kept, received.request)) {
        return false;
    }
    state.kept.value = std::move(received.page.favourites);
    for (Favourite& each : *state.kept.value) {
        each.today_is_known = false;
    }
    merge_kept_favourites(turn);
    return true;
}

void merge_kept_favourites(Update& turn) {
    FavouritesState& state = turn.model.favourites;
    if (!state.list.value || !state.kept.value) {
        return;
    }
    const std::vector<Favourite> kept = std::exchange(*state.kept.value, {});
    domain::FavouriteMerge merge = domain::merge_favourites(*state.list.value, kept);
    state.list.value = std::move(merge.list);
    for (const Favourite& each : merge.settled) {
        if (state.find_change(each.id)) {
            send_kept(turn, change_of(state, each));
        } else {
            keep_no_longer(turn, each);
        }
    }
    for (const Favourite& each : merge.missing) {
        send_kept(turn, change_of(state, each));
    }
}

void resend_kept_favourites(Update& turn) {
    FavouritesState& state = turn.model.favourites;
    state.told_not_merged = false;
    for (FavouriteChange& change : state.changes) {
        if (change.waits_for_shop()) {
            send(turn, change);
        }
    }
}

void not_merged(Update& turn, const RequestFailed& failed) {
    FavouritesState& state = turn.model.favourites;
    const bool signs_out = failed.failure.code == domain::ShopErrorCode::signed_out;
    if (!signs_out && !std::exchange(state.told_not_merged, true)) {
        show(turn, {.kind = NoticeKind::favourites_not_merged});
    }
}

bool kept_favourites_failed(Update& turn, const RequestFailed& failed) {
    FavouritesState& state = turn.model.favourites;
    if (failed.request != 0 && failed.request == state.today_request) {
        state.today_request = 0; // they are shown as they were
        return true;
    }
    return take_failure(state.kept, failed);
}

} // namespace stamgast::app
