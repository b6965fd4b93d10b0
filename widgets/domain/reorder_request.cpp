#include "domain/reorder_request.hpp"

#include "domain/fingerprint.hpp"

namespace stamgast::domain {

ReorderRequest::ReorderRequest(const Order& order)
    : order_id(order.id), order_number(order.number), placed_at_ms(order.placed_at_ms),
      currency(order.currency), lines(order.lines) {}

std::string set_id(const std::vector<OrderLine>& lines) {
    Fingerprint fingerprint;
    for (const OrderLine& line : lines) {
        fingerprint.add(line.product_id);
        fingerprint.add(line.variant_id);
        fingerprint.add(std::to_string(line.quantity));
        for (const Option& attribute : line.attributes) {
            fingerprint.add(attribute.name);
            fingerprint.add(attribute.value);
        }
    }
    return "set-" + fingerprint.hex();
}

} // namespace stamgast::domain
