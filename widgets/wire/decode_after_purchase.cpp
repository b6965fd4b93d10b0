#include "wire/decode_after_purchase.hpp"

#include "domain/safe_url.hpp"
#include "wire/decoder.hpp"
#include "wire/withdrawal_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::HelpChannel;
using domain::HelpKind;
using domain::WithdrawalDeclaration;
using domain::WithdrawalReceipt;
using domain::WithdrawalStatement;
using enum Presence;

const FieldShape receipt_fields[] = {
    field<&WithdrawalReceipt::acknowledgement, acknowledgement_shape>("acknowledgement"),
    field<&WithdrawalReceipt::withdrawal, withdrawal_shape>("withdrawal"),
};
constexpr auto receipt_shape = object_of<WithdrawalReceipt>(receipt_fields);

/// Sent again exactly as it was confirmed, so not a character of it is changed.
const FieldShape statement_fields[] = {
    field<&WithdrawalStatement::name, opaque_text>("name"),
    field<&WithdrawalStatement::contact, opaque_text>("contact"),
    field<&WithdrawalStatement::text, opaque_text>("text"),
};
constexpr auto statement_shape = object_of<WithdrawalStatement>(statement_fields);

const FieldShape declaration_fields[] = {
    field<&WithdrawalDeclaration::key, id_text>("key"),
    field<&WithdrawalDeclaration::order_id, id_text>("order_id"),
    field<&WithdrawalDeclaration::order_number, display_text>("order_number"),
    field<&WithdrawalDeclaration::lines, list_of<withdrawal_line_shape>>("lines"),
    field<&WithdrawalDeclaration::statement, statement_shape>("statement"),
};
constexpr auto declaration_shape = object_of<WithdrawalDeclaration>(declaration_fields);

const FieldShape stored_fields[] = {
    field_of_whole<good_of<declaration_shape>>("intents"),
};
constexpr auto stored_shape = object_of<std::vector<WithdrawalDeclaration>>(stored_fields);

const FieldShape channel_fields[] = {
    field<&HelpChannel::kind, word<HelpKind>>("kind"),
    field<&HelpChannel::label, display_text>("label"),
    field<&HelpChannel::url, opaque_text>("url"),
    field<&HelpChannel::hours, display_text>("hours", optional),
};
constexpr auto channel_shape = object_of<HelpChannel>(channel_fields);

const FieldShape help_fields[] = {
    field_of_whole<good_of<channel_shape>>("channels"),
};
constexpr auto help_shape = object_of<std::vector<HelpChannel>>(help_fields);

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

void drop_unsafe_urls(std::vector<HelpChannel>& channels) {
    for (HelpChannel& channel : channels) {
        if (!is_safe(channel)) {
            channel.url.clear();
        }
    }
}

} // namespace

constinit const Decoder<WithdrawalReceipt> decode_withdrawal_receipt = decoder_of(receipt_shape);

constinit const Decoder<std::vector<WithdrawalDeclaration>> decode_stored_withdrawals =
    decoder_of(stored_shape);

constinit const Decoder<std::vector<HelpChannel>> decode_help =
    completed_decoder<help_shape, drop_unsafe_urls>();

} // namespace stamgast::wire
