#include "wire/decode_after_purchase.hpp"

#include "domain/safe_url.hpp"
#include "wire/decode_whole.hpp"
#include "wire/withdrawal_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::HelpChannel;
using domain::HelpKind;
using domain::WithdrawalDeclaration;
using domain::WithdrawalLine;
using domain::WithdrawalReceipt;
using domain::WithdrawalStatement;
using enum Presence;

constexpr FieldShape receipt_fields[] = {
    field<&WithdrawalReceipt::acknowledgement, acknowledgement_shape>("acknowledgement"),
    field<&WithdrawalReceipt::withdrawal, withdrawal_shape>("withdrawal"),
};
constexpr auto receipt_shape = object_of<WithdrawalReceipt>(receipt_fields);

constexpr FieldShape line_fields[] = {
    field<&WithdrawalLine::line_id, id_text>("line_id"),
    field<&WithdrawalLine::quantity, line_quantity>("quantity"),
};
constexpr auto line_shape = object_of<WithdrawalLine>(line_fields);

/// Sent again exactly as it was confirmed, so not a character of it is changed.
constexpr FieldShape statement_fields[] = {
    field<&WithdrawalStatement::name, opaque_text>("name"),
    field<&WithdrawalStatement::contact, opaque_text>("contact"),
    field<&WithdrawalStatement::text, opaque_text>("text"),
};
constexpr auto statement_shape = object_of<WithdrawalStatement>(statement_fields);

constexpr FieldShape declaration_fields[] = {
    field<&WithdrawalDeclaration::key, id_text>("key"),
    field<&WithdrawalDeclaration::order_id, id_text>("order_id"),
    field<&WithdrawalDeclaration::order_number, display_text>("order_number"),
    field<&WithdrawalDeclaration::lines, list_of<line_shape>>("lines"),
    field<&WithdrawalDeclaration::statement, statement_shape>("statement"),
};
constexpr auto declaration_shape = object_of<WithdrawalDeclaration>(declaration_fields);

struct StoredWithdrawals {
    std::vector<WithdrawalDeclaration> intents;
};
constexpr FieldShape stored_fields[] = {
    field<&StoredWithdrawals::intents, good_of<declaration_shape>>("intents"),
};
constexpr auto stored_shape = object_of<StoredWithdrawals>(stored_fields);

constexpr FieldShape channel_fields[] = {
    field<&HelpChannel::kind, word<HelpKind>>("kind"),
    field<&HelpChannel::label, display_text>("label"),
    field<&HelpChannel::url, opaque_text>("url"),
    field<&HelpChannel::hours, display_text>("hours", optional),
};
constexpr auto channel_shape = object_of<HelpChannel>(channel_fields);

struct Help {
    std::vector<HelpChannel> channels;
};
constexpr FieldShape help_fields[] = {
    field<&Help::channels, good_of<channel_shape>>("channels"),
};
constexpr auto help_shape = object_of<Help>(help_fields);

bool is_safe(const HelpChannel& channel) {
    switch (channel.kind) {
    case HelpKind::phone:
        return domain::is_safe_phone_url(channel.url);
    case HelpKind::email:
        return domain::is_safe_email_url(channel.url);
    case HelpKind::chat:
    case HelpKind::page:
        break;
    }
    return domain::is_safe_url(channel.url);
}

} // namespace

Decoded<WithdrawalReceipt> decode_withdrawal_receipt(std::string_view json) {
    return decode_whole<receipt_shape>(json);
}

Decoded<std::vector<WithdrawalDeclaration>> decode_stored_withdrawals(std::string_view json) {
    return decode_member<stored_shape, &StoredWithdrawals::intents>(json);
}

Decoded<std::vector<HelpChannel>> decode_help(std::string_view json) {
    auto channels = decode_member<help_shape, &Help::channels>(json);
    if (channels) {
        for (HelpChannel& channel : *channels) {
            if (!is_safe(channel)) {
                channel.url.clear();
            }
        }
    }
    return channels;
}

} // namespace stamgast::wire
