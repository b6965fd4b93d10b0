#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace stamgast::kit {

/// FNV-1a, 64 bits: for caches that are looked up by texts many times a frame.
class TextHash {
public:
    TextHash& add(std::string_view text) {
        for (const char byte : text) {
            hash_ = (hash_ ^ static_cast<std::uint8_t>(byte)) * 0x100000001b3u;
        }
        return *this;
    }
    TextHash& add(std::uint32_t number) {
        hash_ = (hash_ ^ number) * 0x100000001b3u;
        return *this;
    }
    [[nodiscard]] std::uint64_t value() const { return hash_ ^ (hash_ >> 32); }

private:
    std::uint64_t hash_ = 0xcbf29ce484222325u;
};

} // namespace stamgast::kit
