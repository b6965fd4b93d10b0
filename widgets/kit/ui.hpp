#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "imgui.h"
#include "kit/geometry.hpp"
#include "kit/icon.hpp"
#include "kit/paintbox.hpp"
#include "kit/semantics.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// What the customer did since the last frame, by node id. Filled from DOM events; the canvas itself hears
/// nothing.
struct Interaction {
    NodeId hovered = 0;
    NodeId pressed = 0;
    NodeId focused = 0;
    bool focus_visible = false;
    struct Edit {
        NodeId node = 0;
        std::string text;
    };
    std::vector<NodeId> activated; ///< in order; usually none or one
    std::vector<Edit> edits;
};

/// How a text is placed. Widths in CSS px; a text that does not fit is wrapped or ends in "…".
struct TextLayout {
    TextToken token = TextToken::body;
    ColorToken color = ColorToken::text;
    Align align = Align::start;
    int max_lines = 1; ///< 0: as many as it takes
    bool underlined = false;
};

/// What the customer looks at: pixels over an invisible mirror, or the mirror itself, styled with CSS.
enum class ShownBy : std::uint8_t { pixels, elements };

/// One frame of one surface. Controls and views draw through it; it is made anew for each surface and frame
/// and owns nothing. Layout is always computed left to right; for right-to-left languages every rectangle is
/// mirrored here, at the one place where it leaves.
class Ui {
public:
    struct Environment {
        const Theme& theme;
        Paintbox& paintbox; ///< in a frame that was begun with the same theme, direction and pixel ratio
        const Interaction& interaction;
        SemanticsTree& semantics; ///< grows
        ImDrawList& draw_list;    ///< grows; of a Canvas that was begun for this slice
        ImDrawList& pictures;     ///< grows; of the same Canvas
        SurfaceId surface;
        float width;        ///< of the surface, CSS px
        float slice_top;    ///< what is painted: from here…
        float slice_height; ///< …as far as this
        float pixel_ratio;
        Direction direction;
        ShownBy shown_by = ShownBy::pixels; ///< by elements: icons are described as well as painted
    };
    explicit Ui(const Environment& environment);

    // Surroundings
    [[nodiscard]] const Theme& theme() const;
    [[nodiscard]] float size(SizeToken token) const;
    [[nodiscard]] float width() const;
    [[nodiscard]] Rect slice() const;                    ///< what is painted of the surface
    [[nodiscard]] bool compact() const;                  ///< narrower than SizeToken::compact_below
    [[nodiscard]] bool in_slice(const Rect& rect) const; ///< whether painting there can be seen

    // Identity: ids are hashes of the scopes around them and a key.
    [[nodiscard]] NodeId id(std::string_view key) const;
    class Scope; // RAII: see below

    // Interact
    [[nodiscard]] bool activated(NodeId node) const;
    [[nodiscard]] bool hovered(NodeId node) const;
    [[nodiscard]] bool pressed(NodeId node) const;
    [[nodiscard]] bool focus_ring_on(NodeId node) const;
    /// The new text, if it was edited since the last frame.
    [[nodiscard]] const std::string* edited(NodeId node) const;

    // Describe: the caller gives the id; parent (the innermost open node) and surface are completed, and the
    // bounds mirrored.
    NodeId describe(SemanticNode node);
    class Node; // RAII: describes a node and makes it the parent of what follows

    // Measure
    [[nodiscard]] float text_width(std::string_view text, TextToken token) const; ///< of one line
    [[nodiscard]] float line_height(TextToken token) const;
    [[nodiscard]] float text_height(std::string_view text, float width, const TextLayout& layout) const;

    // Paint (nothing outside the slice; every colour and size is a token)
    void paint_box(const Rect& rect, const BoxLook& look);
    /// Of a box that is painted over it next, in the colour `cover`: what that hides is left out.
    void paint_shadow(const Rect& rect, SizeToken radius, ColorToken cover);
    /// Around the rectangle, with a gap.
    void paint_focus_ring(const Rect& rect, SizeToken radius, ColorToken color = ColorToken::focus);
    /// A square as large as fits, in the middle.
    void paint_icon(Icon icon, const Rect& rect, ColorToken color);
    /// Horizontal or vertical, SizeToken::border thick.
    void paint_line(Point from, Point to, ColorToken color);
    /// A picture of the shop, above all else. Paints nothing unless it is `ready`, and leaves the rectangle's
    /// edge, SizeToken::border thick, as it is.
    [[nodiscard]] ImageCache::State paint_picture(std::string_view url, const Rect& rect, SizeToken radius);
    /// Paints only; `rect` gives the width and the top. For texts that are not described by themselves.
    void paint_text(const Rect& rect, std::string_view text, const TextLayout& layout);
    /// For controls that paint in layers. Its coordinates are device px of the slice: paint through the
    /// functions above.
    [[nodiscard]] ImDrawList& draw_list();

    /// Describes and paints a text at the top of `rect`, wrapped or cut to its width; returns its height.
    float text(std::string_view key, const Rect& rect, std::string_view text, const TextLayout& layout = {});
    float heading(std::string_view key, const Rect& rect, std::string_view text, int level,
                  const TextLayout& layout);

private:
    struct DeviceRect; // whole device px of the slice, mirrored if need be
    [[nodiscard]] DeviceRect to_device(const Rect& rect) const;
    [[nodiscard]] Rect mirrored(const Rect& rect) const;
    [[nodiscard]] int to_device_x(float x) const;
    [[nodiscard]] int to_device_y(float y) const;
    [[nodiscard]] int to_device_length(float length) const; ///< at least 1
    [[nodiscard]] int device_radius(const DeviceRect& rect, SizeToken radius) const;
    void paint_quad(const DeviceRect& rect, const Sprite& sprite, Color color, bool flipped);
    void paint_shape(const DeviceRect& rect, Shape shape, int radius_px, int edge_px, Color color,
                     bool with_middle = true);
    void paint_lines(const Rect& rect, const BrokenText& broken, const TextLayout& layout);
    void paint_text_line(const Rect& rect, std::string_view line, const TextLayout& layout);
    void describe_icon(Icon icon, const Rect& square, ColorToken color);
    float described_text(SemanticNode node, const Rect& rect, std::string_view text,
                         const TextLayout& layout);
    [[nodiscard]] bool is_right_to_left() const { return environment_.direction == Direction::right_to_left; }

    Environment environment_;
    std::vector<NodeId> scopes_;
    std::vector<NodeId> parents_;
};

/// `Ui::Scope scope(ui, order.id);`: ids made while it lives belong to that thing.
class Ui::Scope {
public:
    Scope(Ui& ui, std::string_view key);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    Ui& ui_;
};

/// `Ui::Node card(ui, "card", {.role = Role::list_item});`: what is described while it lives is inside it,
/// and ids made while it lives belong to it. Bounds that are only known at the end are given with
/// `set_bounds`.
class Ui::Node {
public:
    Node(Ui& ui, std::string_view key, SemanticNode node);
    ~Node();
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;
    [[nodiscard]] NodeId id() const;
    void set_bounds(const Rect& bounds);

private:
    Ui& ui_;
    NodeId id_;
    std::size_t index_;
};

} // namespace stamgast::kit
