#include "wire/decode.hpp"
#include "wire/decoder.hpp"
#include "wire/product_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::Product;

const FieldShape answer_fields[] = {
    field_of_whole<list_of<product_shape>>("products"),
};
constexpr auto answer_shape = object_of<std::vector<Product>>(answer_fields);

} // namespace

constinit const Decoder<std::vector<Product>> decode_product_answer = decoder_of(answer_shape);

} // namespace stamgast::wire
