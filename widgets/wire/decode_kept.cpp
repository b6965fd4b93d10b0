#include "wire/decode_kept.hpp"

#include "wire/decoder.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::ReviewSubject;

const FieldShape subject_fields[] = {
    field<&ReviewSubject::order_id, reference_text>("order_id", Presence::optional),
    field<&ReviewSubject::product_id, id_text>("product_id"),
};
constexpr auto subject_shape = object_of<ReviewSubject>(subject_fields);

const FieldShape kept_fields[] = {
    field_of_whole<list_of<subject_shape>>("kept"),
};
constexpr auto kept_shape = object_of<std::vector<ReviewSubject>>(kept_fields);

} // namespace

constinit const Decoder<std::vector<ReviewSubject>> decode_kept = decoder_of(kept_shape);

} // namespace stamgast::wire
