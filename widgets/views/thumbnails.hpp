#pragma once

#include <cstdint>
#include <string_view>

#include "domain/order.hpp"
#include "kit/ui.hpp"

namespace stamgast::views {

inline constexpr int most_thumbnails = 4;

/// How many pictures fit beside each other, at least one and at most `most_thumbnails`.
[[nodiscard]] int thumbnail_slots(const kit::Ui& ui, float width);
/// How wide that many are.
[[nodiscard]] float thumbnails_width(const kit::Ui& ui, int count);
/// How many places the order takes: a picture for each line, or one less and a tile that counts the rest.
[[nodiscard]] int thumbnail_count(const domain::Order& order, int slots);
/// Which titles stand beside the pictures, so that their pictures need not say them again.
enum class TitlesBeside : std::uint8_t { of_the_first, of_all };
/// The pictures of an order's lines in a row at `top_left`, one `SizeToken::thumbnail` high. `rest_label` is
/// for the eye only: the view says in words how many there are.
void draw_thumbnails(kit::Ui& ui, kit::Point top_left, const domain::Order& order, int slots,
                     std::string_view rest_label, TitlesBeside titles);
/// How many lines the tile at the end stands for; 0 if all have a picture.
[[nodiscard]] int hidden_thumbnails(const domain::Order& order, int slots);

} // namespace stamgast::views
