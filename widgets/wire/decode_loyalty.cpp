#include "wire/decode_loyalty.hpp"
#include "wire/decode_whole.hpp"
#include "wire/loyalty_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::CustomerStampCard;
using domain::EarnCampaign;
using domain::EarnRule;
using domain::LoyaltyAccount;
using domain::PointsEntry;
using domain::Redemption;
using domain::Reward;
using domain::Stamp;
using domain::StampCard;
using domain::Tier;
using domain::TierProgramme;
using domain::Voucher;
using enum Presence;

constexpr auto& points_limit = integer_within<std::int64_t, 0, domain::max_points>;
constexpr auto& multiplier = integer_within<std::int32_t, 0, domain::max_earn_multiplier>;
constexpr auto& months = integer_within<std::int32_t, 1, 120>;
constexpr auto& ids = list_of<id_text>;

/// Points that are out of range are the ledger's to leave out, see domain::PointsFault.
constexpr FieldShape entry_fields[] = {
    field<&PointsEntry::id, id_text>("id"),
    field<&PointsEntry::pending, truth>("pending", optional),
    field<&PointsEntry::at_ms, timestamp_text>("at"),
    field<&PointsEntry::kind, word<domain::PointsKind>>("kind"),
    field<&PointsEntry::points, whole_number>("points"),
    field<&PointsEntry::available_ms, optional_of<timestamp_text>>("available_at", optional),
    field<&PointsEntry::expires_ms, optional_of<timestamp_text>>("expires_at", optional),
    field<&PointsEntry::of_entry_id, reference_text>("of_entry_id", optional),
    field<&PointsEntry::order_id, reference_text>("order_id", optional),
    field<&PointsEntry::order_number, display_text>("order_number", optional),
    field<&PointsEntry::reward_id, reference_text>("reward_id", optional),
    field<&PointsEntry::note, display_text>("note", optional),
};
constexpr auto entry_shape = object_of<PointsEntry>(entry_fields);

constexpr FieldShape tier_fields[] = {
    field<&Tier::id, id_text>("id"),
    field<&Tier::name, display_text>("name"),
    field<&Tier::threshold, points_limit>("threshold"),
    field<&Tier::multiplier_per_mille, multiplier>("multiplier_per_mille", optional),
    field<&Tier::benefits, list_of<display_text>>("benefits"),
};
constexpr auto tier_shape = object_of<Tier>(tier_fields);

constexpr FieldShape window_fields[] = {
    field<&TierProgramme::window, word<domain::TierWindow>>("kind"),
    field<&TierProgramme::months, months>("months", optional),
    field<&TierProgramme::further_years, integer_within<std::int32_t, 0, 100>>("further_years", optional),
};
constexpr auto window_shape = object_of<TierProgramme>(window_fields);

constexpr FieldShape stamp_fields[] = {
    field<&Stamp::at_ms, timestamp_text>("at"),
    field<&Stamp::count, line_quantity>("count"),
};
constexpr auto stamp_shape = object_of<Stamp>(stamp_fields);

/// A card's members, seen from what the shop tells of it.
template <auto Member, const auto& Of>
constexpr FieldShape card_field(std::string_view name, Presence presence = required) {
    return {name, presence, &Of.value,
            [](void* held) -> void* { return &(static_cast<CustomerStampCard*>(held)->card.*Member); }};
}

constexpr FieldShape card_fields[] = {
    card_field<&StampCard::id, id_text>("id"),
    card_field<&StampCard::title, display_text>("title"),
    field<&CustomerStampCard::text, display_text>("text", optional),
    card_field<&StampCard::slots, integer_within<std::int32_t, 1, 100>>("slots"),
    card_field<&StampCard::basis, word<domain::StampBasis>>("basis"),
    card_field<&StampCard::product_ids, ids>("product_ids", optional),
    card_field<&StampCard::min_order, optional_of<money_without_currency>>("min_order", optional),
    card_field<&StampCard::valid_months, optional_of<months>>("valid_months", optional),
    {"starts_at", optional, &optional_of<timestamp_text>.value,
     [](void* held) -> void* { return &static_cast<CustomerStampCard*>(held)->card.period.starts_ms; }},
    {"ends_at", optional, &optional_of<timestamp_text>.value,
     [](void* held) -> void* { return &static_cast<CustomerStampCard*>(held)->card.period.ends_ms; }},
    card_field<&StampCard::reward_id, reference_text>("reward_id", optional),
    card_field<&StampCard::reward_title, display_text>("reward_title"),
    card_field<&StampCard::redeemed_cards, stock_quantity>("redeemed_cards", optional),
    field<&CustomerStampCard::stamps, optional_of<list_of<stamp_shape>>>("stamps", optional),
};
constexpr auto card_shape = object_of<CustomerStampCard>(card_fields);
const std::string& id_of_card(const CustomerStampCard& held) { return held.card.id; }

constexpr FieldShape reward_fields[] = {
    field<&Reward::id, id_text>("id"),
    field<&Reward::title, display_text>("title"),
    field<&Reward::text, display_text>("text", optional),
    field<&Reward::image_url, safe_url_text>("image_url", optional),
    field<&Reward::points_price, points_limit>("points_price"),
    field<&Reward::kind, word<domain::RewardKind>>("kind"),
    field<&Reward::amount, optional_of<money_without_currency>>("amount", optional),
    field<&Reward::percent_per_mille, integer_within<std::int32_t, 0, 1000>>("percent_per_mille", optional),
    field<&Reward::product_id, reference_text>("product_id", optional),
    field<&Reward::min_order, optional_of<money_without_currency>>("min_order", optional),
    field<&Reward::max_per_customer, optional_of<stock_quantity>>("max_per_customer", optional),
    field<&Reward::redeemed_count, stock_quantity>("redeemed_count", optional),
    field<&Reward::is_in_stock, truth>("in_stock", optional),
    field<&Reward::tier_id, reference_text>("tier_id", optional),
    starts_at_field<Reward>(),
    ends_at_field<Reward>(),
};
constexpr auto reward_shape = object_of<Reward>(reward_fields);

constexpr FieldShape campaign_fields[] = {
    field<&EarnCampaign::id, id_text>("id"),
    field<&EarnCampaign::title, display_text>("title"),
    field<&EarnCampaign::multiplier_per_mille, multiplier>("multiplier_per_mille"),
    starts_at_field<EarnCampaign>(),
    ends_at_field<EarnCampaign>(),
    field<&EarnCampaign::product_ids, ids>("product_ids", optional),
};
constexpr auto campaign_shape = object_of<EarnCampaign>(campaign_fields);

constexpr FieldShape earn_rule_fields[] = {
    field<&EarnRule::points, integer_within<std::int64_t, 0, 1'000'000>>("points"),
    field<&EarnRule::per_minor_units, integer_within<std::int64_t, 1, 1'000'000'000'000>>("per_minor_units"),
    field<&EarnRule::excluded_product_ids, ids>("excluded_product_ids", optional),
    field<&EarnRule::campaigns, good_of<campaign_shape>>("campaigns", optional),
};
constexpr auto earn_rule_shape = object_of<EarnRule>(earn_rule_fields);

struct AccountAnswer {
    LoyaltyAccount account;
    TierProgramme window;
    std::vector<Tier> tiers;
};

template <auto Member, const auto& Of>
constexpr FieldShape account_field(std::string_view name, Presence presence = required) {
    return {name, presence, &Of.value,
            [](void* answer) -> void* { return &(static_cast<AccountAnswer*>(answer)->account.*Member); }};
}

constexpr FieldShape account_fields[] = {
    account_field<&LoyaltyAccount::points_name, display_text>("points_name", optional),
    account_field<&LoyaltyAccount::currency, currency_code>("currency"),
    account_field<&LoyaltyAccount::entries, list_of<entry_shape>>("entries"),
    field<&AccountAnswer::window, window_shape>("tier_window"),
    field<&AccountAnswer::tiers, list_of<tier_shape>>("tiers"),
    account_field<&LoyaltyAccount::stamp_cards, good_of<card_shape, id_of_card>>("stamp_cards"),
    account_field<&LoyaltyAccount::rewards, good_of<reward_shape, &Reward::id>>("rewards"),
    account_field<&LoyaltyAccount::earn_rule, earn_rule_shape>("earn_rule"),
};
constexpr auto account_shape = object_of<AccountAnswer>(account_fields);

constexpr FieldShape voucher_fields[] = {
    field<&Voucher::code, display_text>("code"),
    field<&Voucher::ends_ms, optional_of<timestamp_text>>("ends_at", optional),
};
constexpr auto voucher_shape = object_of<Voucher>(voucher_fields);

constexpr FieldShape redemption_fields[] = {
    field<&Redemption::id, id_text>("id"),
    field<&Redemption::reward_id, id_text>("reward_id"),
    field<&Redemption::at_ms, timestamp_text>("at"),
    field<&Redemption::undo_until_ms, optional_of<timestamp_text>>("undo_until", optional),
    field<&Redemption::voucher, optional_of<voucher_shape>>("voucher", optional),
};
constexpr auto redemption_shape = object_of<Redemption>(redemption_fields);

constexpr FieldShape result_fields[] = {
    field<&domain::RedemptionResult::redemption, redemption_shape>("redemption"),
    field<&domain::RedemptionResult::entries, list_of<entry_shape>>("entries"),
};
constexpr auto result_shape = object_of<domain::RedemptionResult>(result_fields);

struct UndoneAnswer {
    std::vector<PointsEntry> entries;
};
constexpr FieldShape undone_fields[] = {
    field<&UndoneAnswer::entries, list_of<entry_shape>>("entries"),
};
constexpr auto undone_shape = object_of<UndoneAnswer>(undone_fields);

void set_currency(std::optional<domain::Money>& money, domain::Currency currency) {
    if (money) {
        money->currency = currency;
    }
}

/// All amounts are in the account's currency, which stands once.
void spread_currency(LoyaltyAccount& account) {
    account.earn_rule.currency = account.currency;
    for (Reward& reward : account.rewards) {
        set_currency(reward.amount, account.currency);
        set_currency(reward.min_order, account.currency);
    }
    for (CustomerStampCard& held : account.stamp_cards) {
        set_currency(held.card.min_order, account.currency);
    }
}

} // namespace

Decoded<LoyaltyAccount> decode_loyalty(std::string_view json) {
    return made_of(decode_whole<account_shape>(json), [](AccountAnswer& answer) {
        LoyaltyAccount account = std::move(answer.account);
        account.programme = std::move(answer.window);
        account.programme.tiers = std::move(answer.tiers);
        spread_currency(account);
        return account;
    });
}

Decoded<domain::RedemptionResult> decode_redemption(std::string_view json) {
    return decode_whole<result_shape>(json);
}

Decoded<std::vector<PointsEntry>> decode_undone_redemption(std::string_view json) {
    return decode_member<undone_shape, &UndoneAnswer::entries>(json);
}

} // namespace stamgast::wire
