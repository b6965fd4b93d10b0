#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kit/text_engine.hpp"

namespace stamgast::kit {

/// A text broken into lines for a width. `shown` is what is painted and read, with '\n' where a line was
/// broken and '…' where it was cut.
struct BrokenText {
    std::string shown;
    int line_count = 1;
};

/// Longer texts are cut: no account page says more in one text, and whoever sends a megabyte must not stop
/// the page.
inline constexpr std::size_t longest_text = 4000;

/// Breaks one text. Lines end at spaces, hyphens or CJK characters; a word that is wider than the line is
/// broken inside.
class LineBreaker {
public:
    LineBreaker(TextEngine& engine, const TextStyle& style, Direction direction, float width)
        : engine_(engine), style_(style), direction_(direction), width_(width) {}

    /// `max_lines` 0: as many as it takes.
    [[nodiscard]] BrokenText break_lines(std::string_view text, int max_lines);

    /// Whether a line that was measured goes into a width, CSS px.
    [[nodiscard]] static bool fits(const TextMetrics& line, float width);

private:
    [[nodiscard]] bool fits(std::string_view line) const;
    [[nodiscard]] std::size_t end_of_line(std::string_view rest);
    [[nodiscard]] std::size_t longest_fitting(std::string_view rest);
    void append_cut(std::string& shown, std::string_view rest);

    TextEngine& engine_;
    const TextStyle& style_;
    Direction direction_;
    float width_;
    std::vector<std::size_t> ends_; ///< where a line may end, while one is being looked for
};

/// What of a text can be shown: control characters become spaces ('\n' stays), characters that override the
/// direction of others are dropped, and what is longer than `longest_text` ends in '…'.
[[nodiscard]] std::string presentable(std::string_view text);

} // namespace stamgast::kit
