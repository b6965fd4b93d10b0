#include "wire/decode.hpp"
#include "wire/decoder.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::ShopFailure;
using enum Presence;

/// Anything that a plugin throws and that is not in the contract counts as `unavailable`.
constexpr auto error_code_shape =
    text_shape<domain::ShopErrorCode>("text", [](void* target, std::string_view text) {
        if (!word<domain::ShopErrorCode>.value.take_text(target, text)) {
            *static_cast<domain::ShopErrorCode*>(target) = domain::ShopErrorCode::unavailable;
        }
        return true;
    });

const FieldShape shop_error_fields[] = {
    field<&ShopFailure::code, error_code_shape>("code"),
    field<&ShopFailure::message, display_text>("message", optional),
    field<&ShopFailure::retryable, truth>("retryable", optional),
};
constexpr auto shop_error_shape = object_of<ShopFailure>(shop_error_fields);

} // namespace

constinit const Decoder<ShopFailure> decode_shop_error = decoder_of(shop_error_shape);

} // namespace stamgast::wire
