#pragma once

#include <cstdint>

namespace stamgast::bench {

/// Repeatable chance in integers: SplitMix64 (Steele, Lea and Flood, 2014).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// 0 … limit − 1.
    int below(int limit) {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
        mixed ^= mixed >> 31;
        return static_cast<int>((mixed >> 32) * static_cast<std::uint64_t>(limit) >> 32);
    }
    int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    bool per_cent(int chance) { return below(100) < chance; }
    /// Around 1,000, bell-shaped, with a standard deviation of about `deviation`.
    int per_mille_around_one(int deviation) {
        int sum = 0; // of four: a standard deviation of 577
        for (int die = 0; die < 4; ++die)
            sum += between(-500, 500);
        return 1000 + sum * deviation / 577;
    }

private:
    std::uint64_t state_;
};

} // namespace stamgast::bench
