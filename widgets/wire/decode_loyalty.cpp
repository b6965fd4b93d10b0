#include "wire/decode_loyalty.hpp"
#include "wire/decoder.hpp"
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
const FieldShape entry_fields[] = {
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
constexpr auto points_entry_shape = object_of<PointsEntry>(entry_fields);

const FieldShape tier_fields[] = {
    field<&Tier::id, id_text>("id"),
    field<&Tier::name, display_text>("name"),
    field<&Tier::threshold, points_limit>("threshold"),
    field<&Tier::multiplier_per_mille, multiplier>("multiplier_per_mille", optional),
    field<&Tier::benefits, list_of<display_text>>("benefits"),
};
constexpr auto tier_shape = object_of<Tier>(tier_fields);

const FieldShape window_fields[] = {
    field<&TierProgramme::window, word<domain::TierWindow>>("kind"),
    field<&TierProgramme::months, months>("months", optional),
    field<&TierProgramme::further_years, integer_within<std::int32_t, 0, 100>>("further_years", optional),
};
constexpr auto window_shape = object_of<TierProgramme>(window_fields);

const FieldShape stamp_fields[] = {
    field<&Stamp::at_ms, timestamp_text>("at"),
    field<&Stamp::count, line_quantity>("count"),
};
constexpr auto stamp_shape = object_of<Stamp>(stamp_fields);

/// A card's members, seen from what the shop tells of it.
template <auto Member, const auto& Of>
FieldShape card_field(std::string_view name, Presence presence = required) {
    return field_in<&CustomerStampCard::card, Member, Of>(name, presence);
}

const FieldShape card_fields[] = {
    card_field<&StampCard::id, id_text>("id"),
    card_field<&StampCard::title, display_text>("title"),
    field<&CustomerStampCard::text, display_text>("text", optional),
    card_field<&StampCard::slots, integer_within<std::int32_t, 1, 100>>("slots"),
    card_field<&StampCard::basis, word<domain::StampBasis>>("basis"),
    card_field<&StampCard::product_ids, ids>("product_ids", optional),
    card_field<&StampCard::min_order, optional_of<money_without_currency>>("min_order", optional),
    card_field<&StampCard::valid_months, optional_of<months>>("valid_months", optional),
    starts_at_field<&StampCard::period>(offset_of(&CustomerStampCard::card)),
    ends_at_field<&StampCard::period>(offset_of(&CustomerStampCard::card)),
    card_field<&StampCard::reward_id, reference_text>("reward_id", optional),
    card_field<&StampCard::reward_title, display_text>("reward_title"),
    card_field<&StampCard::redeemed_cards, stock_quantity>("redeemed_cards", optional),
    field<&CustomerStampCard::stamps, optional_of<list_of<stamp_shape>>>("stamps", optional),
};
constexpr auto card_shape = object_of<CustomerStampCard>(card_fields);
const std::string& id_of_card(const CustomerStampCard& held) { return held.card.id; }

const FieldShape reward_fields[] = {
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
    starts_at_field<&Reward::period>(),
    ends_at_field<&Reward::period>(),
};
constexpr auto reward_shape = object_of<Reward>(reward_fields);

const FieldShape campaign_fields[] = {
    field<&EarnCampaign::id, id_text>("id"),
    field<&EarnCampaign::title, display_text>("title"),
    field<&EarnCampaign::multiplier_per_mille, multiplier>("multiplier_per_mille"),
    starts_at_field<&EarnCampaign::period>(),
    ends_at_field<&EarnCampaign::period>(),
    field<&EarnCampaign::product_ids, ids>("product_ids", optional),
};
constexpr auto campaign_shape = object_of<EarnCampaign>(campaign_fields);

const FieldShape earn_rule_fields[] = {
    field<&EarnRule::points, integer_within<std::int64_t, 0, 1'000'000>>("points"),
    field<&EarnRule::per_minor_units, integer_within<std::int64_t, 1, 1'000'000'000'000>>("per_minor_units"),
    field<&EarnRule::excluded_product_ids, ids>("excluded_product_ids", optional),
    field<&EarnRule::campaigns, good_of<campaign_shape>>("campaigns", optional),
};
constexpr auto earn_rule_shape = object_of<EarnRule>(earn_rule_fields);

const FieldShape account_fields[] = {
    field<&LoyaltyAccount::points_name, display_text>("points_name", optional),
    field<&LoyaltyAccount::points_name_one, display_text>("points_name_one", optional),
    field<&LoyaltyAccount::currency, currency_code>("currency"),
    field<&LoyaltyAccount::entries, list_of<points_entry_shape>>("entries"),
    field<&LoyaltyAccount::programme, window_shape>("tier_window"),
    field_in<&LoyaltyAccount::programme, &TierProgramme::tiers, list_of<tier_shape>>("tiers"),
    field<&LoyaltyAccount::stamp_cards, good_of<card_shape, id_of_card>>("stamp_cards"),
    field<&LoyaltyAccount::rewards, good_of<reward_shape, &Reward::id>>("rewards"),
    field<&LoyaltyAccount::earn_rule, earn_rule_shape>("earn_rule"),
};
constexpr auto account_shape = object_of<LoyaltyAccount>(account_fields);

const FieldShape voucher_fields[] = {
    field<&Voucher::code, display_text>("code"),
    field<&Voucher::ends_ms, optional_of<timestamp_text>>("ends_at", optional),
};
constexpr auto voucher_shape = object_of<Voucher>(voucher_fields);

const FieldShape redemption_fields[] = {
    field<&Redemption::id, id_text>("id"),
    field<&Redemption::reward_id, id_text>("reward_id"),
    field<&Redemption::at_ms, timestamp_text>("at"),
    field<&Redemption::undo_until_ms, optional_of<timestamp_text>>("undo_until", optional),
    field<&Redemption::voucher, optional_of<voucher_shape>>("voucher", optional),
};
constexpr auto redemption_shape = object_of<Redemption>(redemption_fields);

const FieldShape result_fields[] = {
    field<&domain::RedemptionResult::redemption, redemption_shape>("redemption"),
    field<&domain::RedemptionResult::entries, list_of<points_entry_shape>>("entries"),
};
constexpr auto result_shape = object_of<domain::RedemptionResult>(result_fields);

const FieldShape undone_fields[] = {
    field_of_whole<list_of<points_entry_shape>>("entries"),
};
constexpr auto undone_shape = object_of<std::vector<PointsEntry>>(undone_fields);

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

constinit const Decoder<LoyaltyAccount> decode_loyalty = completed_decoder<account_shape, spread_currency>();

constinit const Decoder<domain::RedemptionResult> decode_redemption = decoder_of(result_shape);

constinit const Decoder<std::vector<PointsEntry>> decode_undone_redemption = decoder_of(undone_shape);

} // namespace stamgast::wire
