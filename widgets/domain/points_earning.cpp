#include "domain/points_earning.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "domain/points_entry.hpp"

namespace stamgast::domain {
namespace {

constexpr std::int64_t per_mille = 1'000;

bool contains(const std::vector<std::string>& product_ids, std::string_view product_id) {
    return std::ranges::find(product_ids, product_id) != product_ids.end();
}

std::int64_t best_multiplier(const EarnRule& rule, std::string_view product_id, std::int64_t at_ms) {
    std::int64_t best = per_mille;
    for (const EarnCampaign& campaign : rule.campaigns) {
        const bool holds = campaign.period.holds_at(at_ms) &&
                           (campaign.product_ids.empty() || contains(campaign.product_ids, product_id));
        if (holds)
            best = std::max<std::int64_t>(best, std::min(campaign.multiplier_per_mille, max_earn_multiplier));
    }
    return best;
}

/// Σ total × multiplier of the lines that count; nothing if it overflows.
std::optional<std::int64_t> weighted_sum(std::span<const EarnLine> lines, const EarnRule& rule,
                                         std::int64_t at_ms) {
    std::int64_t sum = 0;
    for (const EarnLine& line : lines) {
        if (contains(rule.excluded_product_ids, line.product_id))
            continue;
        std::int64_t weighted = 0;
        const std::int64_t multiplier = best_multiplier(rule, line.product_id, at_ms);
        if (__builtin_mul_overflow(line.total, multiplier, &weighted) ||
            __builtin_add_overflow(sum, weighted, &sum))
            return std::nullopt;
    }
    return sum;
}

/// A factor of the formula above or below the line.
struct Ratio {
    std::int64_t over = 1;
    std::int64_t under = 1;

    /// False if it overflows.
    bool times(std::int64_t over_factor, std::int64_t under_factor) {
        const std::int64_t first = std::gcd(over, under_factor);
        const std::int64_t second = std::gcd(over_factor, under);
        return !__builtin_mul_overflow(over / first, over_factor / second, &over) &&
               !__builtin_mul_overflow(under / second, under_factor / first, &under);
    }
};

} // namespace

std::vector<EarnLine> earn_lines(const Order& order) {
    std::vector<EarnLine> lines;
    for (const OrderLine& line : order.lines)
        lines.push_back({.product_id = line.product_id, .total = line.total});
    return lines;
}

std::optional<std::vector<EarnLine>> earn_lines(const ReorderPlan& plan,
                                                std::span<const LineSelection> selection, CartMode mode) {
    std::vector<EarnLine> lines;
    for (std::size_t index = 0; index < plan.lines.size(); ++index) {
        const PlannedLine& planned = plan.lines[index];
        const std::int32_t quantity = selected_quantity(planned, selection[index], mode);
        if (quantity == 0)
            continue;
        const ReorderChoice& choice = planned.choices[selection[index].choice];
        const auto total = multiply({choice.unit_price, plan.currency}, quantity);
        if (!total)
            return std::nullopt;
        lines.push_back({.product_id = choice.product_id, .total = total->minor_units});
    }
    return lines;
}

std::optional<std::int64_t> points_for(std::span<const EarnLine> lines, Currency currency,
                                       const EarnRule& rule, std::int32_t tier_multiplier_per_mille,
                                       std::int64_t at_ms) {
    if (currency != rule.currency || rule.per_minor_units <= 0 || rule.points < 0)
        return std::nullopt;
    const std::optional<std::int64_t> sum = weighted_sum(lines, rule, at_ms);
    if (!sum)
        return std::nullopt;
    if (*sum <= 0)
        return 0;
    const std::int64_t tier = std::clamp(tier_multiplier_per_mille, 0, max_earn_multiplier);
    if (tier == 0 || rule.points == 0)
        return 0;
    Ratio earned{.over = *sum, .under = per_mille};
    if (!earned.times(rule.points, rule.per_minor_units) || !earned.times(tier, per_mille))
        return std::nullopt;
    const std::int64_t points = earned.over / earned.under;
    return points <= max_points ? std::optional(points) : std::nullopt;
}

std::optional<std::int64_t> missing_amount(Money amount, Money threshold) {
    if (amount.currency != threshold.currency)
        return std::nullopt;
    return std::max<std::int64_t>(0, threshold.minor_units - amount.minor_units);
}

} // namespace stamgast::domain
