#pragma once

#include <cstdint>
#include <initializer_list>

namespace stamgast::domain {

/// What a shop may be able to do: `CAPABILITIES` of `shop-plugin/contract.js`. A new one is a row here and
/// its word in `wire/words.hpp`.
enum class Capability : std::uint8_t {
    orders,
    orders_search,
    reorder,
    favourites,
    loyalty,
    loyalty_redeem,
    loyalty_undo,
    offers,
    recommendations,
    recommendations_feedback,
    reminders,
    tips,
    invoices,
    returns,
    withdrawal,
    reviews,
    help,
    sign_in_link,
    claim,
    profile,
    addresses,
    communication,
    referral,
    nps,
};

/// A set of them.
class Capabilities {
public:
    constexpr Capabilities() = default;
    /// Implicit: one is a set too.
    constexpr Capabilities(Capability capability) : bits_(bit(capability)) {}
    constexpr Capabilities(std::initializer_list<Capability> capabilities) {
        for (const Capability capability : capabilities) {
            add(capability);
        }
    }
    [[nodiscard]] constexpr bool has(Capability capability) const { return (bits_ & bit(capability)) != 0; }
    [[nodiscard]] constexpr bool has_any(Capabilities wanted) const { return (bits_ & wanted.bits_) != 0; }
    constexpr void add(Capabilities others) { bits_ |= others.bits_; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    friend bool operator==(const Capabilities&, const Capabilities&) = default;

private:
    static constexpr std::uint64_t bit(Capability capability) {
        return std::uint64_t{1} << static_cast<unsigned>(capability);
    }

    std::uint64_t bits_ = 0;
};

} // namespace stamgast::domain
