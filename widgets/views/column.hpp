#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::views {

/// Things one below the other in a place whose height they decide.
class Column {
public:
    Column(kit::Ui& ui, const kit::Rect& place) : ui_(ui), place_(place), y_(place.y) {}

    /// Where the next thing goes.
    [[nodiscard]] kit::Rect next() const { return {place_.x, y_, place_.width, 0}; }
    [[nodiscard]] float bottom() const { return y_; }
    [[nodiscard]] float height() const { return y_ - place_.y; }

    void add(float height) { y_ += height; }
    void gap(kit::SizeToken size) { y_ += ui_.size(size); }
    void text(std::string_view key, std::string_view words, const kit::TextLayout& look) {
        y_ += ui_.text(key, next(), words, look);
    }
    void heading(std::string_view key, std::string_view words, int level, kit::TextToken token) {
        y_ += ui_.heading(key, next(), words, level, {.token = token, .max_lines = 0});
    }

private:
    kit::Ui& ui_;
    kit::Rect place_;
    float y_;
};

} // namespace stamgast::views
