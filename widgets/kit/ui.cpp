#include "kit/ui.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace stamgast::kit {
namespace {

NodeId hashed(NodeId scope, std::string_view key) {
    // The scope is mixed before the key comes in: else scope 1 with "a" would be scope 2 with "b".
    std::uint32_t hash = scope * 0x9e3779b1u;
    hash ^= hash >> 16;
    for (const char byte : key) {
        hash = (hash ^ static_cast<std::uint8_t>(byte)) * 0x01000193u;
    }
    hash ^= hash >> 15;
    hash *= 0x2c1b3c6du;
    hash ^= hash >> 13;
    return hash == 0 ? 1 : hash;
}

} // namespace

Ui::Ui(const Environment& environment) : environment_(environment) {
    scopes_.push_back(static_cast<NodeId>(environment.surface) + 1);
    parents_.push_back(0);
}

const Theme& Ui::theme() const { return environment_.theme; }
float Ui::size(SizeToken token) const { return environment_.theme.size(token); }
float Ui::width() const { return environment_.width; }
Rect Ui::slice() const { return {0, environment_.slice_top, environment_.width, environment_.slice_height}; }
bool Ui::compact() const { return environment_.width < size(SizeToken::compact_below); }

bool Ui::in_slice(const Rect& rect) const {
    return rect.bottom() > environment_.slice_top &&
           rect.y < environment_.slice_top + environment_.slice_height;
}

NodeId Ui::id(std::string_view key) const { return hashed(scopes_.back(), key); }

bool Ui::activated(NodeId node) const {
    const auto& activated = environment_.interaction.activated;
    return std::find(activated.begin(), activated.end(), node) != activated.end();
}
bool Ui::hovered(NodeId node) const { return environment_.interaction.hovered == node; }
bool Ui::pressed(NodeId node) const { return environment_.interaction.pressed == node; }
bool Ui::focus_ring_on(NodeId node) const {
    return environment_.interaction.focus_visible && environment_.interaction.focused == node;
}

const std::string* Ui::edited(NodeId node) const {
    const auto& edits = environment_.interaction.edits;
    const auto last = std::find_if(edits.rbegin(), edits.rend(),
                                   [&](const Interaction::Edit& edit) { return edit.node == node; });
    return last == edits.rend() ? nullptr : &last->text;
}

NodeId Ui::describe(SemanticNode node) {
    assert(node.id != 0);
    node.parent = parents_.back();
    node.surface = environment_.surface;
    node.bounds = mirrored(node.bounds);
    environment_.semantics.push_back(std::move(node));
    return environment_.semantics.back().id;
}

float Ui::text_width(std::string_view text, TextToken token) const {
    return environment_.paintbox.text.measure(text, token).width;
}

float Ui::line_height(TextToken token) const { return theme().text(token).line_height; }

float Ui::text_height(std::string_view text, float width, const TextLayout& layout) const {
    const BrokenText& broken =
        environment_.paintbox.text.break_lines(text, layout.token, width, layout.max_lines);
    return static_cast<float>(broken.line_count) * line_height(layout.token);
}

float Ui::text(std::string_view key, const Rect& rect, std::string_view text, const TextLayout& layout) {
    return described_text({.id = id(key), .role = Role::text}, rect, text, layout);
}

float Ui::heading(std::string_view key, const Rect& rect, std::string_view text, int level,
                  const TextLayout& layout) {
    SemanticNode node{.id = id(key), .role = Role::heading};
    node.level = static_cast<std::uint8_t>(level);
    return described_text(std::move(node), rect, text, layout);
}

float Ui::described_text(SemanticNode node, const Rect& rect, std::string_view text,
                         const TextLayout& layout) {
    const BrokenText& broken =
        environment_.paintbox.text.break_lines(text, layout.token, rect.width, layout.max_lines);
    const float height = static_cast<float>(broken.line_count) * line_height(layout.token);
    if (broken.shown.empty()) {
        return height;
    }
    node.bounds = {rect.x, rect.y, rect.width, height};
    node.name = broken.shown;
    node.text = layout.token;
    node.color = layout.color;
    node.align = layout.align;
    describe(std::move(node));
    paint_lines(rect, broken, layout);
    return height;
}

ImDrawList& Ui::draw_list() { return environment_.draw_list; }

Rect Ui::mirrored(const Rect& rect) const {
    return is_right_to_left() ? Rect{environment_.width - rect.right(), rect.y, rect.width, rect.height}
                              : rect;
}

Ui::Scope::Scope(Ui& ui, std::string_view key) : ui_(ui) { ui_.scopes_.push_back(ui_.id(key)); }
Ui::Scope::~Scope() { ui_.scopes_.pop_back(); }

Ui::Node::Node(Ui& ui, std::string_view key, SemanticNode node)
    : ui_(ui), id_(ui.id(key)), index_(ui.environment_.semantics.size()) {
    node.id = id_;
    ui_.describe(std::move(node));
    ui_.parents_.push_back(id_);
    ui_.scopes_.push_back(id_);
}

Ui::Node::~Node() {
    ui_.scopes_.pop_back();
    ui_.parents_.pop_back();
}

NodeId Ui::Node::id() const { return id_; }
void Ui::Node::set_bounds(const Rect& bounds) {
    ui_.environment_.semantics[index_].bounds = ui_.mirrored(bounds);
}

} // namespace stamgast::kit
