#include <algorithm>
#include <utility>
#include <variant>

#include "runtime/test_shop.hpp"

namespace stamgast::runtime {

std::optional<app::Action> TestShop::answer_account(app::RequestId request, const app::Effect& effect) {
    if (std::holds_alternative<app::RequestSignInLink>(effect)) {
        return app::SignInLinkSent{request, 30'000};
    }
    if (std::holds_alternative<app::ClaimOrder>(effect)) {
        return app::OrderClaimed{request, claim};
    }
    if (std::holds_alternative<app::LoadProfile>(effect)) {
        return app::ProfileReceived{request, {profile, {}}};
    }
    if (std::holds_alternative<app::LoadAddresses>(effect)) {
        return app::AddressesReceived{request, {addresses, {}}};
    }
    if (const auto* change = std::get_if<app::SaveProfile>(&effect)) {
        profile = problems.empty() ? change->profile : profile;
        return app::ProfileReceived{request, {profile, problems}};
    }
    if (const auto* change = std::get_if<app::SaveAddress>(&effect)) {
        if (problems.empty()) {
            save(change->address);
        }
        return app::AddressesReceived{request, {addresses, problems}};
    }
    if (const auto* removal = std::get_if<app::RemoveAddress>(&effect)) {
        std::erase_if(addresses, [&](const auto& each) { return each.id == removal->id; });
        return app::AddressesReceived{request, {addresses, {}}};
    }
    return answer_communication(request, effect);
}

std::optional<app::Action> TestShop::answer_communication(app::RequestId request, const app::Effect& effect) {
    if (const auto* change = std::get_if<app::SaveCommunication>(&effect)) {
        communication = change->wanted;
        return app::CommunicationReceived{request, communication};
    }
    if (std::holds_alternative<app::LoadCommunication>(effect)) {
        return app::CommunicationReceived{request, communication};
    }
    if (std::holds_alternative<app::LoadReferral>(effect)) {
        return app::ReferralReceived{request, referral};
    }
    if (std::holds_alternative<app::ShareLink>(effect)) {
        return app::TextShared{request};
    }
    if (const auto* sent = std::get_if<app::SubmitSurvey>(&effect)) {
        survey_answers.push_back(*sent);
        survey.due = false;
        return app::SurveyReceived{request, survey};
    }
    if (std::holds_alternative<app::LoadSurvey>(effect)) {
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
