#include "wire/decode.hpp"
#include "wire/decode_whole.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::ShopFailure;
using enum Presence;

/// Anything that a plugin throws and that is not in the contract counts as `unavailable`.
constexpr Shape<domain::ShopErrorCode> error_code_shape = {
    {.expected = "text", .take_text = [](void* target, std::string_view text) {
         if (!word<domain::ShopErrorCode>.value.take_text(target, text)) {
             *static_cast<domain::ShopErrorCode*>(target) = domain::ShopErrorCode::unavailable;
         }
         return true;
     }}};

constexpr FieldShape shop_error_fields[] = {
    field<&ShopFailure::code, error_code_shape>("code"),
    field<&ShopFailure::message, display_text>("message", optional),
    field<&ShopFailure::retryable, truth>("retryable", optional),
};
constexpr auto shop_error_shape = object_of<ShopFailure>(shop_error_fields);

} // namespace

Decoded<ShopFailure> decode_shop_error(std::string_view json) { return decode_whole<shop_error_shape>(json); }

} // namespace stamgast::wire
