#include "wire/decode_returns.hpp"

#include "wire/decode_whole.hpp"
#include "wire/return_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::OrderReturn;
using domain::ReturnChoice;
using domain::ReturnOptions;
using domain::ReturnRefund;
using enum Presence;

constexpr FieldShape choice_fields[] = {
    field<&ReturnChoice::id, id_text>("id"),
    field<&ReturnChoice::label, display_text>("label"),
};
constexpr auto choice_shape = object_of<ReturnChoice>(choice_fields);

constexpr FieldShape line_fields[] = {
    field<&ReturnOptions::Line::line_id, id_text>("line_id"),
    field<&ReturnOptions::Line::max_quantity, held_quantity>("max_quantity"),
};
constexpr auto line_shape = object_of<ReturnOptions::Line>(line_fields);

constexpr FieldShape option_fields[] = {
    field<&ReturnOptions::until_ms, optional_of<timestamp_text>>("until", nullable),
    field<&ReturnOptions::reasons, list_of<choice_shape>>("reasons"),
    field<&ReturnOptions::resolutions, list_of<choice_shape>>("resolutions"),
    field<&ReturnOptions::lines, list_of<line_shape>>("lines"),
};
constexpr auto options_shape = object_of<ReturnOptions>(option_fields);

constexpr FieldShape refund_fields[] = {
    field<&ReturnRefund::amount, minor_units>("amount"),
    field<&ReturnRefund::currency, currency_code>("currency"),
    field<&ReturnRefund::at_ms, optional_of<timestamp_text>>("at", optional),
};
constexpr auto refund_shape = object_of<ReturnRefund>(refund_fields);

constexpr FieldShape return_fields[] = {
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

struct ReturnAnswer {
    OrderReturn made;
};
constexpr FieldShape answer_fields[] = {
    field<&ReturnAnswer::made, return_shape>("return"),
};
constexpr auto answer_shape = object_of<ReturnAnswer>(answer_fields);

struct ReturnList {
    std::vector<OrderReturn> returns;
};
constexpr FieldShape list_fields[] = {
    field<&ReturnList::returns, good_of<return_shape, &OrderReturn::id>>("returns"),
};
constexpr auto list_shape = object_of<ReturnList>(list_fields);

} // namespace

Decoded<ReturnOptions> decode_return_options(std::string_view json) {
    return decode_whole<options_shape>(json);
}

Decoded<OrderReturn> decode_return_answer(std::string_view json) {
    return decode_member<answer_shape, &ReturnAnswer::made>(json);
}

Decoded<std::vector<OrderReturn>> decode_returns(std::string_view json) {
    return decode_member<list_shape, &ReturnList::returns>(json);
}

} // namespace stamgast::wire
