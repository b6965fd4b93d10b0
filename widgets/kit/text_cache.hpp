#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kit/text_engine.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// A text broken into lines for a width. `shown` is what is painted and read, with '\n' where a line was
/// broken and '…' where it was cut.
struct BrokenText {
    std::string shown;
    int line_count = 1;
};

/// Remembers what the TextEngine measured, by text and style. Nothing in it depends on the frame.
class TextCache {
public:
    explicit TextCache(TextEngine& engine) : engine_(engine) {}

    void use(const Theme& theme, Direction direction); ///< the caller clears it when they changed
    void clear();

    /// Of one line. The reference holds until the next call of a member.
    [[nodiscard]] const TextMetrics& measure(std::string_view text, TextToken token);
    /// Of any text broken to a width in CSS px; `max_lines` 0: as many as it takes. The reference holds until
    /// the next call of a member.
    [[nodiscard]] const BrokenText& break_lines(std::string_view text, TextToken token, float width,
                                                int max_lines);

    [[nodiscard]] TextEngine& engine() { return engine_; }
    [[nodiscard]] const TextStyle& style(TextToken token) const { return theme_->text(token); }
    [[nodiscard]] Direction direction() const { return direction_; }

private:
    struct Key {
        std::string_view text;
        TextToken token;
        int max_lines; ///< -1: measured, not broken
        float width;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Entry {
        std::string text; ///< what the key's view points to
        TextMetrics metrics;
        BrokenText broken;
    };

    Entry& entry_for(const Key& key, bool& is_new);

    TextEngine& engine_;
    const Theme* theme_ = nullptr;
    Direction direction_ = Direction::left_to_right;
    std::unordered_map<Key, std::unique_ptr<Entry>, KeyHash> entries_;
};

} // namespace stamgast::kit
