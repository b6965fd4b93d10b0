#include "wire/decode_ui.hpp"

#include <cmath>
#include <limits>

#include "wire/decode_whole.hpp"
#include "wire/loyalty_shapes.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using enum Presence;

constexpr Shape<double> css_px = {
    {.expected = "a number of CSS px", .take_number = [](void* target, double value) {
         *static_cast<double*>(target) = value;
         return std::abs(value) <= 1e9;
     }}};

constexpr Shape<std::uint32_t> node_id = {
    {.expected = "a node's id", .take_integer = [](void* target, std::int64_t value) {
         *static_cast<std::uint32_t*>(target) = static_cast<std::uint32_t>(value);
         return value >= 0 && value <= std::numeric_limits<std::uint32_t>::max();
     }}};

constexpr Shape<std::int32_t> tolerated_rise = {
    {.expected = "an integer from 0 to 1,000,000", .take_integer = [](void* target, std::int64_t value) {
         *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(value);
         return value >= 0 && value <= domain::max_tolerated_rise_basis_points;
     }}};

constexpr FieldShape policy_fields[] = {
    field<&domain::ReorderPolicy::tolerated_rise_basis_points, tolerated_rise>("tolerated_rise_basis_points",
                                                                               optional),
};
constexpr auto policy_shape = object_of<domain::ReorderPolicy>(policy_fields);

/// One of a set. A word that is not known is a capability of a newer contract, or a mistake that the checker
/// of the plugins reports.
constexpr Shape<domain::Capabilities> capability_word = {
    {.expected = "a capability as text", .take_text = [](void* target, std::string_view text) {
         domain::Capability capability{};
         if (word<domain::Capability>.value.take_text(&capability, text)) {
             static_cast<domain::Capabilities*>(target)->add(capability);
         }
         return true;
     }}};

constexpr Shape<domain::Capabilities> capability_set = {
    {.expected = "an array of capabilities",
     .open = [](void* target) -> void* {
         *static_cast<domain::Capabilities*>(target) = {};
         return target;
     },
     .append = [](void* target, std::string_view) -> void* { return target; },
     .element = &capability_word.value}};

constexpr FieldShape clock_change_fields[] = {
    field<&domain::OffsetChange::from_ms, whole_number>("from_ms"),
    field<&domain::OffsetChange::offset_minutes, integer_within<std::int32_t, -1'440, 1'440>>(
        "offset_minutes"),
};
constexpr auto clock_change_shape = object_of<domain::OffsetChange>(clock_change_fields);

constexpr FieldShape start_fields[] = {
    field<&StartMessage::clock_changes, list_of<clock_change_shape>>("clock_changes", optional),
    field<&StartMessage::key_seed, id_text>("key_seed"),
    field<&StartMessage::capabilities, capability_set>("capabilities"),
    field<&StartMessage::policy, policy_shape>("policy", optional),
    field<&StartMessage::can_share, truth>("can_share", optional),
};
constexpr auto start_shape = object_of<StartMessage>(start_fields);

constexpr FieldShape surface_fields[] = {
    field<&SurfaceLayout::id, id_text>("id"),
    field<&SurfaceLayout::width, css_px>("width"),
    field<&SurfaceLayout::slice_top, css_px>("slice_top"),
    field<&SurfaceLayout::slice_height, css_px>("slice_height"),
};
constexpr auto surface_shape = object_of<SurfaceLayout>(surface_fields);

constexpr FieldShape layout_fields[] = {
    field<&LayoutMessage::surfaces, list_of<surface_shape>>("surfaces"),
    field<&LayoutMessage::viewport_width, css_px>("viewport_width"),
    field<&LayoutMessage::viewport_height, css_px>("viewport_height"),
    field<&LayoutMessage::pixel_ratio, css_px>("pixel_ratio"),
    field<&LayoutMessage::dom_view, truth>("dom_view", optional),
};
constexpr auto layout_shape = object_of<LayoutMessage>(layout_fields);

constexpr FieldShape pointer_fields[] = {
    field<&PointerMessage::hovered, node_id>("hovered"),
    field<&PointerMessage::pressed, node_id>("pressed"),
};
constexpr auto pointer_shape = object_of<PointerMessage>(pointer_fields);

constexpr FieldShape focus_fields[] = {
    field<&FocusMessage::focused, node_id>("focused"),
    field<&FocusMessage::visible, truth>("visible"),
};
constexpr auto focus_shape = object_of<FocusMessage>(focus_fields);

constexpr FieldShape activate_fields[] = {
    field<&ActivateMessage::node, node_id>("node"),
};
constexpr auto activate_shape = object_of<ActivateMessage>(activate_fields);

constexpr FieldShape edit_fields[] = {
    field<&EditMessage::node, node_id>("node"),
    field<&EditMessage::text, display_text>("text"),
};
constexpr auto edit_shape = object_of<EditMessage>(edit_fields);

constexpr FieldShape dismiss_fields[] = {
    field<&DismissMessage::surface, id_text>("surface"),
};
constexpr auto dismiss_shape = object_of<DismissMessage>(dismiss_fields);

constexpr FieldShape location_fields[] = {
    field<&LocationMessage::fragment, display_text>("fragment"),
};
constexpr auto location_shape = object_of<LocationMessage>(location_fields);

constexpr FieldShape consent_fields[] = {
    field<&ConsentMessage::personalisation, truth>("personalisation"),
};
constexpr auto consent_shape = object_of<ConsentMessage>(consent_fields);

constexpr FieldShape images_failed_fields[] = {
    field<&ImagesFailedMessage::images, list_of<node_id>>("images"),
};
constexpr auto images_failed_shape = object_of<ImagesFailedMessage>(images_failed_fields);

} // namespace

std::expected<StartMessage, DecodeError> decode_start(std::string_view json) {
    return decode_whole<start_shape>(json);
}
std::expected<LayoutMessage, DecodeError> decode_layout(std::string_view json) {
    return decode_whole<layout_shape>(json);
}
std::expected<PointerMessage, DecodeError> decode_pointer(std::string_view json) {
    return decode_whole<pointer_shape>(json);
}
std::expected<FocusMessage, DecodeError> decode_focus(std::string_view json) {
    return decode_whole<focus_shape>(json);
}
std::expected<ActivateMessage, DecodeError> decode_activate(std::string_view json) {
    return decode_whole<activate_shape>(json);
}
std::expected<EditMessage, DecodeError> decode_edit(std::string_view json) {
    return decode_whole<edit_shape>(json);
}
std::expected<DismissMessage, DecodeError> decode_dismiss(std::string_view json) {
    return decode_whole<dismiss_shape>(json);
}
std::expected<LocationMessage, DecodeError> decode_location(std::string_view json) {
    return decode_whole<location_shape>(json);
}
std::expected<ConsentMessage, DecodeError> decode_consent(std::string_view json) {
    return decode_whole<consent_shape>(json);
}
std::expected<ImagesFailedMessage, DecodeError> decode_images_failed(std::string_view json) {
    return decode_whole<images_failed_shape>(json);
}

} // namespace stamgast::wire
