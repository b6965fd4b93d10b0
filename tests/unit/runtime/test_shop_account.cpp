#include <algorithm>
#include <utility>

#include "runtime/test_shop.hpp"

namespace stamgast::runtime {

std::optional<app::Action> TestShop::answer_account(app::RequestId request, const app::Effect& effect) {
    if (effect.is<app::RequestSignInLink>()) {
        return app::SignInLinkSent{request, 30'000};
    }
    if (effect.is<app::ClaimOrder>()) {
        return app::OrderClaimed{request, claim};
    }
    if (effect.is<app::LoadProfile>()) {
        return app::ProfileReceived{request, {profile, {}}};
    }
    if (effect.is<app::LoadAddresses>()) {
        return app::AddressesReceived{request, {addresses, {}}};
    }
    if (const auto* change = effect.get_if<app::SaveProfile>()) {
        profile = problems.empty() ? change->profile : profile;
        return app::ProfileReceived{request, {profile, problems}};
    }
    if (const auto* change = effect.get_if<app::SaveAddress>()) {
        if (problems.empty()) {
            save(change->address);
        }
        return app::AddressesReceived{request, {addresses, problems}};
    }
    if (const auto* removal = effect.get_if<app::RemoveAddress>()) {
        std::erase_if(addresses, [&](const auto& each) { return each.id == removal->id; });
        return app::AddressesReceived{request, {addresses, {}}};
    }
    return answer_communication(request, effect);
}

std::optional<app::Action> TestShop::answer_communication(app::RequestId request, const app::Effect& effect) {
    if (const auto* change = effect.get_if<app::SaveCommunication>()) {
        communication = change->wanted;
        return app::CommunicationReceived{request, communication};
    }
    if (effect.is<app::LoadCommunication>()) {
        return app::CommunicationReceived{request, communication};
    }
    if (effect.is<app::LoadReferral>()) {
        return app::ReferralReceived{request, referral};
    }
    if (effect.is<app::ShareLink>()) {
        return app::TextShared{request};
    }
    if (const auto* sent = effect.get_if<app::SubmitSurvey>()) {
        survey_answers.push_back(*sent);
        survey.due = false;
        return app::SurveyReceived{request, survey};
    }
    if (effect.is<app::LoadSurvey>()) {
        return app::SurveyReceived{request, survey};
    }
    return std::nullopt;
}

void TestShop::save(domain::SavedAddress address) {
    const auto known = std::ranges::find(addresses, address.id, &domain::SavedAddress::id);
    if (known != addresses.end()) {
        *known = std::move(address);
        return;
    }
    address.id = "new " + address.street;
    addresses.push_back(std::move(address));
}

} // namespace stamgast::runtime
