#include "app/update.hpp"

#include <utility>

#include "app/held_writes.hpp"
#include "app/turn.hpp"
#include "app/update_addresses.hpp"
#include "app/update_cart.hpp"
#include "app/update_claim.hpp"
#include "app/update_commit.hpp"
#include "app/update_communication.hpp"
#include "app/update_copy.hpp"
#include "app/update_decision.hpp"
#include "app/update_declaration.hpp"
#include "app/update_device.hpp"
#include "app/update_favourites.hpp"
#include "app/update_for_you.hpp"
#include "app/update_form.hpp"
#include "app/update_help.hpp"
#include "app/update_loyalty.hpp"
#include "app/update_merchant.hpp"
#include "app/update_notices.hpp"
#include "app/update_orders.hpp"
#include "app/update_outgoing.hpp"
#include "app/update_papers.hpp"
#include "app/update_parts.hpp"
#include "app/update_press.hpp"
#include "app/update_profile.hpp"
#include "app/update_recovery.hpp"
#include "app/update_referral.hpp"
#include "app/update_reminders.hpp"
#include "app/update_reorder.hpp"
#include "app/update_returns.hpp"
#include "app/update_reviews.hpp"
#include "app/update_search.hpp"
#include "app/update_section.hpp"
#include "app/update_session.hpp"
#include "app/update_sign_in.hpp"
#include "app/update_survey.hpp"
#include "app/update_undo.hpp"
#include "app/update_win_back.hpp"
#include "app/update_withdrawal.hpp"
#include "app/wanted_orders.hpp"

namespace stamgast::app {
namespace {

void apply(Update& turn, TimePassed&& passed) {
    turn.model.now_ms = passed.now_ms;
    expire_toast(turn);
    keep_standing_current(turn);
    search_when_due(turn);
    send_without_outbox_when_due(turn);
    send_withdrawals_when_due(turn);
    send_outgoing_when_due(turn);
}

/// Each request belongs to one feature, which decides what its failure means.
bool handle_failure(Update& turn, const RequestFailed& failed) {
    return session_failed(turn, failed) || orders_failed(turn, failed) || found_failed(turn, failed) ||
           products_failed(turn, failed) || cart_failed(turn, failed) || commit_failed(turn, failed) ||
           favourites_failed(turn, failed) || copy_failed(turn, failed) || loyalty_failed(turn, failed) ||
           for_you_failed(turn, failed) || reminder_failed(turn, failed) || withdrawal_failed(turn, failed) ||
           invoice_failed(turn, failed) || help_failed(turn, failed) || intents_failed(turn, failed) ||
           outgoing_failed(turn, failed) || returns_failed(turn, failed) || reviews_failed(turn, failed) ||
           profile_failed(turn, failed) || addresses_failed(turn, failed) || sign_in_failed(turn, failed) ||
           claim_failed(turn, failed) || communication_failed(turn, failed) ||
           referral_failed(turn, failed) || survey_failed(turn, failed) || kept_failed(turn, failed);
}

void apply(Update& turn, RequestFailed&& failed) {
    if (failed.failure.code == domain::ShopErrorCode::not_found && !session_settled(turn.model)) {
        failed.failure.retryable = true; // in another customer's account nothing of this one's is found
    }
    if (!handle_failure(turn, failed)) {
        return;
    }
    if (failed.failure.code != domain::ShopErrorCode::signed_out) {
        turn.effects.push_back(EmitError{failed.failure.code, std::move(failed.failure.message)});
    } else if (!turn.model.session.signed_out()) { // a visitor may have asked for what is for customers only
        sign_out(turn);
    }
}

/// The dialog lies over the page: while it says that a reorder failed, Retry means that.
void apply(Update& turn, RetryPressed&&) {
    if (retry_reorder(turn)) {
        return;
    }
    retry_session(turn);
    retry_orders(turn);
    retry_found(turn);
    load_section(turn, LoadReason::retried);
}

/// Each part that stores something waits for its own.
void apply(Update& turn, IntentStored&& stored) {
    if (!withdrawal_stored(turn, stored.request) && !outgoing_stored(turn, stored.request)) {
        intent_stored(turn, stored.request);
    }
}

void apply(Update& turn, OlderOrdersPressed&&) {
    if (!load_older_found(turn)) {
        show_older_orders(turn);
    }
}

void apply(Update& turn, OrdersReceived&& received) {
    if (received.request == 0) {
        return;
    }
    if (received.request == turn.model.orders.request) {
        add_to_history(turn, std::move(received));
        count_stamps_of_orders(turn);
    } else if (received.request == turn.model.orders.find_request) {
        add_to_found(turn, std::move(received));
    }
}

using Apply = void (*)(Update& turn, void* happened);

constexpr auto apply_by_kind = Happenings::table([]<typename Happened>() -> Apply {
    return [](Update& turn, void* happened) { apply(turn, std::move(*static_cast<Happened*>(happened))); };
});

} // namespace

Update update(Model model, Action action) {
    Update turn{std::move(model), {}};
    apply_by_kind[action.kind()](turn, action.value());
    end_void_offer(turn);
    continue_watched_work(turn);
    tell_what_is_seen(turn);
    find_wanted_orders(turn);
    keep_suggestions_current(turn);
    hold_writes(turn);
    return turn;
}

} // namespace stamgast::app
