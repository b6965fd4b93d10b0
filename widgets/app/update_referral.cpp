#include "app/update_referral.hpp"

#include <utility>

namespace stamgast::app {

void load_referral(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!model.can(Capability::referral)) {
        return;
    }
    if (const RequestId request = begin_loading(model, model.account.referral, reason)) {
        turn.effects.push_back(LoadReferral{request});
    }
}

void apply(Update& turn, ReferralReceived&& received) {
    static_cast<void>(receive(turn.model.account.referral, received.request, std::move(received.referral)));
}

void drop_referral(Update& turn) { drop(turn, turn.model.account.referral); }

bool referral_failed(Update& turn, const RequestFailed& failed) {
    return take_failure(turn.model.account.referral, failed);
}

} // namespace stamgast::app
