#include "app/outgoing.hpp"

#include <algorithm>
#include <type_traits>

#include "app/model.hpp"

namespace stamgast::app {
namespace {

bool about_the_same(const domain::ReturnRequest& left, const domain::ReturnRequest& right) {
    return left.order_id == right.order_id;
}

bool about_the_same(const domain::ReviewSubmission& left, const domain::ReviewSubmission& right) {
    return left.subject == right.subject;
}

bool about_the_same(const domain::RewardWish& left, const domain::RewardWish& right) {
    return left.reward_id == right.reward_id;
}

bool about_the_same(const domain::RedemptionUndo& left, const domain::RedemptionUndo& right) {
    return left.redemption_id == right.redemption_id;
}

} // namespace

bool same_subject(const domain::Submitted& left, const domain::Submitted& right) {
    return std::visit(
        [](const auto& one, const auto& other) {
            if constexpr (std::is_same_v<decltype(one), decltype(other)>) {
                return about_the_same(one, other);
            } else {
                return false;
            }
        },
        left, right);
}

const Outgoing* find_outgoing(const Model& model, const domain::Submitted& what) {
    const auto& items = model.outgoing.items;
    const auto found =
        std::ranges::find_if(items, [&](const Outgoing& each) { return same_subject(each.what, what); });
    return found == items.end() ? nullptr : &*found;
}

std::optional<std::int64_t> next_outgoing_ms(const Model& model) {
    std::optional<std::int64_t> next_ms;
    for (const Outgoing& item : model.outgoing.items) {
        if (item.leaves_ms != 0) {
            next_ms = std::min(next_ms.value_or(item.leaves_ms), item.leaves_ms);
        }
    }
    return next_ms;
}

} // namespace stamgast::app
