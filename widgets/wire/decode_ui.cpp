#include "wire/decode_ui.hpp"

#include <cmath>
#include <limits>

#include "wire/decoder.hpp"
#include "wire/loyalty_shapes.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using enum Presence;

constexpr auto css_px = number_shape<double>("a number of CSS px", [](void* target, double value) {
    *static_cast<double*>(target) = value;
    return std::abs(value) <= 1e9;
});

constexpr auto node_id = integer_shape<std::uint32_t>("a node's id", [](void* target, std::int64_t value) {
    *static_cast<std::uint32_t*>(target) = static_cast<std::uint32_t>(value);
    return value >= 0 && value <= std::numeric_limits<std::uint32_t>::max();
});

constexpr auto tolerated_rise =
    integer_shape<std::int32_t>("an integer from 0 to 1,000,000", [](void* target, std::int64_t value) {
        *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(value);
        return value >= 0 && value <= domain::max_tolerated_rise_basis_points;
    });

const FieldShape policy_fields[] = {
    field<&domain::ReorderPolicy::tolerated_rise_basis_points, tolerated_rise>("tolerated_rise_basis_points",
                                                                               optional),
};
constexpr auto policy_shape = object_of<domain::ReorderPolicy>(policy_fields);

/// One of a set. A word that is not known is a capability of a newer contract, or a mistake that the checker
/// of the plugins reports.
constexpr auto capability_word =
    text_shape<domain::Capabilities>("a capability as text", [](void* target, std::string_view text) {
        domain::Capability capability{};
        if (word<domain::Capability>.value.take_text(&capability, text)) {
            static_cast<domain::Capabilities*>(target)->add(capability);
        }
        return true;
    });

constexpr auto capability_set =
    elements_shape<domain::Capabilities>("an array of capabilities", JsonKind::array, capability_word.value,
                                         [](void* target, std::string_view) -> void* { return target; });

const FieldShape clock_change_fields[] = {
    field<&domain::OffsetChange::from_ms, whole_number>("from_ms"),
    field<&domain::OffsetChange::offset_minutes, integer_within<std::int32_t, -1'440, 1'440>>(
        "offset_minutes"),
};
constexpr auto clock_change_shape = object_of<domain::OffsetChange>(clock_change_fields);

const FieldShape start_fields[] = {
    field<&StartMessage::clock_changes, list_of<clock_change_shape>>("clock_changes", optional),
    field<&StartMessage::key_seed, id_text>("key_seed"),
    field<&StartMessage::capabilities, capability_set>("capabilities"),
    field<&StartMessage::policy, policy_shape>("policy", optional),
    field<&StartMessage::can_share, truth>("can_share", optional),
};
constexpr auto start_shape = object_of<StartMessage>(start_fields);

const FieldShape surface_fields[] = {
    field<&SurfaceLayout::id, id_text>("id"),
    field<&SurfaceLayout::width, css_px>("width"),
    field<&SurfaceLayout::slice_top, css_px>("slice_top"),
    field<&SurfaceLayout::slice_height, css_px>("slice_height"),
};
constexpr auto surface_shape = object_of<SurfaceLayout>(surface_fields);

const FieldShape layout_fields[] = {
    field<&LayoutMessage::surfaces, list_of<surface_shape>>("surfaces"),
    field<&LayoutMessage::viewport_width, css_px>("viewport_width"),
    field<&LayoutMessage::viewport_height, css_px>("viewport_height"),
    field<&LayoutMessage::pixel_ratio, css_px>("pixel_ratio"),
    field<&LayoutMessage::dom_view, truth>("dom_view", optional),
};
constexpr auto layout_shape = object_of<LayoutMessage>(layout_fields);

const FieldShape pointer_fields[] = {
    field<&PointerMessage::hovered, node_id>("hovered"),
    field<&PointerMessage::pressed, node_id>("pressed"),
};
constexpr auto pointer_shape = object_of<PointerMessage>(pointer_fields);

const FieldShape focus_fields[] = {
    field<&FocusMessage::focused, node_id>("focused"),
    field<&FocusMessage::visible, truth>("visible"),
};
constexpr auto focus_shape = object_of<FocusMessage>(focus_fields);

const FieldShape activate_fields[] = {
    field<&ActivateMessage::node, node_id>("node"),
};
constexpr auto activate_shape = object_of<ActivateMessage>(activate_fields);

const FieldShape edit_fields[] = {
    field<&EditMessage::node, node_id>("node"),
    field<&EditMessage::text, display_text>("text"),
};
constexpr auto edit_shape = object_of<EditMessage>(edit_fields);

const FieldShape dismiss_fields[] = {
    field<&DismissMessage::surface, id_text>("surface"),
};
constexpr auto dismiss_shape = object_of<DismissMessage>(dismiss_fields);

const FieldShape location_fields[] = {
    field<&LocationMessage::fragment, display_text>("fragment"),
};
constexpr auto location_shape = object_of<LocationMessage>(location_fields);

const FieldShape consent_fields[] = {
    field<&ConsentMessage::personalisation, truth>("personalisation"),
};
constexpr auto consent_shape = object_of<ConsentMessage>(consent_fields);

const FieldShape part_fields[] = {
    field<&PartMessage::surface, id_text>("surface"),
    field<&PartMessage::part, id_text>("part"),
    field<&PartMessage::order, reference_text>("order", optional),
};
constexpr auto part_shape = object_of<PartMessage>(part_fields);

const FieldShape parts_fields[] = {
    field<&PartsMessage::parts, list_of<part_shape>>("parts"),
};
constexpr auto parts_shape = object_of<PartsMessage>(parts_fields);

const FieldShape images_failed_fields[] = {
    field<&ImagesFailedMessage::images, list_of<node_id>>("images"),
};
constexpr auto images_failed_shape = object_of<ImagesFailedMessage>(images_failed_fields);

} // namespace

constinit const Decoder<StartMessage> decode_start = decoder_of(start_shape);
constinit const Decoder<LayoutMessage> decode_layout = decoder_of(layout_shape);
constinit const Decoder<PointerMessage> decode_pointer = decoder_of(pointer_shape);
constinit const Decoder<FocusMessage> decode_focus = decoder_of(focus_shape);
constinit const Decoder<ActivateMessage> decode_activate = decoder_of(activate_shape);
constinit const Decoder<EditMessage> decode_edit = decoder_of(edit_shape);
constinit const Decoder<DismissMessage> decode_dismiss = decoder_of(dismiss_shape);
constinit const Decoder<LocationMessage> decode_location = decoder_of(location_shape);
constinit const Decoder<ConsentMessage> decode_consent = decoder_of(consent_shape);
constinit const Decoder<PartsMessage> decode_parts = decoder_of(parts_shape);
constinit const Decoder<ImagesFailedMessage> decode_images_failed = decoder_of(images_failed_shape);

} // namespace stamgast::wire
