#include "runtime/read_answer.hpp"

#include <algorithm>
#include <utility>

#include "wire/decode.hpp"
#include "wire/decode_account.hpp"
#include "wire/decode_after_purchase.hpp"
#include "wire/decode_communication.hpp"
#include "wire/decode_favourites.hpp"
#include "wire/decode_for_you.hpp"
#include "wire/decode_kept.hpp"
#include "wire/decode_loyalty.hpp"
#include "wire/decode_returns.hpp"
#include "wire/decode_reviews.hpp"
#include "wire/decode_submissions.hpp"

namespace stamgast::runtime {
namespace {

using app::Action;
using app::RequestId;

Action failed(RequestId request, const wire::DecodeError& error) {
    return app::RequestFailed{
        request,
        {.code = domain::ShopErrorCode::invalid_answer, .message = describe(error), .retryable = false}};
}

/// Makes `Received{request, what was decoded}`.
template <class Received, auto decode>
Action read(RequestId request, std::string_view body, std::string& left_out) {
    auto decoded = decode(body);
    left_out = std::move(decoded.left_out);
    return decoded ? Action{Received{request, std::move(*decoded)}} : failed(request, decoded.error());
}

Action read_cart_result(RequestId request, std::string_view body, std::string&) {
    auto decoded = wire::decode_cart_result(body);
    if (!decoded) {
        return failed(request, decoded.error());
    }
    return app::CartLinesWereSet{request, std::move(decoded->cart), std::move(decoded->lines)};
}

Action read_dismissal(RequestId request, std::string_view body, std::string&) {
    auto decoded = wire::decode_dismissal(body);
    if (!decoded) {
        return failed(request, decoded.error());
    }
    return app::ProductWasDismissed{request, decoded->dismissed};
}

struct Answer {
    MessageKind kind;
    Action (*read)(RequestId request, std::string_view body, std::string& left_out);
};

/// One a row: what came, and how it is read.
constexpr Answer answers[] = {
    {MessageKind::session_received, read<app::SessionReceived, wire::decode_session>},
    {MessageKind::orders_received, read<app::OrdersReceived, wire::decode_order_page>},
    {MessageKind::products_received, read<app::ProductsReceived, wire::decode_product_answer>},
    {MessageKind::cart_received, read<app::CartReceived, wire::decode_cart>},
    {MessageKind::cart_lines_set, read_cart_result},
    {MessageKind::intents_found, read<app::IntentsFound, wire::decode_intents>},
    {MessageKind::intent_stored,
     [](RequestId request, std::string_view, std::string&) -> Action { return app::IntentStored{request}; }},
    {MessageKind::favourites_received, read<app::FavouritesReceived, wire::decode_favourite_page>},
    {MessageKind::favourite_set, read<app::FavouriteWasSet, wire::decode_favourite_answer>},
    {MessageKind::profile_received, read<app::ProfileReceived, wire::decode_profile_answer>},
    {MessageKind::addresses_received, read<app::AddressesReceived, wire::decode_address_list>},
    {MessageKind::sign_in_link_sent, read<app::SignInLinkSent, wire::decode_sign_in_link>},
    {MessageKind::order_claimed, read<app::OrderClaimed, wire::decode_claim>},
    {MessageKind::communication_received, read<app::CommunicationReceived, wire::decode_communication>},
    {MessageKind::referral_received, read<app::ReferralReceived, wire::decode_referral>},
    {MessageKind::survey_received, read<app::SurveyReceived, wire::decode_survey>},
    {MessageKind::text_shared,
     [](RequestId request, std::string_view, std::string&) -> Action { return app::TextShared{request}; }},
    {MessageKind::text_copied,
     [](RequestId request, std::string_view, std::string&) -> Action { return app::TextCopied{request}; }},
    {MessageKind::loyalty_received, read<app::LoyaltyReceived, wire::decode_loyalty>},
    {MessageKind::reward_redeemed, read<app::RewardRedeemed, wire::decode_redemption>},
    {MessageKind::redemption_undone, read<app::RedemptionUndone, wire::decode_undone_redemption>},
    {MessageKind::offers_received, read<app::OffersReceived, wire::decode_offers>},
    {MessageKind::catalogue_received, read<app::CatalogueReceived, wire::decode_catalogue_page>},
    {MessageKind::product_dismissed, read_dismissal},
    {MessageKind::reminders_received, read<app::RemindersReceived, wire::decode_reminders>},
    {MessageKind::reminder_set, read<app::ReminderWasSet, wire::decode_reminder_answer>},
    {MessageKind::tips_received, read<app::TipsReceived, wire::decode_tips>},
    {MessageKind::withdrawals_found, read<app::WithdrawalsFound, wire::decode_stored_withdrawals>},
    {MessageKind::withdrawal_received, read<app::WithdrawalReceived, wire::decode_withdrawal_receipt>},
    {MessageKind::invoice_opened,
     [](RequestId request, std::string_view, std::string&) -> Action { return app::InvoiceOpened{request}; }},
    {MessageKind::help_received, read<app::HelpReceived, wire::decode_help>},
    {MessageKind::help_taken_over,
     [](RequestId request, std::string_view, std::string&) -> Action { return app::HelpTakenOver{request}; }},
    {MessageKind::submissions_found, read<app::SubmissionsFound, wire::decode_submissions>},
    {MessageKind::returns_received, read<app::ReturnsReceived, wire::decode_returns>},
    {MessageKind::return_options_received, read<app::ReturnOptionsReceived, wire::decode_return_options>},
    {MessageKind::return_requested, read<app::ReturnRequested, wire::decode_return_answer>},
    {MessageKind::reviews_received, read<app::ReviewsReceived, wire::decode_reviews>},
    {MessageKind::review_sent, read<app::ReviewSent, wire::decode_review_answer>},
    {MessageKind::kept_found, read<app::KeptFound, wire::decode_kept>},
    {MessageKind::request_failed, read<app::RequestFailed, wire::decode_shop_error>},
};

} // namespace

std::optional<Action> read_answer(MessageKind kind, RequestId request, std::string_view body,
                                  std::string& left_out) {
    const auto* const answer = std::ranges::find(answers, kind, &Answer::kind);
    return answer == std::end(answers) ? std::nullopt : std::optional{answer->read(request, body, left_out)};
}

} // namespace stamgast::runtime
