#pragma once

#include "domain/withdrawal.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {

inline const FieldShape excluded_line_fields[] = {
    field<&domain::ExcludedLine::line_id, id_text>("line_id"),
    field<&domain::ExcludedLine::reason, display_text>("reason"),
};
inline constexpr auto excluded_line_shape = object_of<domain::ExcludedLine>(excluded_line_fields);

/// Of a declaration.
inline const FieldShape withdrawal_line_fields[] = {
    field<&domain::WithdrawalLine::line_id, id_text>("line_id"),
    field<&domain::WithdrawalLine::quantity, line_quantity>("quantity"),
};
inline constexpr auto withdrawal_line_shape = object_of<domain::WithdrawalLine>(withdrawal_line_fields);

/// None left is no mistake here: a line that was left out would count as left whole.
inline const FieldShape remaining_line_fields[] = {
    field<&domain::WithdrawalLine::line_id, id_text>("line_id"),
    field<&domain::WithdrawalLine::quantity, held_quantity>("quantity"),
};
inline constexpr auto remaining_line_shape = object_of<domain::WithdrawalLine>(remaining_line_fields);

inline const FieldShape acknowledgement_fields[] = {
    field<&domain::Acknowledgement::id, id_text>("id"),
    field<&domain::Acknowledgement::received_at_ms, timestamp_text>("received_at"),
    field<&domain::Acknowledgement::content, document_text>("content"),
    field<&domain::Acknowledgement::sent_to, display_text>("sent_to"),
};
inline constexpr auto acknowledgement_shape = object_of<domain::Acknowledgement>(acknowledgement_fields);

inline const FieldShape withdrawal_fields[] = {
    field<&domain::Withdrawal::state, word<domain::WithdrawalState>>("state"),
    field<&domain::Withdrawal::until_ms, optional_of<timestamp_text>>("until", Presence::nullable),
    field<&domain::Withdrawal::reason, display_text>("reason", Presence::optional),
    field<&domain::Withdrawal::excluded_lines, good_of<excluded_line_shape>>("excluded_lines",
                                                                             Presence::optional),
    field<&domain::Withdrawal::remaining_lines, good_of<remaining_line_shape>>("remaining_lines",
                                                                               Presence::optional),
    field<&domain::Withdrawal::acknowledgement, if_good<acknowledgement_shape>>("acknowledgement",
                                                                                Presence::optional),
};
/// Of an order, and in the answer to a declaration.
inline constexpr auto withdrawal_shape = object_of<domain::Withdrawal>(withdrawal_fields);

} // namespace stamgast::wire
