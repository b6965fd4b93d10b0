#include "runtime/encode_semantics.hpp"

#include <array>
#include <string_view>

#include "runtime/surface_name.hpp"

namespace stamgast::runtime {
namespace {

using wire::JsonWriter;

/// In the order of kit::Role, as `web/platform/semantic-roles.js` knows them.
constexpr std::array<std::string_view, static_cast<std::size_t>(kit::Role::count)> role_names{
    "group",        "region", "heading",    "text",       "list",     "list_item",   "button", "link",
    "search_field", "field",  "text_field", "select",     "checkbox", "radio_group", "radio",  "spin_button",
    "image",        "status", "progress",   "navigation", "meter",    "icon"};

/// In the order of kit::FieldKind, as `web/platform/field-control.js` knows them.
constexpr std::array<std::string_view, 8> field_kind_names{"text", "email",     "phone",  "day",
                                                           "code", "long_text", "choice", "country"};

constexpr std::array<std::string_view, 3> align_names{"start", "center", "end"};

void encode_ids(JsonWriter& writer, std::string_view key, const std::vector<kit::NodeId>& ids) {
    writer.key(key).begin_array();
    for (const kit::NodeId id : ids) {
        writer.integer(id);
    }
    writer.end_array();
}

void text_unless_empty(JsonWriter& writer, std::string_view key, std::string_view text) {
    if (!text.empty()) {
        writer.text(key, text);
    }
}

void true_if(JsonWriter& writer, std::string_view key, bool value) {
    if (value) {
        writer.boolean(key, true);
    }
}

void number_unless_zero(JsonWriter& writer, std::string_view key, std::int64_t value) {
    if (value != 0) {
        writer.integer(key, value);
    }
}

void encode_place(JsonWriter& writer, const kit::SemanticNode& node) {
    writer.integer("id", node.id);
    number_unless_zero(writer, "parent", node.parent);
    if (node.surface != kit::SurfaceId::page) {
        writer.text("surface", name_of(node.surface));
    }
    writer.text("role", role_names[static_cast<std::size_t>(node.role)]);
    writer.key("bounds").begin_array();
    for (const float length : {node.bounds.x, node.bounds.y, node.bounds.width, node.bounds.height}) {
        writer.number(length);
    }
    writer.end_array();
}

void encode_look(JsonWriter& writer, const kit::SemanticNode& node) {
    if (node.text != kit::TextToken::body) {
        writer.text("text", name_of(node.text));
    }
    if (node.color != kit::ColorToken::text) {
        writer.text("color", name_of(node.color));
    }
    if (node.align != kit::Align::start) {
        writer.text("align", align_names[static_cast<std::size_t>(node.align)]);
    }
    if (node.look.fill != kit::ColorToken::none) {
        writer.text("fill", name_of(node.look.fill));
    }
    if (node.look.border != kit::ColorToken::none) {
        writer.text("border", name_of(node.look.border));
    }
    if (node.look.radius != kit::SizeToken::radius_s) {
        writer.text("radius", name_of(node.look.radius));
    }
}

void encode_state(JsonWriter& writer, const kit::SemanticNode& node) {
    if (node.expanded != kit::Expanded::not_expandable) {
        writer.boolean("expanded", node.expanded == kit::Expanded::expanded);
    }
    if (node.checked != kit::Checked::not_checkable) {
        writer.boolean("checked", node.checked == kit::Checked::yes);
    }
    true_if(writer, "disabled", node.disabled);
    true_if(writer, "busy", node.busy);
    true_if(writer, "current", node.current);
    true_if(writer, "decorative", node.decorative);
    number_unless_zero(writer, "level", node.level);
    number_unless_zero(writer, "set_size", node.set_size);
    number_unless_zero(writer, "position_in_set", node.position_in_set);
}

void encode_range(JsonWriter& writer, const kit::SemanticNode& node) {
    if (node.role != kit::Role::spin_button && node.role != kit::Role::meter) {
        return;
    }
    writer.integer("value_now", node.range.now);
    writer.integer("value_min", node.range.min);
    number_unless_zero(writer, "value_max", node.range.max);
}

void encode_field(JsonWriter& writer, const kit::SemanticNode& node) {
    if (node.role != kit::Role::text_field && node.role != kit::Role::select) {
        return;
    }
    const kit::FieldTraits& field = node.field;
    writer.key("field").begin_object();
    writer.text("kind", field_kind_names[static_cast<std::size_t>(field.kind)]);
    true_if(writer, "required", field.required);
    number_unless_zero(writer, "max_length", field.max_length);
    text_unless_empty(writer, "autocomplete", field.autocomplete);
    text_unless_empty(writer, "problem", field.problem);
    if (!field.options.empty()) {
        writer.key("options").begin_array();
        for (const kit::FieldOption& option : field.options) {
            writer.begin_object().text("value", option.value).text("label", option.label).end_object();
        }
        writer.end_array();
    }
    writer.end_object();
}

void encode_node(JsonWriter& writer, const kit::SemanticNode& node) {
    writer.begin_object();
    encode_place(writer, node);
    text_unless_empty(writer, "name", node.name);
    text_unless_empty(writer, "value", node.value);
    encode_range(writer, node);
    encode_field(writer, node);
    text_unless_empty(writer, "description", node.description);
    text_unless_empty(writer, "glyph", node.glyph);
    text_unless_empty(writer, "url", node.url);
    encode_look(writer, node);
    encode_state(writer, node);
    writer.end_object();
}

void encode_children(JsonWriter& writer, const std::vector<kit::ChildOrder>& orders) {
    writer.key("children").begin_array();
    for (const kit::ChildOrder& order : orders) {
        writer.begin_object();
        if (order.surface != kit::SurfaceId::page) {
            writer.text("surface", name_of(order.surface));
        }
        writer.integer("parent", order.parent);
        encode_ids(writer, "ids", order.children);
        writer.end_object();
    }
    writer.end_array();
}

} // namespace

void encode_semantics(JsonWriter& writer, const kit::SemanticsDiff& diff) {
    if (diff.empty()) {
        return;
    }
    writer.key("semantics").begin_object();
    if (!diff.removed.empty()) {
        encode_ids(writer, "removed", diff.removed);
    }
    if (!diff.changed.empty()) {
        writer.key("nodes").begin_array();
        for (const kit::SemanticNode& node : diff.changed) {
            encode_node(writer, node);
        }
        writer.end_array();
    }
    if (!diff.children.empty()) {
        encode_children(writer, diff.children);
    }
    writer.end_object();
}

} // namespace stamgast::runtime
