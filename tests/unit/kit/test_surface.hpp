#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "kit/canvas.hpp"
#include "kit/test_text_engine.hpp"
#include "kit/test_theme.hpp"
#include "kit/ui.hpp"

namespace stamgast::kit {

/// One surface without a browser. Set what matters, draw, look at what came out.
struct TestSurface {
    TestTextEngine engine;
    Paintbox paintbox{engine};
    Canvas canvas{paintbox};
    Theme theme = light_theme();
    Interaction interaction;
    SemanticsTree semantics;
    SurfaceId id = SurfaceId::page;
    float width = 400;
    float slice_top = 0;
    float slice_height = 1000;
    float pixel_ratio = 1;
    Direction direction = Direction::left_to_right;
    ShownBy shown_by = ShownBy::pixels;

    /// One frame; returns what `draw` returns.
    template <typename Draw>
    auto frame(Draw&& draw) {
        semantics.clear();
        paintbox.begin_frame(theme, direction, pixel_ratio);
        canvas.begin(width, slice_height, pixel_ratio);
        Ui ui({.theme = theme,
               .paintbox = paintbox,
               .interaction = interaction,
               .semantics = semantics,
               .draw_list = canvas.draw_list(),
               .pictures = canvas.pictures(),
               .surface = id,
               .width = width,
               .slice_top = slice_top,
               .slice_height = slice_height,
               .pixel_ratio = pixel_ratio,
               .direction = direction,
               .shown_by = shown_by});
        return draw(ui);
    }
    [[nodiscard]] std::vector<ImDrawVert> vertices() {
        const ImVector<ImDrawVert>& buffer = canvas.draw_list().VtxBuffer;
        return {buffer.begin(), buffer.end()};
    }
    /// What was painted in one colour, as the box around its vertices, device px.
    [[nodiscard]] Rect painted(ColorToken token) {
        Rect box;
        bool is_first = true;
        for (const ImDrawVert& vertex : vertices()) {
            if (vertex.col != theme.color(token)) {
                continue;
            }
            const float left = is_first ? vertex.pos.x : std::min(box.x, vertex.pos.x);
            const float top = is_first ? vertex.pos.y : std::min(box.y, vertex.pos.y);
            const float right = is_first ? vertex.pos.x : std::max(box.right(), vertex.pos.x);
            const float bottom = is_first ? vertex.pos.y : std::max(box.bottom(), vertex.pos.y);
            box = {left, top, right - left, bottom - top};
            is_first = false;
        }
        return box;
    }
    [[nodiscard]] const SemanticNode* find(Role role, std::string_view name = {}) const {
        const auto node =
            std::find_if(semantics.begin(), semantics.end(), [&](const SemanticNode& candidate) {
                return candidate.role == role && (name.empty() || name_heard(candidate) == name);
            });
        return node == semantics.end() ? nullptr : &*node;
    }
    /// The accessible name: its own, or that of the texts inside.
    [[nodiscard]] std::string name_heard(const SemanticNode& node) const {
        if (!node.name.empty()) {
            return node.name;
        }
        std::string heard;
        for (const SemanticNode& other : semantics) {
            if (other.parent == node.id && other.role == Role::text) {
                heard += other.name;
            }
        }
        return heard;
    }
    /// A click of the DOM before the next frame.
    void click(Role role, std::string_view name) { interaction.activated = {find(role, name)->id}; }
};

} // namespace stamgast::kit
