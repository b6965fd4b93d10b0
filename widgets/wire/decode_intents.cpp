#include "wire/decode.hpp"
#include "wire/decoder.hpp"
#include "wire/option_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::CartTarget;
using domain::IntentLine;
using domain::ReorderIntent;
using enum Presence;

const FieldShape target_fields[] = {
    field<&CartTarget::product_id, reference_text>("product_id"),
    field<&CartTarget::variant_id, id_text>("variant_id"),
    field<&CartTarget::attributes, list_of<attribute_shape>>("attributes"),
    field<&CartTarget::quantity, held_quantity>("quantity"),
};
constexpr auto target_shape = object_of<CartTarget>(target_fields);

const FieldShape intent_line_fields[] = {
    field<&IntentLine::target, target_shape>("target"),
    field<&IntentLine::quantity_before, held_quantity>("quantity_before"),
    field<&IntentLine::title, display_text>("title"),
};
constexpr auto intent_line_shape = object_of<IntentLine>(intent_line_fields);

const FieldShape intent_fields[] = {
    field<&ReorderIntent::key, id_text>("key"),
    field<&ReorderIntent::source, word<domain::ReorderSource>>("source", optional),
    field<&ReorderIntent::order_id, reference_text>("order_id"),
    field<&ReorderIntent::order_number, display_text>("order_number"),
    field<&ReorderIntent::created_at_ms, whole_number>("created_at_ms"),
    field<&ReorderIntent::mode, word<domain::CartMode>>("mode"),
    field<&ReorderIntent::lines, list_of<intent_line_shape>>("lines"),
    field<&ReorderIntent::kind, word<domain::IntentKind>>("kind", optional),
    field<&ReorderIntent::stage, word<domain::IntentStage>>("stage", optional),
};
constexpr auto intent_shape = object_of<ReorderIntent>(intent_fields);

const FieldShape found_fields[] = {
    field_of_whole<good_of<intent_shape>>("intents"),
};
constexpr auto found_shape = object_of<std::vector<ReorderIntent>>(found_fields);

} // namespace

constinit const Decoder<std::vector<ReorderIntent>> decode_intents = decoder_of(found_shape);

} // namespace stamgast::wire
