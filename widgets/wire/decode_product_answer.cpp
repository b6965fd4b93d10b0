#include "wire/decode.hpp"
#include "wire/decode_whole.hpp"
#include "wire/product_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::Product;

struct ProductAnswer {
    std::vector<Product> products;
};
constexpr FieldShape answer_fields[] = {
    field<&ProductAnswer::products, list_of<product_shape>>("products"),
};
constexpr auto answer_shape = object_of<ProductAnswer>(answer_fields);

} // namespace

Decoded<std::vector<Product>> decode_product_answer(std::string_view json) {
    return decode_member<answer_shape, &ProductAnswer::products>(json);
}

} // namespace stamgast::wire
