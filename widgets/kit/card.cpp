#include "kit/card.hpp"

#include <cassert>
#include <utility>

namespace stamgast::kit {
namespace {

constexpr BoxLook sheet{ColorToken::surface_raised, ColorToken::border, SizeToken::radius_l};
constexpr int behind = 0;
constexpr int in_front = 1;

SemanticNode on_sheet(SemanticNode node, const Rect& bounds) {
    node.bounds = bounds;
    node.look = sheet;
    return node;
}

} // namespace

Card::Card(Ui& ui, std::string_view key, const Rect& top, SemanticNode node)
    : ui_(ui), top_(top), node_(ui, key, on_sheet(std::move(node), top)),
      // What begins below the slice is not painted at all; what begins above it may reach into it.
      is_painted_(top.y - ui.size(SizeToken::shadow_blur) < ui.slice().bottom()) {
    if (is_painted_) {
        layers_.Split(&ui_.draw_list(), 2);
        layers_.SetCurrentChannel(&ui_.draw_list(), in_front);
    }
}

Card::Card(Ui& ui, std::string_view key, const Rect& top, Role role)
    : Card(ui, key, top, SemanticNode{.role = role}) {}

Card::~Card() { assert(finished_); }

void Card::finish(float bottom) {
    assert(!finished_);
    finished_ = true;
    const Rect rect{top_.x, top_.y, top_.width, bottom - top_.y};
    node_.set_bounds(rect);
    if (is_painted_) {
        layers_.SetCurrentChannel(&ui_.draw_list(), behind);
        ui_.paint_shadow(rect, sheet.radius, sheet.fill);
        ui_.paint_box(rect, sheet);
        layers_.Merge(&ui_.draw_list());
    }
}

} // namespace stamgast::kit
