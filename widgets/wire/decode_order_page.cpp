#include <string>
#include <utility>
#include <variant>

#include "wire/decode.hpp"
#include "wire/display_text.hpp"
#include "wire/option_shape.hpp"
#include "wire/shape_reader.hpp"
#include "wire/withdrawal_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::Address;
using domain::Adjustment;
using domain::Fulfilment;
using domain::Invoice;
using domain::Order;
using domain::OrderEntry;
using domain::OrderLine;
using domain::OrderPage;
using domain::Tracking;
using domain::TrackingPhase;
using domain::UnreadableOrder;
using enum Presence;

const FieldShape line_fields[] = {
    field<&OrderLine::id, id_text>("id"),
    field<&OrderLine::product_id, reference_text>("product_id", nullable),
    field<&OrderLine::variant_id, reference_text>("variant_id", nullable),
    field<&OrderLine::sku, display_text>("sku", optional),
    field<&OrderLine::title, display_text>("title"),
    field<&OrderLine::options, list_of<option_shape>>("options", optional),
    field<&OrderLine::attributes, list_of<attribute_shape>>("attributes", optional),
    field<&OrderLine::quantity, line_quantity>("quantity"),
    field<&OrderLine::unit_price, minor_units>("unit_price"),
    field<&OrderLine::total, minor_units>("total"),
    field<&OrderLine::image_url, safe_url_text>("image_url", optional),
};
constexpr auto line_shape = object_of<OrderLine>(line_fields);

const FieldShape adjustment_fields[] = {
    field<&Adjustment::label, display_text>("label"),
    field<&Adjustment::amount, minor_units>("amount"),
};
constexpr auto adjustment_shape = object_of<Adjustment>(adjustment_fields);

/// A state that the contract does not know is kept as the shop wrote it: it can still be shown. `Holder` is
/// an order or a fulfilment.
template <class Holder>
bool take_state(void* target, std::string_view text) {
    using State = decltype(Holder::state);
    auto& holder = *static_cast<Holder*>(target);
    holder.state_text.clear();
    if (word<State>.value.take_text(&holder.state, text))
        return true;
    holder.state = State::unknown;
    holder.state_text = clean_display_text(text);
    return true;
}
template <class Holder>
constexpr auto state_shape = text_shape<Holder>("text", take_state<Holder>);

const FieldShape fulfilment_fields[] = {
    field<&Fulfilment::id, id_text>("id"),
    field_of_whole<state_shape<Fulfilment>>("state"),
    field<&Fulfilment::carrier, display_text>("carrier", optional),
    field<&Fulfilment::tracking_code, display_text>("tracking_code", optional),
    field<&Fulfilment::tracking_url, safe_url_text>("tracking_url", optional),
};
constexpr auto fulfilment_shape = object_of<Fulfilment>(fulfilment_fields);

const FieldShape address_fields[] = {
    field<&Address::name, display_text>("name"),
    field<&Address::lines, list_of<display_text>>("lines"),
};
constexpr auto address_shape = object_of<Address>(address_fields);

const FieldShape phase_fields[] = {
    field<&TrackingPhase::phase, word<domain::TrackingPhaseName>>("phase"),
    field<&TrackingPhase::state, word<domain::TrackingPhaseState>>("state"),
    field<&TrackingPhase::at_ms, optional_of<timestamp_text>>("at", optional),
    field<&TrackingPhase::promised_from_ms, optional_of<timestamp_text>>("promised_from", optional),
    field<&TrackingPhase::promised_until_ms, optional_of<timestamp_text>>("promised_until", optional),
    field<&TrackingPhase::text, display_text>("text", optional),
};
constexpr auto phase_shape = object_of<TrackingPhase>(phase_fields);

const FieldShape tracking_fields[] = {
    field<&Tracking::phases, good_of<phase_shape>>("phases"),
    field<&Tracking::carrier, display_text>("carrier", optional),
    field<&Tracking::url, safe_url_text>("url", optional),
};
constexpr auto tracking_shape = object_of<Tracking>(tracking_fields);

const FieldShape invoice_fields[] = {
    field<&Invoice::id, id_text>("id"),
    field<&Invoice::label, display_text>("label"),
    field<&Invoice::issued_at_ms, timestamp_text>("issued_at"),
    field<&Invoice::url, safe_url_text>("url", optional),
};
constexpr auto invoice_shape = object_of<Invoice>(invoice_fields);

const FieldShape order_fields[] = {
    field<&Order::id, id_text>("id"),
    field<&Order::number, display_text>("number"),
    field<&Order::placed_at_ms, timestamp_text>("placed_at"),
    field_of_whole<state_shape<Order>>("state"),
    field<&Order::currency, currency_code>("currency"),
    field<&Order::lines, list_of<line_shape>>("lines"),
    field<&Order::subtotal, minor_units>("subtotal"),
    field<&Order::discounts, list_of<adjustment_shape>>("discounts", optional),
    field<&Order::shipping, minor_units>("shipping"),
    field<&Order::shipping_method, display_text>("shipping_method", optional),
    field<&Order::taxes, list_of<adjustment_shape>>("taxes", optional),
    field<&Order::prices_include_tax, truth>("prices_include_tax"),
    field<&Order::total, minor_units>("total"),
    field<&Order::fulfilments, list_of<fulfilment_shape>>("fulfilments", optional),
    field<&Order::shipping_address, optional_of<address_shape>>("shipping_address", optional),
    field<&Order::reorderable, truth>("reorderable", optional),
    field<&Order::tracking, if_good<tracking_shape>>("tracking", optional),
    field<&Order::invoices, good_of<invoice_shape, &Invoice::id>>("invoices", optional),
    field<&Order::withdrawal, if_good<withdrawal_shape>>("withdrawal", optional),
};

/// What is left of an order with a mistake: enough to show that it exists, and why it cannot be read.
void spoil_order(void* target, const DecodeError& problem) {
    auto& entry = *static_cast<OrderEntry*>(target);
    UnreadableOrder left{.number = {}, .placed_at_ms = 0, .problem = describe(problem)};
    if (Order* order = std::get_if<Order>(&entry)) {
        left.number = std::move(order->number);
        left.placed_at_ms = order->placed_at_ms;
    }
    entry = std::move(left);
}
constexpr Recovery becomes_unreadable{.spoil = spoil_order};
constexpr Shape<OrderEntry> entry_shape = [] {
    Shape<OrderEntry> shape = object_of<OrderEntry>(order_fields);
    shape.value.emplace = [](void* target) -> void* {
        return &static_cast<OrderEntry*>(target)->emplace<Order>();
    };
    shape.value.recovery = &becomes_unreadable;
    return shape;
}();

const FieldShape page_fields[] = {
    field<&OrderPage::orders, list_of<entry_shape>>("orders"),
    field<&OrderPage::next_cursor, opaque_text>("next_cursor", nullable),
    field<&OrderPage::total_count, optional_of<whole_number>>("total_count", optional),
};
constexpr auto page_shape = object_of<OrderPage>(page_fields);

/// Whether the last order says already what is wrong with the page: the text broke off inside it.
bool is_told(const OrderPage& page, const DecodeError& problem) {
    const auto* last = std::get_if<UnreadableOrder>(&page.orders.back());
    return last && last->problem == describe(problem);
}

Decoded<OrderPage> read_order_page(std::string_view json) {
    Decoded<OrderPage> page;
    FreshTarget target = fresh_target(*page);
    const std::optional<DecodeError> problem =
        read_json(json, page_shape.value, target, AfterProblem::go_on, page.left_out);
    if (!problem)
        return page;
    if (page->orders.empty())
        return std::unexpected(*problem);
    if (!is_told(*page, *problem)) {
        page->orders.push_back(
            UnreadableOrder{.number = {}, .placed_at_ms = 0, .problem = describe(*problem)});
    }
    return page;
}

} // namespace

constinit const Decoder<OrderPage> decode_order_page = decoder_by<OrderPage, read_order_page>();

} // namespace stamgast::wire
