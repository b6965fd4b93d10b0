#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "kit/line_breaker.hpp"
#include "kit/text_engine.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// Remembers what the TextEngine measured, by text and style. Nothing in it depends on the frame.
class TextCache {
public:
    explicit TextCache(TextEngine& engine) : engine_(engine) {}

    /// For the frames from now on. The theme must outlive them; whoever calls clears the cache when its fonts
    /// or the direction changed.
    void use(const Theme& theme, Direction direction);
    void clear();

    /// Of one line. The reference holds until the end of the frame.
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

    struct Found {
        Entry& entry;
        bool is_new;
    };
    [[nodiscard]] Found find_or_add(const Key& key);
    [[nodiscard]] BrokenText broken_anew(std::string text, TextToken token, float width, int max_lines);

    TextEngine& engine_;
    const Theme* theme_ = nullptr;
    Direction direction_ = Direction::left_to_right;
    std::unordered_map<Key, std::unique_ptr<Entry>, KeyHash> entries_;
};

} // namespace stamgast::kit
