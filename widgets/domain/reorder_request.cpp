#include "domain/reorder_request.hpp"

#include <string_view>

namespace stamgast::domain {
namespace {

/// FNV-1a, 64 bits.
class Fingerprint {
public:
    void add(std::string_view text) {
        for (const char letter : text) {
            add(static_cast<unsigned char>(letter));
        }
        add(unit_separator);
    }

    [[nodiscard]] std::string hex() const {
        std::string digits;
        for (int shift = 60; shift >= 0; shift -= 4) {
            digits += "0123456789abcdef"[value_ >> shift & 0xf];
        }
        return digits;
    }

private:
    static constexpr unsigned char unit_separator = 0x1f;
    void add(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3; }
    std::uint64_t value_ = 0xcbf29ce484222325;
};

} // namespace

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
