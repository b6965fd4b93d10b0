#include "views/notice_words.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace stamgast::views {
namespace {

using kit::Icon;

struct NoticeLook {
    Message message;
    Icon icon;
    Message of_line = Message::count; ///< where it is about one line of an order; count: it says the same
};

/// In the order of NoticeKind.
constexpr std::array looks{
    NoticeLook{Message::notice_orders_loaded, Icon::info},
    NoticeLook{Message::notice_search_result, Icon::search},
    NoticeLook{Message::notice_reorder_checking, Icon::clock, Message::notice_line_checking},
    NoticeLook{Message::notice_reorder_added, Icon::check_circle},
    NoticeLook{Message::notice_reorder_replaced, Icon::check_circle},
    NoticeLook{Message::notice_reorder_partly, Icon::info},
    NoticeLook{Message::notice_reorder_nothing, Icon::alert},
    NoticeLook{Message::notice_reorder_already_done, Icon::check_circle},
    NoticeLook{Message::notice_reorder_resumed, Icon::check_circle},
    NoticeLook{Message::notice_reorder_mended, Icon::check_circle},
    NoticeLook{Message::notice_reorder_cart_changed, Icon::info},
    NoticeLook{Message::notice_reorder_failed, Icon::alert, Message::notice_line_failed},
    NoticeLook{Message::notice_reorder_unsure, Icon::offline},
    NoticeLook{Message::notice_undone, Icon::undo},
    NoticeLook{Message::notice_undo_failed, Icon::alert},
    NoticeLook{Message::notice_signed_out, Icon::user},
    NoticeLook{Message::notice_favourite_kept, Icon::heart},
    NoticeLook{Message::notice_favourite_removed, Icon::heart},
    NoticeLook{Message::notice_favourite_not_kept, Icon::alert},
    NoticeLook{Message::notice_favourite_not_removed, Icon::alert},
    NoticeLook{Message::notice_text_copied, Icon::copy},
    NoticeLook{Message::notice_text_not_copied, Icon::alert},
    NoticeLook{Message::notice_account_changed, Icon::user},
    NoticeLook{Message::notice_reward_redeemed, Icon::check_circle},
    NoticeLook{Message::notice_redemption_failed, Icon::alert},
    NoticeLook{Message::notice_redemption_undone, Icon::undo},
    NoticeLook{Message::notice_redemption_undo_failed, Icon::alert},
};
static_assert(looks.size() == static_cast<std::size_t>(app::NoticeKind::redemption_undo_failed) + 1);

constexpr const NoticeLook& look_of(app::NoticeKind kind) { return looks[static_cast<std::size_t>(kind)]; }

struct OtherWords {
    app::NoticeKind kind;
    Message message;
};

/// What is said instead where it is about lines that are no order's; the other sentences name none.
constexpr OtherWords words_without_order[] = {
    {app::NoticeKind::reorder_checking, Message::reorder_checking},
    {app::NoticeKind::reorder_already_done, Message::notice_lines_already_done},
    {app::NoticeKind::reorder_resumed, Message::notice_lines_resumed},
    {app::NoticeKind::reorder_mended, Message::notice_lines_mended},
    {app::NoticeKind::reorder_failed, Message::notice_lines_failed},
};

Message message_of(const app::Notice& notice) {
    using domain::ReorderSource;
    const NoticeLook& look = look_of(notice.kind);
    if (notice.source == ReorderSource::order) {
        const bool of_line = !notice.line_title.empty() && look.of_line != Message::count;
        return of_line ? look.of_line : look.message;
    }
    if (notice.source == ReorderSource::favourites && notice.kind == app::NoticeKind::reorder_added) {
        return Message::notice_favourites_added;
    }
    const auto* const other = std::ranges::find(words_without_order, notice.kind, &OtherWords::kind);
    return other == std::end(words_without_order) ? look.message : other->message;
}

} // namespace

std::string shown_words(const app::Notice& notice, const Texts& texts) {
    const Message message = message_of(notice);
    if (!is_counted(message)) {
        return texts.fill(message, {{"number", notice.order_number}, {"title", notice.line_title}});
    }
    return texts.counted(message, notice.count,
                         {{"missing", texts.number(notice.missing)},
                          {"removed", texts.number(notice.removed)},
                          {"number", notice.order_number}});
}

std::string notice_words(const app::Notice& notice, const Texts& texts) {
    std::string words = shown_words(notice, texts);
    return notice.undo_minutes == 0
               ? words
               : texts.counted(Message::notice_with_undo, notice.undo_minutes, {{"notice", words}});
}

kit::Icon notice_icon(app::NoticeKind kind) { return look_of(kind).icon; }

} // namespace stamgast::views
