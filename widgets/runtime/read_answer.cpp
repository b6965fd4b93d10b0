#include "runtime/read_answer.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// How one kind of answer becomes an action.
struct Answer {
    MessageKind kind;
    std::uint16_t offset = 0; ///< bytes from the start of what happened to what is decoded
    /// What happened, with nothing decoded yet.
    Action (*make)(RequestId request);
    const wire::UntypedDecoder* decoder = nullptr; ///< missing: that it came says all
};

template <class Received>
Action made(RequestId request) {
    Received received{};
    received.request = request;
    return received;
}

/// A line of the table: `Member`, of what happened, is decoded.
template <auto Member>
Answer answer(MessageKind kind,
              const wire::Decoder<typename wire::MemberTypes<decltype(Member)>::Value>& decoder) {
    using Received = typename wire::MemberTypes<decltype(Member)>::Object;
    return {
        .kind = kind, .offset = wire::offset_of(Member), .make = made<Received>, .decoder = &decoder.untyped};
}
template <class Received>
Answer answer(MessageKind kind) {
    return {.kind = kind, .make = made<Received>};
}

const Answer answers[] = {
    answer<&app::SessionReceived::session>(MessageKind::session_received, wire::decode_session),
    answer<&app::OrdersReceived::page>(MessageKind::orders_received, wire::decode_order_page),
    answer<&app::ProductsReceived::products>(MessageKind::products_received, wire::decode_product_answer),
    answer<&app::CartReceived::cart>(MessageKind::cart_received, wire::decode_cart),
    answer<&app::CartLinesWereSet::result>(MessageKind::cart_lines_set, wire::decode_cart_result),
    answer<&app::IntentsFound::intents>(MessageKind::intents_found, wire::decode_intents),
    answer<app::IntentStored>(MessageKind::intent_stored),
    answer<&app::FavouritesReceived::page>(MessageKind::favourites_received, wire::decode_favourite_page),
    answer<&app::FavouriteWasSet::favourite>(MessageKind::favourite_set, wire::decode_favourite_answer),
    answer<&app::ProfileReceived::answer>(MessageKind::profile_received, wire::decode_profile_answer),
    answer<&app::AddressesReceived::list>(MessageKind::addresses_received, wire::decode_address_list),
    answer<&app::SignInLinkSent::resend_after_ms>(MessageKind::sign_in_link_sent, wire::decode_sign_in_link),
    answer<&app::OrderClaimed::state>(MessageKind::order_claimed, wire::decode_claim),
    answer<&app::CommunicationReceived::communication>(MessageKind::communication_received,
                                                       wire::decode_communication),
    answer<&app::ReferralReceived::referral>(MessageKind::referral_received, wire::decode_referral),
    answer<&app::SurveyReceived::state>(MessageKind::survey_received, wire::decode_survey),
    answer<app::TextShared>(MessageKind::text_shared),
    answer<app::TextCopied>(MessageKind::text_copied),
    answer<&app::LoyaltyReceived::account>(MessageKind::loyalty_received, wire::decode_loyalty),
    answer<&app::RewardRedeemed::result>(MessageKind::reward_redeemed, wire::decode_redemption),
    answer<&app::RedemptionUndone::entries>(MessageKind::redemption_undone, wire::decode_undone_redemption),
    answer<&app::OffersReceived::offers>(MessageKind::offers_received, wire::decode_offers),
    answer<&app::CatalogueReceived::page>(MessageKind::catalogue_received, wire::decode_catalogue_page),
    answer<&app::ProductWasDismissed::dismissed>(MessageKind::product_dismissed, wire::decode_dismissal),
    answer<&app::RemindersReceived::reminders>(MessageKind::reminders_received, wire::decode_reminders),
    answer<&app::ReminderWasSet::reminder>(MessageKind::reminder_set, wire::decode_reminder_answer),
    answer<&app::TipsReceived::tips>(MessageKind::tips_received, wire::decode_tips),
    answer<&app::WithdrawalsFound::declarations>(MessageKind::withdrawals_found,
                                                 wire::decode_stored_withdrawals),
    answer<&app::WithdrawalReceived::receipt>(MessageKind::withdrawal_received,
                                              wire::decode_withdrawal_receipt),
    answer<app::InvoiceOpened>(MessageKind::invoice_opened),
    answer<&app::HelpReceived::channels>(MessageKind::help_received, wire::decode_help),
    answer<app::HelpTakenOver>(MessageKind::help_taken_over),
    answer<&app::SubmissionsFound::submissions>(MessageKind::submissions_found, wire::decode_submissions),
    answer<&app::ReturnsReceived::returns>(MessageKind::returns_received, wire::decode_returns),
    answer<&app::ReturnOptionsReceived::options>(MessageKind::return_options_received,
                                                 wire::decode_return_options),
    answer<&app::ReturnRequested::made>(MessageKind::return_requested, wire::decode_return_answer),
    answer<&app::ReviewsReceived::list>(MessageKind::reviews_received, wire::decode_reviews),
    answer<&app::ReviewSent::review>(MessageKind::review_sent, wire::decode_review_answer),
    answer<&app::KeptFound::subjects>(MessageKind::kept_found, wire::decode_kept),
    answer<&app::RequestFailed::failure>(MessageKind::request_failed, wire::decode_shop_error),
};

/// An action that is made anew whenever its text is read.
struct Making {
    const Answer& answer;
    RequestId request;
    std::optional<Action> action;
};

void* make_anew(void* holder) {
    Making& making = *static_cast<Making*>(holder);
    making.action.emplace(making.answer.make(making.request));
    return static_cast<std::byte*>(making.action->value()) + making.answer.offset;
}

Action failed(RequestId request, const wire::DecodeError& error) {
    return app::RequestFailed{
        request,
        {.code = domain::ShopErrorCode::invalid_answer, .message = describe(error), .retryable = false}};
}

} // namespace

std::optional<Action> read_answer(MessageKind kind, RequestId request, std::string_view body,
                                  std::string& left_out) {
    const auto* const answer = std::ranges::find(answers, kind, &Answer::kind);
    if (answer == std::end(answers)) {
        return std::nullopt;
    }
    if (!answer->decoder) {
        return answer->make(request);
    }
    Making making{.answer = *answer, .request = request, .action = {}};
    wire::FreshTarget target{make_anew, &making};
    const auto problem = wire::decode_into(*answer->decoder, body, target, left_out);
    return problem ? failed(request, *problem) : std::move(making.action);
}

} // namespace stamgast::runtime
