#include "kit/line_breaker.hpp"

#include <algorithm>
#include <cstdint>

#include "kit/graphemes.hpp"

namespace stamgast::kit {
namespace {

constexpr std::string_view ellipsis = "…";
// Widths are sums of floats; a text must fit into its own measure.
constexpr float tolerance_px = 0.05F;

bool starts_direction_override(std::string_view text) {
    return text.starts_with("\u202d") || text.starts_with("\u202e");
}

std::size_t start_of_code_point(std::string_view text, std::size_t at) {
    while (at > 0 && (static_cast<std::uint8_t>(text[at]) & 0xc0) == 0x80) {
        --at;
    }
    return at;
}

} // namespace

std::string presentable(std::string_view text) {
    const bool too_long = text.size() > longest_text;
    if (too_long) {
        text = text.substr(0, start_of_code_point(text, longest_text));
    }
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<std::uint8_t>(text[at]);
        if (starts_direction_override(text.substr(at))) {
            at += 2;
        } else {
            const bool is_control = (byte < 0x20 && byte != '\n') || byte == 0x7f;
            shown += is_control ? ' ' : text[at];
        }
    }
    shown.resize(shown.find_last_not_of(" \n") + 1); // npos + 1 is 0
    if (too_long) {
        shown += ellipsis;
    }
    return shown;
}

bool LineBreaker::fits(const TextMetrics& line, float width) { return line.width <= width + tolerance_px; }

bool LineBreaker::fits(std::string_view line) const {
    return fits(engine_.measure(line, style_, direction_), width_);
}

BrokenText LineBreaker::break_lines(std::string_view text, int max_lines) {
    BrokenText broken{{}, 0};
    std::string_view rest = text;
    do {
        ++broken.line_count;
        const bool is_last = broken.line_count == max_lines;
        const std::size_t newline = std::min(rest.find('\n'), rest.size());
        if (is_last && newline < rest.size()) {
            append_cut(broken.shown, rest.substr(0, newline));
            return broken;
        }
        const std::string_view paragraph = rest.substr(0, newline);
        if (fits(trim_end(paragraph))) {
            broken.shown += trim_end(paragraph);
            rest.remove_prefix(std::min(newline + 1, rest.size()));
        } else if (is_last) {
            append_cut(broken.shown, paragraph);
            return broken;
        } else {
            const std::size_t end = end_of_line(paragraph);
            broken.shown += trim_end(rest.substr(0, end));
            rest.remove_prefix(end);
        }
        if (!rest.empty()) {
            broken.shown += '\n';
        }
    } while (!rest.empty());
    return broken;
}

std::size_t LineBreaker::longest_fitting(std::string_view rest) {
    const auto too_wide = std::partition_point(
        ends_.begin(), ends_.end(), [&](std::size_t end) { return fits(trim_end(rest.substr(0, end))); });
    return too_wide == ends_.begin() ? 0 : *(too_wide - 1);
}

std::size_t LineBreaker::end_of_line(std::string_view rest) {
    ends_.clear();
    for (std::size_t at = next_grapheme(rest, 0); at < rest.size(); at = next_grapheme(rest, at)) {
        if (may_break_at(rest, at)) {
            ends_.push_back(at);
        }
    }
    if (const std::size_t end = longest_fitting(rest); end > 0) {
        return end;
    }
    ends_.clear();
    const std::size_t first = next_grapheme(rest, 0);
    for (std::size_t at = first; at < rest.size(); at = next_grapheme(rest, at)) {
        ends_.push_back(at);
    }
    return std::max(longest_fitting(rest), first);
}

// The longest beginning that fits together with the '…'. In the narrowest places only the '…' is left.
void LineBreaker::append_cut(std::string& shown, std::string_view rest) {
    ends_.clear();
    for (std::size_t at = 0; at < rest.size(); at = next_grapheme(rest, at)) {
        ends_.push_back(at);
    }
    ends_.push_back(rest.size());
    std::string line;
    const auto with_ellipsis = [&](std::size_t end) -> const std::string& {
        line = trim_end(rest.substr(0, end));
        return line += ellipsis;
    };
    const auto too_wide = std::partition_point(ends_.begin() + 1, ends_.end(),
                                               [&](std::size_t end) { return fits(with_ellipsis(end)); });
    shown += with_ellipsis(*(too_wide - 1));
}

} // namespace stamgast::kit
