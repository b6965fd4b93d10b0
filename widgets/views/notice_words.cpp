#include "views/notice_words.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace stamgast::views {
namespace {

using app::NoticeKind;
using kit::Icon;

struct NoticeLook {
    NoticeKind kind;
    Message message;
    Icon icon;
    Message of_line = Message::count; ///< where it is about one line of an order; count: it says the same
};

/// In the order of NoticeKind.
constexpr std::array looks{
    NoticeLook{NoticeKind::orders_loaded, Message::notice_orders_loaded, Icon::info},
    NoticeLook{NoticeKind::search_result, Message::notice_search_result, Icon::search},
    NoticeLook{NoticeKind::reorder_checking, Message::notice_reorder_checking, Icon::clock,
               Message::notice_line_checking},
    NoticeLook{NoticeKind::reorder_added, Message::notice_reorder_added, Icon::check_circle},
    NoticeLook{NoticeKind::reorder_replaced, Message::notice_reorder_replaced, Icon::check_circle},
    NoticeLook{NoticeKind::reorder_partly, Message::notice_reorder_partly, Icon::info},
    NoticeLook{NoticeKind::reorder_nothing, Message::notice_reorder_nothing, Icon::alert},
    NoticeLook{NoticeKind::reorder_already_done, Message::notice_reorder_already_done, Icon::check_circle},
    NoticeLook{NoticeKind::reorder_resumed, Message::notice_reorder_resumed, Icon::check_circle},
    NoticeLook{NoticeKind::reorder_mended, Message::notice_reorder_mended, Icon::check_circle},
    NoticeLook{NoticeKind::reorder_cart_changed, Message::notice_reorder_cart_changed, Icon::info},
    NoticeLook{NoticeKind::reorder_failed, Message::notice_reorder_failed, Icon::alert,
               Message::notice_line_failed},
    NoticeLook{NoticeKind::reorder_unsure, Message::notice_reorder_unsure, Icon::offline},
    NoticeLook{NoticeKind::undone, Message::notice_undone, Icon::undo},
    NoticeLook{NoticeKind::undone_restored, Message::notice_undone_restored, Icon::undo},
    NoticeLook{NoticeKind::undo_failed, Message::notice_undo_failed, Icon::alert},
    NoticeLook{NoticeKind::signed_out, Message::notice_signed_out, Icon::user},
    NoticeLook{NoticeKind::favourite_kept, Message::notice_favourite_kept, Icon::heart},
    NoticeLook{NoticeKind::favourite_removed, Message::notice_favourite_removed, Icon::heart},
    NoticeLook{NoticeKind::favourite_not_kept, Message::notice_favourite_not_kept, Icon::alert},
    NoticeLook{NoticeKind::favourite_not_removed, Message::notice_favourite_not_removed, Icon::alert},
    NoticeLook{NoticeKind::favourites_not_merged, Message::notice_favourites_not_merged, Icon::alert},
    NoticeLook{NoticeKind::device_refuses, Message::notice_device_refuses, Icon::info},
    NoticeLook{NoticeKind::text_copied, Message::notice_text_copied, Icon::copy},
    NoticeLook{NoticeKind::text_not_copied, Message::notice_text_not_copied, Icon::alert},
    NoticeLook{NoticeKind::profile_saved, Message::notice_profile_saved, Icon::check_circle},
    NoticeLook{NoticeKind::address_saved, Message::notice_address_saved, Icon::check_circle},
    NoticeLook{NoticeKind::address_removed, Message::notice_address_removed, Icon::trash},
    NoticeLook{NoticeKind::address_restored, Message::notice_address_restored, Icon::undo},
    NoticeLook{NoticeKind::address_not_removed, Message::notice_address_not_removed, Icon::alert},
    NoticeLook{NoticeKind::address_not_restored, Message::notice_address_not_restored, Icon::alert},
    NoticeLook{NoticeKind::sign_in_link_sent, Message::notice_sign_in_link_sent, Icon::info},
    NoticeLook{NoticeKind::claim_confirmation_sent, Message::notice_claim_confirmation_sent, Icon::info},
    NoticeLook{NoticeKind::order_claimed, Message::notice_order_claimed, Icon::check_circle},
    NoticeLook{NoticeKind::claim_refused, Message::claim_refused, Icon::alert},
    NoticeLook{NoticeKind::communication_saved, Message::notice_communication_saved, Icon::check_circle},
    NoticeLook{NoticeKind::survey_answered, Message::survey_thanks, Icon::check_circle},
    NoticeLook{NoticeKind::survey_closed, Message::notice_survey_closed, Icon::check},
    NoticeLook{NoticeKind::withdrawal_acknowledged, Message::notice_withdrawal_acknowledged, Icon::contract},
    NoticeLook{NoticeKind::withdrawal_unsure, Message::notice_withdrawal_unsure, Icon::offline},
    NoticeLook{NoticeKind::withdrawal_unkept, Message::notice_withdrawal_unkept, Icon::offline},
    NoticeLook{NoticeKind::withdrawal_refused, Message::notice_withdrawal_refused, Icon::alert},
    NoticeLook{NoticeKind::withdrawal_left, Message::notice_withdrawal_left, Icon::contract},
    NoticeLook{NoticeKind::withdrawal_lost, Message::notice_withdrawal_lost, Icon::alert},
    NoticeLook{NoticeKind::withdrawal_incomplete, Message::withdrawal_goods_missing, Icon::alert},
    NoticeLook{NoticeKind::invoice_not_opened, Message::notice_invoice_not_opened, Icon::alert},
    NoticeLook{NoticeKind::return_requested, Message::notice_return_requested, Icon::check_circle},
    NoticeLook{NoticeKind::return_not_requested, Message::notice_return_not_requested, Icon::alert},
    NoticeLook{NoticeKind::return_unsure, Message::notice_return_unsure, Icon::offline},
    NoticeLook{NoticeKind::return_left, Message::notice_return_left, Icon::info},
    NoticeLook{NoticeKind::return_lost, Message::notice_return_lost, Icon::alert},
    NoticeLook{NoticeKind::return_incomplete, Message::notice_return_incomplete, Icon::alert},
    NoticeLook{NoticeKind::review_sent, Message::notice_review_sent, Icon::star},
    NoticeLook{NoticeKind::review_not_sent, Message::notice_review_not_sent, Icon::alert},
    NoticeLook{NoticeKind::review_unsure, Message::notice_review_unsure, Icon::offline},
    NoticeLook{NoticeKind::review_left, Message::notice_review_left, Icon::info},
    NoticeLook{NoticeKind::review_lost, Message::notice_review_lost, Icon::alert},
    NoticeLook{NoticeKind::review_incomplete, Message::notice_review_incomplete, Icon::alert},
    NoticeLook{NoticeKind::review_put_away, Message::notice_review_put_away, Icon::check},
    NoticeLook{NoticeKind::account_changed, Message::notice_account_changed, Icon::user},
    NoticeLook{NoticeKind::reward_redeemed, Message::notice_reward_redeemed, Icon::check_circle},
    NoticeLook{NoticeKind::redemption_failed, Message::notice_redemption_failed, Icon::alert},
    NoticeLook{NoticeKind::redemption_undone, Message::notice_redemption_undone, Icon::undo},
    NoticeLook{NoticeKind::redemption_undo_failed, Message::notice_redemption_undo_failed, Icon::alert},
    NoticeLook{NoticeKind::points_left, Message::notice_points_left, Icon::info},
    NoticeLook{NoticeKind::points_lost, Message::notice_points_lost, Icon::alert},
    NoticeLook{NoticeKind::reminder_snoozed, Message::notice_reminder_snoozed, Icon::clock},
    NoticeLook{NoticeKind::reminder_muted, Message::notice_reminder_muted, Icon::check_circle},
    NoticeLook{NoticeKind::reminder_on, Message::notice_reminder_on, Icon::check_circle},
    NoticeLook{NoticeKind::product_dismissed, Message::notice_product_dismissed, Icon::check_circle},
    NoticeLook{NoticeKind::product_restored, Message::notice_product_restored, Icon::check_circle},
    NoticeLook{NoticeKind::change_failed, Message::notice_change_failed, Icon::alert},
};
static_assert(looks.size() == static_cast<std::size_t>(NoticeKind::count));
static_assert(std::ranges::adjacent_find(looks, std::ranges::greater_equal{}, &NoticeLook::kind) ==
                  looks.end(),
              "each kind has one row, where the kind stands");

constexpr const NoticeLook& look_of(NoticeKind kind) { return looks[static_cast<std::size_t>(kind)]; }

struct OtherWords {
    NoticeKind kind;
    Message message;
};

/// What is said instead where it is about lines that are no order's; the other sentences name none.
constexpr OtherWords words_without_order[] = {
    {NoticeKind::reorder_checking, Message::reorder_checking},
    {NoticeKind::reorder_already_done, Message::notice_lines_already_done},
    {NoticeKind::reorder_resumed, Message::notice_lines_resumed},
    {NoticeKind::reorder_mended, Message::notice_lines_mended},
    {NoticeKind::reorder_failed, Message::notice_lines_failed},
};

Message message_of(const app::Notice& notice) {
    using domain::ReorderSource;
    const NoticeLook& look = look_of(notice.kind);
    if (notice.source == ReorderSource::order) {
        const bool of_line = !notice.line_title.empty() && look.of_line != Message::count;
        return of_line ? look.of_line : look.message;
    }
    if (notice.source == ReorderSource::favourites && notice.kind == NoticeKind::reorder_added) {
        return Message::notice_favourites_added;
    }
    const auto* const other = std::ranges::find(words_without_order, notice.kind, &OtherWords::kind);
    return other == std::end(words_without_order) ? look.message : other->message;
}

} // namespace

std::string shown_words(const app::Notice& notice, const Texts& texts) {
    const std::string date =
        notice.until_ms > 0 ? texts.date(notice.until_ms, kit::DateStyle::date) : std::string{};
    return texts.counted(message_of(notice), notice.count,
                         {{"missing", texts.number(notice.missing)},
                          {"removed", texts.number(notice.removed)},
                          {"number", notice.order_number},
                          {"title", notice.line_title},
                          {"date", date}});
}

std::string notice_words(const app::Notice& notice, const Texts& texts) {
    std::string words = shown_words(notice, texts);
    return notice.undo_minutes == 0
               ? words
               : texts.counted(Message::notice_with_undo, notice.undo_minutes, {{"notice", words}});
}

kit::Icon notice_icon(NoticeKind kind) { return look_of(kind).icon; }

} // namespace stamgast::views
