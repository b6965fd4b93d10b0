#pragma once

#include <cstdint>
#include <string_view>

namespace stamgast::kit {

/// Eight bytes at a time: for caches that are looked up by texts many times a frame.
class TextHash {
public:
    TextHash& add(std::string_view text) {
        for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t))) {
            mix(word_of(text.substr(0, sizeof(std::uint64_t))));
        }
        return mix(word_of(text) | static_cast<std::uint64_t>(text.size() + 1) << 56);
    }
    TextHash& add(std::uint32_t number) { return mix(number); }
    [[nodiscard]] std::uint64_t value() const { return hash_; }

private:
    static std::uint64_t word_of(std::string_view bytes) {
        std::uint64_t word = 0;
        bytes.copy(reinterpret_cast<char*>(&word), sizeof word);
        return word;
    }
    TextHash& mix(std::uint64_t word) {
        hash_ = (hash_ ^ word) * 0x9e3779b97f4a7c15u;
        hash_ ^= hash_ >> 32; // a product carries what differs upwards only
        return *this;
    }

    std::uint64_t hash_ = 0xcbf29ce484222325u;
};

} // namespace stamgast::kit
