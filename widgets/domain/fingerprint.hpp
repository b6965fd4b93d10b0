#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stamgast::domain {

/// FNV-1a, 64 bits, of texts one after the other: the same texts have the same fingerprint on every page load
/// and device.
class Fingerprint {
public:
    void add(std::string_view text) {
        for (const char letter : text) {
            add(static_cast<unsigned char>(letter));
        }
        add(unit_separator);
    }

    /// 16 digits.
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

} // namespace stamgast::domain
