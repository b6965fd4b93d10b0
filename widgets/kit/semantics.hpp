#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kit/geometry.hpp"
#include "kit/theme.hpp"

namespace stamgast::kit {

/// Stable from frame to frame as long as the thing is the same thing. 0 is no node.
using NodeId = std::uint32_t;

/// A surface is a piece of page that has a canvas of its own: what lies in the page's flow, and what the
/// browser puts above it. From `first_part` on each is a further piece in the flow, elsewhere on the page
/// around: as many as that has.
enum class SurfaceId : std::uint16_t { page, dialog, dialog_actions, toast, first_part };

/// Whether it lies in the page's flow, and not above it.
[[nodiscard]] constexpr bool is_in_flow(SurfaceId surface) {
    return surface == SurfaceId::page || surface >= SurfaceId::first_part;
}

/// What a node is to the person who cannot see it. The JS table `web/platform/semantic-roles.js` maps each to
/// one element.
enum class Role : std::uint8_t {
    group,
    region,  ///< a named landmark
    heading, ///< with `level`
    text,
    list,
    list_item,
    button,
    link,
    search_field,
    field,      ///< around a field: its label, the field itself and what is said about it
    text_field, ///< of one line or more, see FieldTraits
    select,     ///< one of a list that the browser opens
    checkbox,
    radio_group,
    radio,
    spin_button, ///< a stepper's number
    image,
    status,     ///< a piece of page whose changes are told politely
    progress,   ///< busy, without a known end
    navigation, ///< a named landmark of links
    meter,      ///< how far something is, with `range` and `value`
    icon,       ///< its strokes, in `glyph`: described only where nothing is painted
    count,
};

/// How a box looks in the DOM view and in print, where nothing is painted: the same tokens that paint uses.
struct BoxLook {
    ColorToken fill = ColorToken::none;
    ColorToken border = ColorToken::none;
    SizeToken radius = SizeToken::radius_s;
    friend bool operator==(const BoxLook&, const BoxLook&) = default;
};

/// The number of a spin button or a meter, and the least and most that it can be; `max` is 0 where no limit
/// is known.
struct NumberRange {
    std::int32_t now = 0;
    std::int32_t min = 0;
    std::int32_t max = 0;
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// What goes into a field. The keyboard of a phone, autofill and the browser's own checks follow from it.
enum class FieldKind : std::uint8_t {
    text,
    email,
    phone,
    day,       ///< its value is `2024-03-05`
    code,      ///< an order number, a postal code: no words of a language
    long_text, ///< of several lines
    choice,    ///< of a select: one of its `options`
    country,   ///< of a select: ISO 3166-1 alpha-2; the browser has their names, in the customer's language
};

/// One thing that a select can hold.
struct FieldOption {
    std::string value;
    std::string label;
    friend bool operator==(const FieldOption&, const FieldOption&) = default;
};

/// Of a text field or a select, which are real ones in the DOM.
struct FieldTraits {
    FieldKind kind = FieldKind::text;
    bool required = false;
    std::int32_t max_length = 0;        ///< in UTF-16 code units, as browsers count; 0: no limit
    std::string autocomplete{};         ///< HTML's word for what it is to autofill; empty: nothing it knows
    std::string problem{};              ///< why its value cannot be taken; read after the description
    std::vector<FieldOption> options{}; ///< of FieldKind::choice
    friend bool operator==(const FieldTraits&, const FieldTraits&) = default;
};

enum class Expanded : std::uint8_t { not_expandable, collapsed, expanded };
enum class Checked : std::uint8_t { not_checkable, no, yes };

/// One node of the tree that stands beside the pixels. Bounds are content coordinates of the surface, not of
/// the parent.
struct SemanticNode {
    NodeId id = 0;
    NodeId parent = 0; ///< 0: directly on the surface
    SurfaceId surface = SurfaceId::page;
    Role role = Role::group;
    Rect bounds{};
    /// The accessible name. For Role::text and headings it is what is painted, with '\n' where a line was
    /// broken. For controls it is given only where it is more than the texts inside them (which must be part
    /// of it, WCAG 2.5.3).
    std::string name{};
    std::string value{};       ///< of a field or a spin button, as shown
    FieldTraits field{};       ///< of a text field or a select
    NumberRange range{};       ///< of a spin button or a meter
    std::string description{}; ///< read after the name; a field's placeholder
    std::string glyph{};       ///< of an icon: svg_path_of; Align::end where it is drawn the other way round
    std::string url{};         ///< of a link (safe to follow) or an image
    TextToken text = TextToken::body;
    ColorToken color = ColorToken::text;
    Align align = Align::start; ///< of text in its bounds
    BoxLook look{};
    Expanded expanded = Expanded::not_expandable;
    Checked checked = Checked::not_checkable;
    bool disabled = false; ///< stays focusable (aria-disabled), so that its explanation can be reached
    bool busy = false;
    bool current = false;    ///< a link to the page, or part of it, that is on screen
    bool decorative = false; ///< an image or text that says nothing beyond what stands beside it
    std::uint8_t level = 0;
    std::int32_t set_size = 0;        ///< of a list whose items are not all described; else 0
    std::int32_t position_in_set = 0; ///< from 1
    friend bool operator==(const SemanticNode&, const SemanticNode&) = default;
};

/// What changed since the last frame. Contract of order for whoever applies it: first `removed`, then
/// `changed` (creating what is new, detached), then `children`, which names for each parent whose list of
/// children changed all its children in order (parent 0 per surface).
struct ChildOrder {
    SurfaceId surface = SurfaceId::page;
    NodeId parent = 0;
    std::vector<NodeId> children;
    friend bool operator==(const ChildOrder&, const ChildOrder&) = default;
};

struct SemanticsDiff {
    std::vector<NodeId> removed;
    std::vector<SemanticNode> changed; ///< new or with a different value, whole
    std::vector<ChildOrder> children;
    [[nodiscard]] bool empty() const { return removed.empty() && changed.empty() && children.empty(); }
};

/// The nodes of one frame in the order in which they were described: a parent before its children.
using SemanticsTree = std::vector<SemanticNode>;

/// Both trees list parents before children and hold no id twice.
[[nodiscard]] SemanticsDiff diff_semantics(const SemanticsTree& before, const SemanticsTree& after);

} // namespace stamgast::kit
