#include "wire/decode_kept.hpp"

#include "wire/decode_whole.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::ReviewSubject;

constexpr FieldShape subject_fields[] = {
    field<&ReviewSubject::order_id, reference_text>("order_id", Presence::optional),
    field<&ReviewSubject::product_id, id_text>("product_id"),
};
constexpr auto subject_shape = object_of<ReviewSubject>(subject_fields);

struct KeptList {
    std::vector<ReviewSubject> kept;
};
constexpr FieldShape kept_fields[] = {
    field<&KeptList::kept, list_of<subject_shape>>("kept"),
};
constexpr auto kept_shape = object_of<KeptList>(kept_fields);

} // namespace

Decoded<std::vector<ReviewSubject>> decode_kept(std::string_view json) {
    return decode_member<kept_shape, &KeptList::kept>(json);
}

} // namespace stamgast::wire
