#include "wire/decode_returns.hpp"

#include "wire/decoder.hpp"
#include "wire/return_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::OrderReturn;
using domain::ReturnChoice;
using domain::ReturnOptions;
using domain::ReturnRefund;
using enum Presence;

const FieldShape choice_fields[] = {
    field<&ReturnChoice::id, id_text>("id"),
    field<&ReturnChoice::label, display_text>("label"),
};
constexpr auto choice_shape = object_of<ReturnChoice>(choice_fields);

const FieldShape line_fields[] = {
    field<&ReturnOptions::Line::line_id, id_text>("line_id"),
    field<&ReturnOptions::Line::max_quantity, held_quantity>("max_quantity"),
};
constexpr auto option_line_shape = object_of<ReturnOptions::Line>(line_fields);

const FieldShape option_fields[] = {
    field<&ReturnOptions::until_ms, optional_of<timestamp_text>>("until", nullable),
    field<&ReturnOptions::reasons, list_of<choice_shape>>("reasons"),
    field<&ReturnOptions::resolutions, list_of<choice_shape>>("resolutions"),
    field<&ReturnOptions::lines, list_of<option_line_shape>>("lines"),
};
constexpr auto options_shape = object_of<ReturnOptions>(option_fields);

const FieldShape refund_fields[] = {
    field<&ReturnRefund::amount, minor_units>("amount"),
    field<&ReturnRefund::currency, currency_code>("currency"),
    field<&ReturnRefund::at_ms, optional_of<timestamp_text>>("at", optional),
};
constexpr auto refund_shape = object_of<ReturnRefund>(refund_fields);

const FieldShape return_fields[] = {
    field<&OrderReturn::id, id_text>("id"),
    field<&OrderReturn::number, display_text>("number"),
    field<&OrderReturn::order_id, id_text>("order_id"),
    field<&OrderReturn::state, word<domain::ReturnState>>("state"),
    field<&OrderReturn::at_ms, timestamp_text>("at"),
    field<&OrderReturn::requested_at_ms, timestamp_text>("requested_at"),
    field<&OrderReturn::lines, list_of<return_line_shape<display_text>>>("lines"),
    field<&OrderReturn::resolution_id, id_text>("resolution_id"),
    field<&OrderReturn::label_url, safe_url_text>("label_url", optional),
    field<&OrderReturn::send_until_ms, optional_of<timestamp_text>>("send_until", optional),
    field<&OrderReturn::refund, optional_of<refund_shape>>("refund", optional),
    field<&OrderReturn::text, display_text>("text", optional),
};
constexpr auto return_shape = object_of<OrderReturn>(return_fields);

const FieldShape answer_fields[] = {
    field_of_whole<return_shape>("return"),
};
constexpr auto answer_shape = object_of<OrderReturn>(answer_fields);

const FieldShape list_fields[] = {
    field_of_whole<good_of<return_shape, &OrderReturn::id>>("returns"),
};
constexpr auto list_shape = object_of<std::vector<OrderReturn>>(list_fields);

} // namespace

constinit const Decoder<ReturnOptions> decode_return_options = decoder_of(options_shape);

constinit const Decoder<OrderReturn> decode_return_answer = decoder_of(answer_shape);

constinit const Decoder<std::vector<OrderReturn>> decode_returns = decoder_of(list_shape);

} // namespace stamgast::wire
