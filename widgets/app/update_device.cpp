#include "app/update_device.hpp"

#include <algorithm>
#include <utility>

#include "app/update_favourites.hpp"
#include "app/update_reminders.hpp"
#include "app/update_reviews.hpp"

namespace stamgast::app {
namespace {

/// Whose the device's sets are.
std::string owner(const Model& model) {
    const auto& customer = model.session.session.customer;
    return customer ? customer->id : std::string{};
}

void tell_refusal(Update& turn) {
    DeviceState& device = turn.model.device;
    if (device.refuses && device.in_use && !device.told) {
        device.told = true;
        show(turn, {.kind = NoticeKind::device_refuses});
    }
}

} // namespace

bool shop_keeps(const Model& model, Capability capability) {
    return model.can(capability) && model.session.session.customer && model.device.personalisation;
}

void load_kept(Update& turn, domain::KeptKind kind, RequestId request) {
    turn.effects.push_back(LoadKept{request, kind, owner(turn.model)});
}

void keep(Update& turn, domain::KeptItem item) {
    turn.effects.push_back(Keep{owner(turn.model), std::move(item), true});
    turn.model.device.in_use = true;
    tell_refusal(turn);
}

void keep_no_longer(Update& turn, domain::KeptItem item) {
    turn.effects.push_back(Keep{owner(turn.model), std::move(item), false});
}

void apply(Update& turn, KeptFound&& found) {
    if (!take_kept_dismissals(turn.model, found)) {
        take_put_away(turn.model, found);
    }
}

void apply(Update& turn, DeviceRefused&&) {
    turn.model.device.refuses = true;
    tell_refusal(turn);
}

void apply(Update& turn, ConsentChanged&& changed) {
    Model& model = turn.model;
    if (std::exchange(model.device.personalisation, changed.personalisation) == changed.personalisation ||
        !model.session.session.customer) {
        return; // what nobody has signed in for is on the device anyway
    }
    drop_favourites(turn);
    load_favourites(turn, LoadReason::needed);
    change_keeper(turn);
}

bool kept_failed(Update& turn, const RequestFailed& failed) {
    return take_failure(turn.model.for_you.kept_dismissals, failed) ||
           take_failure(turn.model.reviews.put_away, failed);
}

} // namespace stamgast::app
